/** The job can change every file in the folder of a measurement, so they are read as untrusted. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readPlace, readStart, type StartFile, writeStart } from '../../src/engine/folder-files.ts';
import { FILES } from '../../src/power/plan.ts';
import { readLatest } from '../../src/power/series/read-latest.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const START: StartFile = {
  format: 1,
  id: 'c0ffee',
  startedAt: '2026-11-24T08:00:00.000Z',
  runner: {
    os: 'linux',
    arch: 'x64',
    ciHost: 'self-hosted',
    cpu: { rawName: 'AMD EPYC 7763 64-Core Processor', found: 'name' },
    vcpus: 4,
    memoryGb: 16,
    virtual: true,
    accelerators: [{ index: 0, rawName: 'NVIDIA A10G', vendor: 'nvidia', share: 1 }],
  },
  models: {
    node: { formula: 'load-model', idleWatts: 3, fullWatts: 11, share: 1, count: 1, curve: 'cpu-time' },
    'accelerator:0': { formula: 'tdp', row: 'A10G', tdpWatts: 150, load: 1, count: 1 },
    memory: { formula: 'power', powerWatts: 5, load: 1, count: 1 },
  },
  unreadable: [{ meter: 'RAPL', why: 'no /sys/class/powercap' }],
  notes: ['a note'],
};
const PLACE = { provider: 'azure', region: 'eastus', instanceType: 'Standard_D4s_v5', found: 'metadata', how: 'Azure' };
const LATEST = {
  epochMs: 1.8e12,
  monotonicSeconds: 9,
  joules: [1, 2],
  watts: [3, 4],
  busySeconds: [5, null],
  curveSeconds: [6, null],
  modelSeconds: [7, null],
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const READERS: readonly [string, object, () => object | undefined][] = [
  ['start.json', START, () => readStart(folder)],
  [FILES.place, PLACE, () => readPlace(folder)],
  [FILES.latest, LATEST, () => readLatest(folder)],
];

it('are read as they were written', () => {
  writeStart(folder, START);
  expect(readStart(folder)).toEqual(START);
  for (const [name, value, read] of READERS) {
    writeFileSync(join(folder, name), JSON.stringify(value));
    expect(read()).toMatchObject(value);
  }
});

it.each(READERS)('%s: whatever it holds, it is what it should be or nothing', (name, value, read) => {
  const text = JSON.stringify(value);
  const put = fc.oneof(
    fc.string({ maxLength: 12, unit: 'binary' }),
    fc.constantFrom('1e308', '1e999', '-1', 'null', '"', '}', '[', ',', '{"__proto__":1}'),
  );
  const changed = fc
    .tuple(fc.nat(text.length), fc.nat(20), put)
    .map(([at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(changed, changed, fc.json(), fc.string()), (content) => {
      writeFileSync(join(folder, name), content);
      const found = read();
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
      // Finite figures only: what is not finite is null in JSON.
      if (found !== undefined) expect(read()).toEqual(JSON.parse(JSON.stringify(found)));
    }),
    { numRuns: fuzzRuns(200) },
  );
});
