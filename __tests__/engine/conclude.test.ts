/** The end of a measurement: whole, without a start, without samples, damaged, killed; and what is added to it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Conclusion, concludeMeasurement, measuredUntilNow } from '../../src/engine/conclude.ts';
import { writeStart } from '../../src/engine/folder-files.ts';
import { InputError } from '../../src/engine/input-error.ts';
import { beginMeasurement } from '../../src/engine/measure.ts';
import { parseInputs } from '../../src/engine/parse-inputs.ts';
import { markedSteps, withSteps } from '../../src/engine/record-steps.ts';
import { runningTotal } from '../../src/engine/running-total.ts';
import { readInputs } from '../../src/engine/settings.ts';
import { JOULES_PER_KWH } from '../../src/power/meter.ts';
import { joulesOf } from '../../src/power/model/joules.ts';
import { FILES } from '../../src/power/plan.ts';
import { parseRecord, recordJson } from '../../src/record/record-json.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { fakeMachine } from '../runner/fake-machine.ts';
import { until } from '../support/until.ts';

const START_MS = Date.UTC(2026, 10, 24, 8);
const EPYC = 'AMD EPYC 7763 64-Core Processor';
const system = fakeMachine({ cpuModels: Array.from({ length: 4 }, () => EPYC), totalMemoryBytes: 16e9 });
const runner: Runner = {
  os: 'linux',
  arch: 'x64',
  ciHost: 'self-hosted',
  cpu: {
    rawName: EPYC,
    name: 'AMD EPYC 7763',
    vendor: 'amd',
    year: 2021,
    tdpWatts: 280,
    threadsPerSocket: 128,
    found: 'name',
  },
  vcpus: 4,
  memoryGb: 16,
  virtual: true,
  accelerators: [{ index: 0, rawName: 'NVIDIA A10G', name: 'A10G', vendor: 'nvidia', share: 1 }],
};
const header = {
  format: 1,
  startedAt: new Date(START_MS).toISOString(),
  intervalSeconds: 1,
  channels: [
    { id: 'node', component: 'node', method: 'model', source: 'node model', range: { kind: 'factor', factor: 1.6 } },
    {
      id: 'accelerator:0',
      component: 'accelerator',
      method: 'sensor',
      source: 'nvidia-smi power.draw.instant',
      range: { kind: 'percent', percent: 5, leastWatts: 5 },
      device: { index: 0, name: 'A10G', share: 1 },
    },
  ],
};
/** An hour at 10 W for the machine and 200 W for the accelerator: 0.21 kWh. */
const samples = Array.from({ length: 61 }, (_, minute) => {
  const seconds = 60 * minute;
  return [
    START_MS + 1000 * seconds,
    5000 + seconds,
    [10 * seconds, 200 * seconds],
    [0.8 * seconds, 0.5 * seconds],
    [null, null],
  ];
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'conclude-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

async function* answer(text: string) {
  yield Buffer.from(text);
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const writeAll = () => {
  const notes = ['Node model: sockets of the host taken as 2.'];
  writeStart(folder, { format: 1, id: 'the-id', startedAt: header.startedAt, runner, unreadable: [], notes });
  write(FILES.samples, [header, ...samples].map((line) => JSON.stringify(line)).join('\n'));
  write(FILES.plan, '{}');
  write(FILES.stopped, JSON.stringify({ reason: 'asked to stop', epochMs: START_MS + 3_600_000 }));
};
const inputs = (given: Record<string, string> = {}) =>
  readInputs((name) => ({ region: 'aws:eu-central-1', ...given })[name] ?? '');
const settings = (given?: Record<string, string>) => parseInputs(inputs(given));
const conclude = (inputs?: Record<string, string>, more?: Partial<Conclusion>) =>
  concludeMeasurement({ folder, settings: settings(inputs), system, ...more });

describe('a whole measurement', () => {
  it('becomes a record with energy, range, place and hardware', async () => {
    writeAll();
    const { record } = await conclude();
    expect(record).toMatchObject({
      id: 'the-id',
      mode: 'measure',
      seconds: 3600,
      location: { provider: 'aws', region: 'eu-central-1', found: 'input' },
      machine: { cpu: 'AMD EPYC 7763', vcpus: 4, accelerators: [{ name: 'A10G', count: 1 }] },
    });
    expect(record.energy?.itKwh).toBeCloseTo(0.21, 9);
    expect(record.energy?.lowKwh).toBeCloseTo((0.01 / 1.6 + 0.19) * (record.energy?.pue ?? 0), 9);
    const accelerator = record.components.find(({ component }) => component === 'accelerator');
    expect(accelerator).toMatchObject({ method: 'sensor', device: 'A10G', index: 0 });
    expect(accelerator?.meanWatts).toBeCloseTo(200, 9);
    expect(accelerator?.meanUtilisation).toBeCloseTo(0.5, 9);
    expect(record.power?.watts.every((watts) => watts !== null && Math.abs(watts - 210) < 1e-6)).toBe(true);
    expect(record.alternatives?.regions).toHaveLength(5);
    expect(parseRecord(recordJson(record)).energy).toEqual(record.energy);
  });

  it('is the same record when it is concluded again', async () => {
    writeAll();
    const [one, other] = [await conclude(), await conclude()];
    expect(one.record.missing).toEqual([]);
    expect({ ...one.record, createdAt: '' }).toEqual({ ...other.record, createdAt: '' });
  });

  it('can be looked at before it ends', async () => {
    writeAll();
    rmSync(join(folder, FILES.stopped));
    const { record } = await measuredUntilNow({ folder, settings: settings(), system });
    expect(record.energy?.itKwh).toBeCloseTo(0.21, 9);
    expect(record.missing).toEqual([]);
  });

  it('has the energy of steps, and what lies between them', async () => {
    writeAll();
    const at = (minute: number) => START_MS + 60_000 * minute;
    const windows = [
      { name: 'Run actions/checkout@v6', startMs: at(-2), endMs: at(-1) },
      { name: 'Install', startMs: at(6), endMs: at(12) },
      { name: 'Train', startMs: at(12), endMs: at(54) },
    ];
    const record = withSteps(await conclude(), { windows, source: 'GitHub jobs API', trainingStep: 'tr*' });
    const total = record.energy?.totalKwh ?? 0;
    expect(record.steps?.map(({ name, kind, training }) => [name, kind, training])).toEqual([
      ['before the first step', 'before', undefined],
      ['Install', 'step', undefined],
      ['Train', 'step', true],
      ['after the last step', 'after', undefined],
    ]);
    expect(record.steps?.map(({ kwh }) => kwh / total).map((share) => Number(share.toFixed(6)))).toEqual([
      0.1, 0.1, 0.7, 0.1,
    ]);
    expect(record.notes?.at(-1)).toMatch(/^1 step \(60 s\) ran before the measurement began .*checkout/);
    expect(recordJson(record)).toContain('"stepsSource"');
  });

  it('has nameless steps where only the runner reports when they began', async () => {
    writeAll();
    const step = (minute: number) => ({ event: 'step', epochMs: START_MS + 60_000 * minute });
    const lines = [header, samples[0], step(15), step(30), ...samples.slice(1)];
    write(FILES.samples, lines.map((line) => JSON.stringify(line)).join('\n'));
    const measured = await conclude();
    const reported = markedSteps(measured);
    expect(reported?.windows).toHaveLength(2);
    const { steps } = withSteps(measured, reported ?? { windows: [], source: '' });
    expect(steps?.map(({ name, seconds }) => [name, seconds])).toEqual([
      ['before the first step', 900],
      ['step 1', 900],
      ['step 2', 1800],
    ]);
  });

  it('takes the energy that CodeCarbon declares for training elsewhere', async () => {
    writeAll();
    const file = join(import.meta.dirname, '..', 'fixtures', 'power', 'codecarbon', 'v2.7.1-a5000.csv');
    const measured = await conclude({ 'codecarbon-file': file });
    const { record } = measured;
    const declared = record.components.filter(({ method }) => method === 'declared');
    expect(declared.map(({ component }) => component).sort()).toEqual(['accelerator', 'cpu', 'memory']);
    expect(record.energy?.itKwh).toBeCloseTo(0.21 + 0.1931873318846627 + 0.3240738656928296 + 0.3928191067550344, 9);
    const windows = [{ name: 'Train', startMs: START_MS, endMs: START_MS + 3_600_000 }];
    const { steps } = withSteps(measured, { windows, source: 'test' });
    expect(steps?.map(({ name }) => name)).toEqual(['Train', 'declared, not measured in a step']);
    expect(steps?.reduce((sum, { kwh }) => sum + kwh, 0)).toBeCloseTo(record.energy?.totalKwh ?? 0, 9);
  });

  it('asks the live service that was named, and falls back with its reason', async () => {
    writeAll();
    const asked: string[] = [];
    const web = {
      fetch: async (url: string) => {
        asked.push(url);
        return { status: 503, body: null };
      },
    };
    const { record } = await conclude({ region: 'GB', 'intensity-provider': 'gb-carbon-intensity' }, { web });
    expect(asked.length).toBeGreaterThan(0);
    expect(record.carbon?.kind).toBe('annual-average');
    expect(record.carbon?.fallbackReason).toMatch(/503/);
    asked.length = 0;
    await conclude({ region: 'GB' }, { web });
    expect(asked).toEqual([]);
  });

  it.each(['12:10:00', '12:29:30', '12:30:00', '23:59:59'])(
    'knows a better hour where a forecast was asked for at %s, also where no regions are to be compared',
    async (time) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-11-24T${time}Z`) });
      writeAll();
      // 200 g/kWh in every half-hour of the job and for ten more hours, then 50.
      const web = {
        fetch: async (url: string) => {
          const [, from = ''] = /intensity\/([^/]+)\//.exec(url) ?? [];
          // Like the service, which answers a time that is an edge with the half-hour that ends there.
          const first = Math.ceil(Date.parse(from) / 1_800_000 - 1) * 1_800_000;
          const data = Array.from({ length: 96 }, (_, slot) => ({
            from: new Date(first + slot * 1_800_000).toISOString(),
            intensity: { forecast: slot < 20 ? 200 : 50, actual: null },
          }));
          return { status: 200, body: answer(JSON.stringify({ data })) };
        },
      };
      const inputs = { region: 'GB', 'intensity-provider': 'gb-carbon-intensity', alternatives: 'none' };
      const { record } = await conclude(inputs, { web });
      expect(record.carbon).toMatchObject({ kind: 'live-average', gramsPerKwh: 200 });
      expect(record.alternatives).toMatchObject({ regions: [], time: { tie: false, savingPercent: 75 } });
      const { grams = 0, gramsSaved = 0 } = record.alternatives?.time ?? {};
      expect(grams).toBeCloseTo((record.emissions?.grams ?? 0) / 4, 6);
      expect(gramsSaved).toBeCloseTo(3 * grams, 6);
      expect(record.alternatives).not.toHaveProperty('scope');
      expect(parseRecord(recordJson(record)).alternatives).toEqual(record.alternatives);
      expect(terminalReport([record], { color: false, width: 1000 }).replace(/\s+/g, ' ')).toMatch(
        /Another hour: started at .* UTC a job like this would emit .* \(−75% against starting when this one ended\)/,
      );
    },
  );

  it('compares other regions with the year of its own place, never with a live figure', async () => {
    writeAll();
    const half = (slot: number, from: string) => ({
      from: new Date(Date.parse(from) + slot * 1_800_000).toISOString(),
      intensity: { forecast: 900, actual: null },
    });
    const web = {
      fetch: async (url: string) => {
        const [, from = ''] = /intensity\/([^/]+)\//.exec(url) ?? [];
        const data = Array.from({ length: 8 }, (_, slot) => half(slot - 1, from));
        return { status: 200, body: answer(JSON.stringify({ data })) };
      },
    };
    const { record } = await conclude(
      { region: 'azure:uksouth', 'intensity-provider': 'gb-carbon-intensity' },
      { web },
    );
    expect(record.carbon).toMatchObject({ kind: 'live-average', gramsPerKwh: 900 });
    expect(record.alternatives?.here?.gramsPerKwh).toBe(176);
    expect(terminalReport([record], { color: false, width: 200 })).toMatch(/^azure:uksouth \(here\) +176 /m);
    expect(parseRecord(recordJson(record)).alternatives).toEqual(record.alternatives);
  });

  it('waits for a live service fifteen seconds in all', async () => {
    writeAll();
    const limits: number[] = [];
    const over = (ms: number) => {
      limits.push(ms);
      return ms === 15_000 ? AbortSignal.abort() : new AbortController().signal;
    };
    const web = { fetch: () => new Promise<never>(() => {}), deadline: over };
    const { record } = await conclude({ region: 'GB', 'intensity-provider': 'gb-carbon-intensity' }, { web });
    expect(record.carbon?.fallbackReason).toMatch(/did not answer/);
    expect(limits).toContain(15_000);
  });
});

describe('a damaged measurement', () => {
  it('is unknown and not zero without samples', async () => {
    writeAll();
    rmSync(join(folder, FILES.samples));
    const { record, timeline } = await conclude();
    expect(record).toMatchObject({ energy: null, emissions: null, components: [] });
    expect(record.missing.join(' ')).toMatch(/no samples/);
    expect(timeline).toBeUndefined();
    expect(withSteps({ record }, { windows: [], source: 'test' })).toEqual(record);
    expect(parseRecord(recordJson(record)).energy).toBeNull();
  });

  it('says what is missing in an empty folder, under one id', async () => {
    const one = (await conclude()).record;
    expect(one.energy).toBeNull();
    expect(one.missing.length).toBeGreaterThan(1);
    expect((await conclude()).record.id).toBe(one.id);
    expect(parseRecord(recordJson(one)).energy).toBeNull();
  });

  it.each([
    ['cut off', '{"format":1,"id":"x","runn'],
    [
      'of another shape',
      '{"format":1,"id":"x","startedAt":"now","runner":{"os":"linux","accelerators":[null]},"unreadable":[],"notes":[]}',
    ],
    ['null', 'null'],
  ])('counts what was sampled where the start file is %s', async (_, text) => {
    writeAll();
    write('start.json', text);
    const { record } = await conclude();
    expect(record.energy?.itKwh).toBeCloseTo(0.21, 9);
    expect(record.machine).toBeUndefined();
    expect(record.missing.join(' ')).toMatch(/start is missing or damaged/);
    expect(parseRecord(recordJson(record)).energy?.itKwh).toBeCloseTo(0.21, 9);
  });

  it('leaves out lines that are not samples and says so', async () => {
    writeAll();
    write(
      FILES.samples,
      [header, ...samples]
        .map((line) => JSON.stringify(line))
        .join('\n')
        .replace('\n[', '\n\u0000garbage\n['),
    );
    const { record } = await conclude();
    expect(record.energy?.itKwh).toBeCloseTo(0.21, 9);
    expect(record.notes).toContain('Damaged lines of the sample file that were left out: 1.');
  });

  it.each(['no/such.csv', 'package.json/such.csv'])('names the CodeCarbon file that is not there: %s', async (file) => {
    writeAll();
    const { record } = await conclude({ 'codecarbon-file': file });
    expect(record.missing).toEqual([`The codecarbon-file "${file}" is not counted: there is no such file.`]);
  });
});

it('names the hardware that was charged: a job container on a hosted VM does not make it smaller', async () => {
  writeAll();
  const container = { kind: 'docker', cpuLimit: 2, memoryLimitGb: 4 } as const;
  const hosted: Runner = { ...runner, ciHost: 'github-hosted', container };
  writeStart(folder, {
    format: 1,
    id: 'the-id',
    startedAt: header.startedAt,
    runner: hosted,
    unreadable: [],
    notes: [],
  });
  expect((await conclude()).record.machine).toMatchObject({ vcpus: 4, memoryGb: 16, container: 'docker' });
});

describe('a real measurement', () => {
  it('refuses a wrong input before anything starts', async () => {
    const wrong = { region: 'aws:us-esat-1', budget: 'five' };
    const start = beginMeasurement({ folder, inputs: inputs(wrong), samplerBundle: 'none', system });
    await expect(start).rejects.toBeInstanceOf(InputError);
  });

  it('starts the sampler, shows what was counted so far, and ends in a record without a secret on disk', async () => {
    const bundle = join(import.meta.dirname, '..', '..', 'dist', 'sampler', 'index.js');
    const secret = 'hunter2-in-no-file';
    const chosen = inputs({
      'interval-seconds': '0.1',
      'intensity-provider': 'electricity-maps',
      'electricity-maps-token': secret,
      'carbon-intensity': '100',
    });
    await beginMeasurement({ folder, inputs: chosen, samplerBundle: bundle });
    const parsed = parseInputs(chosen);
    await until(folder, () => (runningTotal(folder, parsed)?.kwh ?? 0) > 0);
    const soFar = runningTotal(folder, parsed);
    const { record } = await concludeMeasurement({ folder, settings: parsed });
    expect(record.energy?.totalKwh).toBeGreaterThanOrEqual(soFar?.kwh ?? Number.NaN);
    expect((record.emissions?.grams ?? 0) / (record.energy?.totalKwh ?? 0)).toBeCloseTo(100, 9);
    const traced = record.components.map(({ inputs }) => (inputs === undefined ? Number.NaN : joulesOf(inputs)));
    const joules = record.components.map(({ kwh }) => kwh * JOULES_PER_KWH);
    expect(joules.length).toBeGreaterThan(0);
    expect(traced).toEqual(joules.map((each) => expect.closeTo(each, 6)));
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    expect(files.length).toBeGreaterThan(3);
    expect(files.join('\n')).not.toContain(secret);
  });
});
