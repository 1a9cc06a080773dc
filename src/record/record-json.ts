/** A record as text and back. The text is untrusted, so its size and depth are limited before it is parsed. */
import * as v from 'valibot';
import { ownProperty } from '../command-output.ts';
import { oneLine } from '../one-line.ts';
import { PRODUCT } from '../product.ts';
import { type EmissionsRecord, EmissionsRecordSchema } from './record.ts';
import { SCHEMA_VERSION } from './schema-version.ts';

/** Characters of the longest text that is looked at; a long job with all its details stays below 200,000. */
export const MAX_RECORD_CHARS = 2_000_000;
/** A record is nested at most seven brackets deep. */
const MAX_DEPTH = 20;
const MAX_MESSAGE = 300;
const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [34, 92, 91, 93, 123, 125];

/** A text that is not a record; the message is for the user. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** Throws `RecordError` for what is not a whole record of this version. Fields that the schema does not know are left out. */
export function parseRecord(text: string): EmissionsRecord {
  const json = parseBoundedJson(text, MAX_RECORD_CHARS);
  const version = versionOf(json);
  if (version !== undefined && version > SCHEMA_VERSION) {
    throw new RecordError(
      `This record has schemaVersion ${version}; ${PRODUCT.name} ${PRODUCT.version} reads up to ${SCHEMA_VERSION}. Use a newer version of ${PRODUCT.name} to read it.`,
    );
  }
  return validRecord(json);
}

/** The record as JSON: over several lines for reading, or as one line for JSON Lines. Throws `RecordError` when it is not valid. */
export function recordJson(record: EmissionsRecord, layout: 'lines' | 'one-line' = 'lines'): string {
  return JSON.stringify(validRecord(record), null, layout === 'lines' ? 2 : undefined);
}

function validRecord(value: unknown): EmissionsRecord {
  const result = v.safeParse(EmissionsRecordSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the whole';
  throw new RecordError(oneLine(`Not a valid record: ${where}: ${issue.message}.`, MAX_MESSAGE));
}

function versionOf(json: unknown): number | undefined {
  const version = ownProperty(json, 'schemaVersion');
  return typeof version === 'number' && Number.isSafeInteger(version) ? version : undefined;
}

/** JSON of at most so many characters and `MAX_DEPTH` brackets deep. Throws `RecordError` for anything else. */
export function parseBoundedJson(text: string, maxChars: number): unknown {
  if (text.length > maxChars) throw new RecordError(`Not a record: longer than ${maxChars} characters.`);
  if (depthOf(text) > MAX_DEPTH) throw new RecordError(`Not a record: nested more than ${MAX_DEPTH} deep.`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new RecordError(oneLine(`Not a record: ${error instanceof Error ? error.message : 'no JSON'}.`, MAX_MESSAGE));
  }
}

/** How deep brackets nest outside of strings, found without building anything. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === BACKSLASH) index++;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) deepest = Math.max(deepest, ++depth);
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth--;
  }
  return deepest;
}
