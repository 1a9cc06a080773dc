/** Records as text: round trips, the published schema, and untrusted texts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emissionsRecordSchema } from '../../scripts/write-schema.ts';
import { PRODUCT } from '../../src/product.ts';
import { MAX_RECORD_CHARS, parseRecord, RecordError, recordJson } from '../../src/record/record-json.ts';
import { examples } from '../report/examples.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const folder = join(import.meta.dirname, '..', '..', 'schema');
const example = readFileSync(join(folder, 'example.json'), 'utf8');
const schemaText = readFileSync(join(folder, 'emissions-record.schema.json'), 'utf8');

/** The documented example with something changed, as text. */
function changed(change: (record: Record<string, never>) => void): string {
  const record = JSON.parse(example);
  change(record);
  return JSON.stringify(record);
}

function refusal(text: string): string {
  try {
    parseRecord(text);
  } catch (error) {
    if (error instanceof RecordError) return error.message;
    throw error;
  }
  return 'was read';
}

describe('the published schema', () => {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(schemaText));

  it('is the record definition, written out', () => {
    expect(JSON.parse(schemaText)).toEqual(JSON.parse(emissionsRecordSchema()));
  });

  it('holds for the documented example and for every example of the reports', () => {
    expect(validate(JSON.parse(example)), JSON.stringify(validate.errors)).toBe(true);
    for (const { record } of examples) {
      expect(validate(JSON.parse(recordJson(record))), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('refuses what the reader refuses', () => {
    const bad = changed((record) => Object.assign(record, { components: [{ component: 'fan' }] }));
    expect(validate(JSON.parse(bad))).toBe(false);
    expect(refusal(bad)).toMatch(/components\.0\.component: .*"fan"/);
  });
});

describe('reading and writing', () => {
  it('comes back as it was', () => {
    expect(JSON.parse(recordJson(parseRecord(example)))).toEqual(JSON.parse(example));
    expect(parseRecord(recordJson(parseRecord(example), 'one-line'))).toEqual(parseRecord(example));
    expect(recordJson(parseRecord(example), 'one-line')).not.toContain('\n');
  });

  it('says of a newer version what to do', () => {
    const newer = changed((record) => Object.assign(record, { schemaVersion: 2, energy: 'in words' }));
    expect(refusal(newer)).toBe(
      `This record has schemaVersion 2; ML Emissions ${PRODUCT.version} reads up to 1. Use a newer version of ML Emissions to read it.`,
    );
  });

  it('leaves out fields that it does not know', () => {
    const more = changed((record) => Object.assign(record, { mood: 'good' }));
    expect(parseRecord(more)).toEqual(parseRecord(example));
  });

  it('refuses to write what it would not read', () => {
    const record = parseRecord(example);
    const unlikely = { ...record, energy: record.energy && { ...record.energy, totalKwh: Number.NaN } };
    expect(() => recordJson(unlikely)).toThrow(/^Not a valid record: energy.totalKwh: /);
  });
});

describe('untrusted texts', () => {
  const hostile: readonly [what: string, text: string, message: RegExp][] = [
    ['no JSON', 'PK\u0003\u0004', /^Not a record: /],
    ['HTML', '<!DOCTYPE html><title>502</title>', /^Not a record: /],
    ['null', 'null', /^Not a valid record: the whole: /],
    ['a list', '[]', /^Not a valid record: /],
    ['deep nesting', '['.repeat(1_000_000), /nested more than 20 deep/],
    ['a text too long', `"${'a'.repeat(MAX_RECORD_CHARS)}"`, /longer than 2000000 characters/],
    [
      'more kWh than there are',
      changed((r) => Object.assign(r['energy'] ?? {}, { totalKwh: 1e308 })),
      /energy.totalKwh/,
    ],
    ['negative energy', changed((r) => Object.assign(r['energy'] ?? {}, { totalKwh: -1 })), /energy.totalKwh/],
    ['NaN as text', changed((r) => Object.assign(r['energy'] ?? {}, { totalKwh: 'NaN' })), /energy.totalKwh/],
    ['a range upside down', changed((r) => Object.assign(r['energy'] ?? {}, { lowKwh: 9 })), /lowKwh <= totalKwh/],
    ['a PUE of zero', changed((r) => Object.assign(r['pue'] ?? {}, { value: 0 })), /pue.value/],
    ['a novel as name', changed((r) => Object.assign(r, { name: 'x'.repeat(501) })), /^Not a valid record: name: /],
    ['no version', changed((r) => Reflect.deleteProperty(r, 'schemaVersion')), /schemaVersion/],
  ];
  it.each(hostile)('refuses %s in one short line', (_, text, message) => {
    expect(refusal(text)).toMatch(message);
    expect(refusal(text)).toMatch(/^[^\n\p{Cc}]{1,300}$/u);
  });

  it('takes no prototype from a text', () => {
    const poisoned = example.replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    const matrix = example.replace('"event"', '"matrix":{"__proto__":7,"constructor":1,"fold":3},"event"');
    expect(parseRecord(poisoned)).toEqual(parseRecord(example));
    expect(parseRecord(matrix).job?.matrix).toEqual({ fold: 3 });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('answers any text with a record or a RecordError, and reads again what it wrote', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.record({ at: fc.nat(example.length), cut: fc.nat(40), put: fc.string({ maxLength: 20, unit: 'binary' }) }),
        fc.record({
          at: fc.nat(example.length),
          cut: fc.nat(9),
          put: fc.constantFrom('1e308', '-1', 'null', '"', '}', '{', '[', ',', '1e-400', '9007199254740993'),
        }),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(pieces, (changes) => {
        let text = example;
        for (const { at, cut, put } of changes) text = text.slice(0, at) + put + text.slice(at + cut);
        try {
          const record = parseRecord(text);
          // By its text, which knows no -0.
          expect(recordJson(parseRecord(recordJson(record)))).toBe(recordJson(record));
        } catch (error) {
          expect(error).toBeInstanceOf(RecordError);
        }
      }),
      { numRuns: fuzzRuns() },
    );
  });
});
