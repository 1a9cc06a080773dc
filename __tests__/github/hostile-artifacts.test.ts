/** An artifact may come from the author of a fork. It is used only if it is a valid record. */
import { expect, it } from 'vitest';
import { recordInZip } from '../../src/github/record-artifact.ts';
import { ATTACKS, changed, RECORD_FILE, recordZip } from '../support/attack-corpus.ts';
import { zip } from '../support/zip.ts';

it('reads a record', async () => {
  expect((await recordInZip(recordZip(9001))).job?.runId).toBe(9001);
});

it.each(ATTACKS)('refuses %s', async (_, bytes) => {
  await expect(recordInZip(bytes)).rejects.toThrow();
});

it('takes no prototype from a record', async () => {
  const text = changed({}).replace('{', '{"__proto__":{"polluted":true},');
  const record = await recordInZip(zip({ name: RECORD_FILE, text }));
  expect((record as { polluted?: unknown }).polluted).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});
