/** Checks every request and answer against GitHub's own description of its API (`__tests__/fixtures/github/openapi.json`). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnySchema, ValidateFunction } from 'ajv';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { name: string; in: string; required: boolean; schema: AnySchema }[];
  readonly body?: AnySchema;
  readonly responses: Readonly<Record<string, AnySchema | null>>;
}

interface Extract {
  readonly operations: readonly Operation[];
  readonly schemas: Readonly<Record<string, AnySchema>>;
  readonly templates: Readonly<Record<string, unknown>>;
}

const FILE = join(import.meta.dirname, '..', '..', 'fixtures', 'github', 'openapi.json');
const extract = JSON.parse(readFileSync(FILE, 'utf8')) as Extract;

const ajv = new Ajv({ strict: false, allErrors: false, coerceTypes: false });
const addFormats = addFormatsModule as unknown as (ajv: Ajv) => Ajv;
addFormats(ajv);
// GitHub writes times without a zone in places, and addresses with template braces.
ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
ajv.addFormat('uri', /^[a-z][a-z+.-]*:/);
ajv.addSchema({ $id: 'https://loopback.test/github', schemas: nullable(extract.schemas) } as AnySchema);

/** OpenAPI's `nullable` is not JSON Schema's. */
function nullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullable);
  if (typeof node !== 'object' || node === null) return node;
  const plain = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, nullable(value)])) as {
    nullable?: unknown;
    type?: unknown;
    $ref?: string;
    enum?: unknown[];
  };
  if (typeof plain.$ref === 'string') return { $ref: plain.$ref.replace(/^#/, 'https://loopback.test/github#') };
  if (plain.nullable !== true) return plain;
  const { nullable: _, ...rest } = plain;
  return { anyOf: [rest, { type: 'null' }] };
}

const compiled = new Map<AnySchema, ValidateFunction>();

function problemWith(schema: AnySchema, value: unknown): string | undefined {
  let validate = compiled.get(schema);
  if (validate === undefined) {
    validate = ajv.compile(nullable(schema) as AnySchema);
    compiled.set(schema, validate);
  }
  return validate(value) ? undefined : ajv.errorsText(validate.errors);
}

export const operations = extract.operations;

/** A copy of the example that GitHub gives for an operation's answer. */
export function template(id: string): Record<string, unknown> {
  return structuredClone(extract.templates[id]) as Record<string, unknown>;
}

export function requestProblem(operation: Operation, query: URLSearchParams, body: unknown): string | undefined {
  const known = new Map(operation.parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]));
  for (const [name, value] of query) {
    // Not in the description; GitHub ignores it, and it keeps caches from answering.
    if (name === 'fresh') continue;
    const parameter = known.get(name);
    if (parameter === undefined) return `${operation.id} has no query parameter ${name}`;
    const problem = problemWith(parameter.schema, typed(value, (parameter.schema as { type?: string }).type));
    if (problem !== undefined) return `${operation.id} ${name}: ${problem}`;
  }
  if (operation.body === undefined) return body === undefined ? undefined : `${operation.id} takes no body`;
  const problem = problemWith(operation.body, body);
  return problem === undefined ? undefined : `${operation.id}: ${problem}`;
}

/** A query is text; its numbers and booleans are what they look like. */
function typed(value: string, type: string | undefined): unknown {
  if (type === 'integer') return Number(value);
  return type === 'boolean' && (value === 'true' || value === 'false') ? value === 'true' : value;
}

export function answerProblem(operation: Operation, status: number, body: unknown): string | undefined {
  const schema = operation.responses[status];
  if (schema === undefined) return status >= 400 ? undefined : `${operation.id} never answers ${status}`;
  if (schema === null) return undefined;
  const problem = problemWith(schema, body);
  return problem === undefined ? undefined : `${operation.id} answered ${status}: ${problem}`;
}
