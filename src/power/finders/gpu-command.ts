/** AMD's, Intel's and Habana's cards through their vendors' commands: asked once here, and run by the sampler if they answer. */
import type { CommandPlan } from '../plan.ts';
import { parseAmdSmi, parseRocmSmi } from '../sampler/meters/amd-smi.ts';
import type { DeviceSample } from '../sampler/meters/command.ts';
import { parseHlLine } from '../sampler/meters/hl-smi.ts';
import { xpuSmiParser } from '../sampler/meters/xpu-smi.ts';
import {
  type AcceleratorSearch,
  type AcceleratorSearchResult,
  deviceRange,
  nameOf,
  plausibleWatts,
  rangeInWords,
} from './finder.ts';
import { GPU_SENSOR } from './gpu-hwmon.ts';

const PATIENCE_MS = 15_000;

interface VendorCommand {
  readonly kind: CommandPlan['kind'];
  readonly source: string;
  /** Answers once. */
  readonly ask: readonly string[];
  /** What the sampler runs. */
  readonly run: readonly string[];
  readonly everySeconds?: number;
  read(text: string): readonly DeviceSample[];
}

/** Both of AMD's tools are Python programs that need a good part of a second to start, so they are asked seldom. */
const AMD_EVERY_SECONDS = 5;

export async function findAmdSmi(search: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const args = ['metric', '--power', '--usage', '--json'];
  return find(search, {
    kind: 'amd-smi',
    source: 'amd-smi socket_power',
    ask: args,
    run: args,
    everySeconds: AMD_EVERY_SECONDS,
    read: parseAmdSmi,
  });
}

export async function findRocmSmi(search: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const args = ['--showpower', '--showuse', '--json'];
  return find(search, {
    kind: 'rocm-smi',
    source: 'rocm-smi package power',
    ask: args,
    run: args,
    everySeconds: AMD_EVERY_SECONDS,
    read: parseRocmSmi,
  });
}

/** Metric 0 is utilisation, 1 is power (xpu-smi dump's own numbers). */
export async function findXpuSmi(search: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const run = ['dump', '-d', search.accelerators.map((device) => device.index).join(','), '-m', '0,1', '-i', '1'];
  return find(search, {
    kind: 'xpu-smi',
    source: 'xpu-smi GPU Power',
    ask: [...run, '-n', '1'],
    run,
    read: (text) => linesWith(xpuSmiParser().line, text),
  });
}

export async function findHlSmi(search: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const ask = ['-Q', 'index,utilization.aip,power.draw', '-f', 'csv,noheader,nounits'];
  return find(search, {
    kind: 'hl-smi',
    source: 'hl-smi power.draw',
    ask,
    run: [...ask, '-l', '1'],
    read: (text) => linesWith(parseHlLine, text),
  });
}

async function find(search: AcceleratorSearch, command: VendorCommand): Promise<AcceleratorSearchResult> {
  const answer = await search.system.run(command.kind, command.ask, PATIENCE_MS);
  const samples = new Map(command.read(answer?.stdout ?? '').map((sample) => [sample.key, sample]));
  const devices = search.accelerators
    .filter((device) => samples.get(String(device.index))?.watts !== undefined)
    .map((device) => ({
      id: device.id,
      component: 'accelerator' as const,
      index: device.index,
      name: nameOf(device),
      source: command.source,
      range: deviceRange(device, GPU_SENSOR),
      share: device.share,
      maxWatts: plausibleWatts(device),
    }));
  const why = answer === undefined ? 'the command is not there' : 'the command reports no power for this device';
  const plan: CommandPlan = {
    kind: command.kind,
    command: command.kind,
    args: command.run,
    devices,
    everySeconds: command.everySeconds,
  };
  return {
    plans: devices.length === 0 ? [] : [plan],
    found: devices.map(({ name, source, range }) => ({
      component: 'accelerator',
      meter: `${source}: ${name}`,
      method: 'sensor',
      range: rangeInWords(range),
    })),
    unreadable: search.accelerators
      .filter((device) => !devices.some(({ id }) => id === device.id))
      .map((device) => ({ meter: `${command.kind} power of ${nameOf(device)}`, why })),
    notes: [],
    covered: devices.map(({ id }) => id),
  };
}

function linesWith(
  read: ((line: string) => readonly DeviceSample[]) | undefined,
  text: string,
): readonly DeviceSample[] {
  return text.split(/\r?\n/).flatMap((line) => read?.(line) ?? []);
}
