/** Apple's `powermetrics`: a block of text for every window, with the mean power of CPU, GPU and neural engine in it. */

import { numberOf } from '../../../command-output.ts';
import { type CommandParser, type DeviceSample, samplesIn, shareOfPercent } from './command.ts';

interface Block {
  readonly seconds: number;
  readonly milliwatts: Map<string, number>;
  gpuActivePercent?: number;
}

const HEADING = /^\*\*\* Sampled system activity .*\((\d{1,9}(?:\.\d{1,6})?)ms elapsed\)/;
/** `CPU Power: 947 mW`; the clusters' own lines are parts of the CPU's. */
const POWER = /^(CPU|GPU|ANE|DRAM|Package) Power: +(\d{1,9}(?:\.\d{1,6})?) mW/;
/** On Intel's Macs, in watts. */
const INTEL_PACKAGE = /^Intel energy model derived package power \(.{0,40}\): +(\d{1,6}(?:\.\d{1,6})?) ?W/;
const GPU_USE = /^GPU (?:HW )?active residency: +(\d{1,3}(?:\.\d{1,6})?)%/;

/**
 * Two devices: `cpu`, the package without its GPU, memory included where this version shows it; and `gpu`, with the neural
 * engine. A block is reported when the next one begins, with the time that its own heading says.
 */
export function powermetricsParser(): CommandParser {
  let block: Block | undefined;
  return {
    line(line): readonly DeviceSample[] {
      const elapsed = numberOf(HEADING.exec(line)?.[1]);
      if (elapsed !== undefined) {
        const samples = samplesOf(block);
        block = { seconds: elapsed / 1000, milliwatts: new Map() };
        return samples;
      }
      if (block === undefined) return [];
      const [, name, power] = POWER.exec(line) ?? [];
      const milliwatts = numberOf(power);
      // The GPU's sampler says the GPU's power once more.
      if (name !== undefined && milliwatts !== undefined && !block.milliwatts.has(name))
        block.milliwatts.set(name, milliwatts);
      const watts = numberOf(INTEL_PACKAGE.exec(line)?.[1]);
      if (watts !== undefined) block.milliwatts.set('CPU', watts * 1000);
      const percent = numberOf(GPU_USE.exec(line)?.[1]);
      if (percent !== undefined) block.gpuActivePercent = percent;
      return [];
    },
  };
}

/** The samples of a whole output, its last block too: a further heading ends it. */
export function parsePowermetrics(text: string): readonly DeviceSample[] {
  return samplesIn(`${text}\n*** Sampled system activity () (0ms elapsed) ***`, powermetricsParser());
}

function samplesOf(block: Block | undefined): readonly DeviceSample[] {
  if (block === undefined || block.seconds === 0) return [];
  const { milliwatts, seconds: windowSeconds } = block;
  const own = milliwatts.get('CPU');
  const gpu = milliwatts.has('GPU') ? (milliwatts.get('GPU') ?? 0) + (milliwatts.get('ANE') ?? 0) : undefined;
  const whole = milliwatts.get('Package');
  const rest = whole === undefined ? undefined : Math.max(0, whole - (gpu ?? 0));
  const cpu = own === undefined ? undefined : (rest ?? own + (milliwatts.get('DRAM') ?? 0));
  const samples: DeviceSample[] = [];
  if (cpu !== undefined) samples.push({ key: 'cpu', watts: cpu / 1000, windowSeconds });
  if (gpu !== undefined) {
    const utilisation = shareOfPercent(block.gpuActivePercent);
    samples.push({ key: 'gpu', watts: gpu / 1000, windowSeconds, utilisation });
  }
  return samples;
}
