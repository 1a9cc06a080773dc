/** AMD's, Intel's and Habana's cards through their vendors' commands: asked once here, and run by the sampler if they answer. */
import type { CommandPlan } from '../plan.ts';
import { amdSmiParser, rocmSmiParser } from '../sampler/meters/amd-smi.ts';
import { type CommandParser, samplesIn } from '../sampler/meters/command.ts';
import { hlSmiParser } from '../sampler/meters/hl-smi.ts';
import { xpuSmiParser } from '../sampler/meters/xpu-smi.ts';
import { type AcceleratorSearch, devicePlan, type MeterSearchResult, nameOf } from './finder.ts';
import { GPU_SENSOR } from './gpu-hwmon.ts';

const PATIENCE_MS = 15_000;

interface VendorCommand {
  readonly kind: CommandPlan['kind'];
  readonly source: string;
  /** Arguments with which it answers once. */
  readonly ask: readonly string[];
  /** Arguments with which the sampler runs it. */
  readonly run: readonly string[];
  readonly everySeconds?: number;
  readonly parser: CommandParser;
}

/** Both of AMD's tools are Python programs that need a good part of a second to start, so they are asked seldom. */
const AMD_EVERY_SECONDS = 5;

export async function findAmdSmi(search: AcceleratorSearch): Promise<MeterSearchResult> {
  const args = ['metric', '--power', '--usage', '--json'];
  return find(search, {
    kind: 'amd-smi',
    source: 'amd-smi socket_power',
    ask: args,
    run: args,
    everySeconds: AMD_EVERY_SECONDS,
    parser: amdSmiParser(),
  });
}

export async function findRocmSmi(search: AcceleratorSearch): Promise<MeterSearchResult> {
  const args = ['--showpower', '--showuse', '--json'];
  return find(search, {
    kind: 'rocm-smi',
    source: 'rocm-smi package power',
    ask: args,
    run: args,
    everySeconds: AMD_EVERY_SECONDS,
    parser: rocmSmiParser(),
  });
}

/** Metric 0 is utilisation, 1 is power (xpu-smi dump's own numbers). */
export async function findXpuSmi(search: AcceleratorSearch): Promise<MeterSearchResult> {
  const run = ['dump', '-d', search.accelerators.map((device) => device.index).join(','), '-m', '0,1', '-i', '1'];
  return find(search, {
    kind: 'xpu-smi',
    source: 'xpu-smi GPU Power',
    ask: [...run, '-n', '1'],
    run,
    parser: xpuSmiParser(),
  });
}

export async function findHlSmi(search: AcceleratorSearch): Promise<MeterSearchResult> {
  const ask = ['-Q', 'index,utilization.aip,power.draw', '-f', 'csv,noheader,nounits'];
  return find(search, {
    kind: 'hl-smi',
    source: 'hl-smi power.draw',
    ask,
    run: [...ask, '-l', '1'],
    parser: hlSmiParser(),
  });
}

async function find(search: AcceleratorSearch, command: VendorCommand): Promise<MeterSearchResult> {
  const { kind, run, everySeconds } = command;
  const answer = await search.system.run(kind, command.ask, PATIENCE_MS);
  const samples = new Map(samplesIn(answer?.stdout ?? '', command.parser).map((sample) => [sample.key, sample]));
  const hasPower = ({ index }: { readonly index: number }) => samples.get(String(index))?.watts !== undefined;
  const devices = search.accelerators.filter(hasPower).map((device) => devicePlan(device, command.source, GPU_SENSOR));
  const why = answer === undefined ? 'the command is not there' : 'the command reports no power for this device';
  return {
    plans: devices.length === 0 ? [] : [{ kind, command: kind, args: run, devices, everySeconds }],
    unreadable: search.accelerators
      .filter((device) => !hasPower(device))
      .map((device) => ({ meter: `${kind} power of ${nameOf(device)}`, why })),
    notes: [],
  };
}
