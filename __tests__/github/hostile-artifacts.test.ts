/** An artifact comes from whoever opened the pull request. It is a record of ours or it is nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordInZip } from '../../src/github/artifacts.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { recordJson } from '../../src/record/record-text.ts';
import { examples } from '../report/examples.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { zip } from '../support/zip.ts';

const [example] = examples;
const good = JSON.stringify(example?.record);
const NAME = 'emissions-record.json';

const changed = (change: object) => JSON.stringify({ ...example?.record, ...change });

it('reads a record', async () => {
  expect((await recordInZip(zip({ name: NAME, text: good }))).id).toBe(example?.record.id);
});

it.each<readonly [string, Buffer]>([
  ['a path that leaves the folder', zip({ name: `../${NAME}`, text: good })],
  ['an absolute path', zip({ name: `/etc/${NAME}`, text: good })],
  ['a Windows path', zip({ name: `..\\${NAME}`, text: good })],
  ['another name', zip({ name: 'record.json', text: good })],
  ['a symbolic link', zip({ name: NAME, text: '/etc/passwd', mode: 0o120777 })],
  ['two files', zip({ name: NAME, text: good }, { name: NAME, text: good })],
  ['no file', zip()],
  ['no zip', Buffer.from('PK and nothing else')],
  ['nothing', Buffer.alloc(0)],
  ['a bomb that says what it is', zip({ name: NAME, text: 'x'.repeat(50_000_000) })],
  ['a bomb that lies', zip({ name: NAME, text: 'x'.repeat(50_000_000), claimed: 100 })],
  ['no JSON', zip({ name: NAME, text: 'not json' })],
  ['another schema', zip({ name: NAME, text: '{"schemaVersion":1}' })],
  ['a newer schema', zip({ name: NAME, text: changed({ schemaVersion: 2 }) })],
  ['1e308', zip({ name: NAME, text: changed({ emissions: { grams: 1e308, lowGrams: 0, highGrams: 1e308 } }) })],
  ['NaN', zip({ name: NAME, text: good.replace(/"totalKwh":[\d.e-]+/, '"totalKwh":NaN') })],
  ['negative energy', zip({ name: NAME, text: good.replace(/"totalKwh":/, '"totalKwh":-') })],
  ['a text without end', zip({ name: NAME, text: changed({ name: 'x'.repeat(1_000_000) }) })],
  ['brackets without end', zip({ name: NAME, text: '['.repeat(1_000_000) })],
])('refuses %s', async (_, bytes) => {
  await expect(recordInZip(bytes)).rejects.toThrow();
});

it('takes no prototype from a record', async () => {
  const text = good.replace('{', '{"__proto__":{"polluted":true},');
  const record = await recordInZip(zip({ name: NAME, text }));
  expect((record as { polluted?: unknown }).polluted).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

it('makes of any bytes a record or an error', async () => {
  const whole = zip({ name: NAME, text: good });
  const change = fc.record({ at: fc.nat(whole.length - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }) });
  // The directory at the end is what a reader believes first.
  const atEnd = fc.record({
    at: fc.integer({ min: whole.length - 120, max: whole.length - 1 }),
    bytes: fc.uint8Array(),
  });
  const changed = fc.array(fc.oneof(change, atEnd), { minLength: 1, maxLength: 3 }).map((changes) => {
    const bytes = Buffer.from(whole);
    for (const one of changes) Buffer.from(one.bytes).copy(bytes, one.at);
    return bytes;
  });
  const cut = fc.nat(whole.length).map((length) => whole.subarray(0, length));
  await fc.assert(
    fc.asyncProperty(fc.oneof(changed, cut, fc.uint8Array()), async (bytes) => {
      const record = await recordInZip(bytes).catch((error: unknown) => error);
      if (record instanceof Error) return;
      expect(recordJson(record as EmissionsRecord)).not.toBe('');
    }),
    { numRuns: fuzzRuns() },
  );
});
