/** The start of a measurement: looks at the machine, chooses its meters, and leaves a sampler behind. */
import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { findMeters } from '../power/finders/find-meters.ts';
import { modelsOfPlans } from '../power/model/channel-models.ts';
import type { Watch } from '../power/plan.ts';
import { startTicksOf } from '../power/process-state.ts';
import { startSampler } from '../power/sampler-process.ts';
import { detectRunner } from '../runner/detect.ts';
import { nodeSystem } from '../runner/node-system.ts';
import type { Runner } from '../runner/runner.ts';
import type { System } from '../runner/system.ts';
import { writeStart } from './folder-files.ts';
import type { Inputs } from './settings.ts';

export interface MeasurementStart {
  /** Exists, and is this measurement's own. */
  readonly folder: string;
  readonly inputs: Inputs;
  /** Script of the sampler's bundle. */
  readonly samplerBundle: string;
  /** The process whose end ends the sampler, where it can be seen. */
  readonly parentPid?: number;
  readonly system?: System;
}

/** Hosted jobs end after 6 hours, self-hosted ones after 35 days at most. */
const HOSTED_SECONDS = 7 * 3600;
const LONGEST_SECONDS = 36 * 24 * 3600;

/** Rejects with `InputError` when an input is wrong, and with what the system says when the sampler cannot be started. */
export async function beginMeasurement(start: MeasurementStart): Promise<void> {
  const { folder, inputs, samplerBundle, system = nodeSystem() } = start;
  // The tables take a moment to load; most jobs give nothing that they are needed for.
  if (needsTables(inputs)) (await import('./parse-inputs.ts')).parseInputs(inputs);
  const startedAt = new Date().toISOString();
  const runner = await detectRunner(system);
  const meters = await findMeters({ runner, system, overrides: inputs.machine });
  const { unreadable, notes } = meters;
  const models = modelsOfPlans(meters.plans);
  writeStart(folder, { format: 1, id: randomUUID(), startedAt, runner, models, unreadable, notes });
  await startSampler({
    folder,
    bundle: samplerBundle,
    plan: {
      format: 1,
      startedAt,
      intervalSeconds: inputs.machine.intervalSeconds,
      meters: meters.plans,
      watch: watchOf(runner, system, start.parentPid),
      askPlace: inputs.place.region === undefined,
    },
    env: system.env,
  });
}

function needsTables({ place, alternatives, limits }: Inputs): boolean {
  return [place.region, alternatives.within, limits.budget, limits.maxIncrease].some((text) => (text ?? '') !== '');
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function watchOf(runner: Runner, system: System, parentPid: number | undefined): Watch {
  const commands = join(system.env['RUNNER_TEMP'] ?? '', '_runner_file_commands');
  const hasCommands = isFolder(commands);
  // Process 1 is a container's own first process, and 0 lives outside of it: neither shows when the job ends.
  const parent = parentPid !== undefined && parentPid > 1 ? parentPid : undefined;
  return {
    maxSeconds: runner.ciHost === 'github-hosted' ? HOSTED_SECONDS : LONGEST_SECONDS,
    runnerCommandsFolder: hasCommands ? commands : undefined,
    parent:
      parent === undefined
        ? undefined
        : { pid: parent, startTicks: startTicksOf(parent), startsSampler: parent === process.pid },
  };
}
