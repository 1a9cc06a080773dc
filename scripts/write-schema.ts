/** `npm run schema`: the published JSON Schema, from the record's own definition. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { PRODUCT } from '../src/product.ts';
import { EmissionsRecordSchema } from '../src/record/record.ts';
import { SCHEMA_VERSION } from '../src/record/schema-version.ts';
import { isEntry } from './is-entry.ts';

const target = join(import.meta.dirname, '..', 'schema', 'emissions-record.schema.json');

/** The schema as text. JSON Schema cannot express `low <= value <= high`, so that is left out. */
export function emissionsRecordSchema(): string {
  const schema = toJsonSchema(EmissionsRecordSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['check', 'finite'],
  });
  const named = {
    $schema: schema.$schema,
    $id: PRODUCT.schema,
    title: `${PRODUCT.name} record, schemaVersion ${SCHEMA_VERSION}`,
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

if (isEntry(import.meta)) writeFileSync(target, emissionsRecordSchema());
