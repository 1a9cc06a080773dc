/** The end of a measurement: the sampler is stopped, its files are read, and what they say becomes the record. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Web } from '../carbon/live/ask.ts';
import { findMeters } from '../power/finders/find-meters.ts';
import { FILES } from '../power/plan.ts';
import { type SamplerEnd, stopSampler } from '../power/sampler-process.ts';
import { readSeries } from '../power/series/read-samples.ts';
import { hidesModel } from '../runner/cpu.ts';
import { nodeSystem } from '../runner/node-system.ts';
import { findPlace, refineByInstance } from '../runner/place.ts';
import type { Runner } from '../runner/runner.ts';
import type { System } from '../runner/system.ts';
import { codecarbonEnergy } from './codecarbon-energy.ts';
import { readPlace, readStart, type StartFile } from './folder-files.ts';
import { askLive } from './live.ts';
import { type Measured, type MeasuredFiles, measuredRecord } from './measured-record.ts';
import type { Settings } from './settings.ts';

export interface Conclusion {
  readonly folder: string;
  readonly settings: Settings;
  readonly system?: System;
  /** How a live service is asked, where the user named one; the global `fetch` if not given. */
  readonly web?: Web;
}

/** Time for the sampler to end by itself. It takes milliseconds, and seconds where the job has left the machine busy. */
const STOP_MS = 10_000;

/** If the sampler was killed, or a file is missing or damaged, the record says so. Calling it again gives the same record. */
export async function concludeMeasurement(conclusion: Conclusion): Promise<Measured> {
  const { folder } = conclusion;
  // Without a plan no sampler was started, so there is nothing to wait for.
  const started = existsSync(join(folder, FILES.plan));
  return measuredIn(conclusion, started ? await stopSampler(folder, { timeoutMs: STOP_MS }) : undefined);
}

/** What was measured until now; the sampler goes on. */
export async function measuredUntilNow(conclusion: Conclusion): Promise<Measured> {
  return measuredIn(conclusion, undefined);
}

async function measuredIn(conclusion: Conclusion, end: SamplerEnd | undefined): Promise<Measured> {
  const { folder, settings, system = nodeSystem(), web = { fetch } } = conclusion;
  const start = readStart(folder);
  const input = settings.place.given;
  const place = start ? findPlace({ input, metadata: readPlace(folder), runner: start.runner, system }) : input;
  const runner = start && place && refineByInstance(start.runner, place);
  const files: MeasuredFiles = {
    fallbackId: createHash('sha256').update(folder).digest('hex').slice(0, 32),
    settings,
    start,
    place,
    runner,
    series: readSeries(folder),
    end,
    better: start && runner && (await betterModel(start, runner, settings, system)),
    declared: codecarbonEnergy(settings.machine.codecarbonFile, system.env['GITHUB_WORKSPACE'] ?? '.'),
    now: new Date(),
  };
  const measured = measuredRecord(files);
  const live = await askLive(settings, place, measured.timeline, files.now, web);
  return live === undefined ? measured : measuredRecord({ ...files, live });
}

/** The cloud may have reported the CPU that the machine hides; then the model is better than the one that sampling began with. */
async function betterModel(
  { runner: before }: StartFile,
  runner: Runner,
  settings: Settings,
  system: System,
): Promise<MeasuredFiles['better']> {
  const same = before.cpu.name === runner.cpu.name && before.hostThreads === runner.hostThreads;
  if (same || (hidesModel(before.cpu) && hidesModel(runner.cpu) && before.hostThreads === runner.hostThreads)) {
    return undefined;
  }
  const host = { ...runner, accelerators: [] };
  const { plans } = await findMeters({ runner: host, system, overrides: settings.machine });
  return plans.find((plan) => plan.kind === 'node-model');
}
