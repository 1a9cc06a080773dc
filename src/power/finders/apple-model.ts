/**
 * Apple's own figures of whole Macs, for those whose power cannot be read: a hosted runner is a virtual machine on a Mac
 * mini. The node model knows servers only.
 */
import type { Runner } from '../../runner/runner.ts';
import type { NodeModelPlan, RangeRule } from '../plan.ts';
import type { HostPart } from './job-share.ts';

/** Idle and most W of the smallest desktop with that chip, and its cores ("Power consumption and thermal output", support.apple.com). */
const MACS: readonly {
  readonly chip: RegExp;
  readonly mac: string;
  readonly idle: number;
  readonly most: number;
  readonly cores: number;
}[] = [
  { chip: /\bM1 Ultra\b/i, mac: 'Mac Studio M1 Ultra', idle: 13, most: 215, cores: 20 },
  { chip: /\bM1 Max\b/i, mac: 'Mac Studio M1 Max', idle: 11, most: 115, cores: 10 },
  { chip: /\bM1\b(?! (pro|max|ultra))/i, mac: 'Mac mini M1', idle: 7, most: 39, cores: 8 },
  { chip: /\bM2 Ultra\b/i, mac: 'Mac Studio M2 Ultra', idle: 12, most: 295, cores: 24 },
  { chip: /\bM2 Max\b/i, mac: 'Mac Studio M2 Max', idle: 10, most: 145, cores: 12 },
  { chip: /\bM2 Pro\b/i, mac: 'Mac mini M2 Pro', idle: 7, most: 100, cores: 12 },
  { chip: /\bM2\b(?! (pro|max|ultra))/i, mac: 'Mac mini M2', idle: 7, most: 50, cores: 8 },
  { chip: /\bM4 Max\b/i, mac: 'Mac Studio M4 Max', idle: 10, most: 145, cores: 16 },
  { chip: /\bM4 Pro\b/i, mac: 'Mac mini M4 Pro', idle: 5, most: 140, cores: 14 },
  { chip: /\bM4\b(?! (pro|max|ultra))/i, mac: 'Mac mini M4', idle: 4, most: 65, cores: 10 },
];

/** The most is with everything at work; a CPU that is busy alone takes some three fifths of it (Mac mini M1: 27 of 39 W). */
const CPU_SHARE = 0.62;
/** Judgement: the maker's figures are of a whole Mac, and how one shares it with a second virtual machine is not seen. */
const RANGE: RangeRule = { kind: 'factor', factor: 2 };

export function appleModel(runner: Runner, hostPart: HostPart): NodeModelPlan | undefined {
  const name = `${runner.cpu.rawName} ${runner.cpu.name ?? ''}`;
  const mac = MACS.find(({ chip }) => chip.test(name));
  if (runner.cpu.vendor !== 'apple' || mac === undefined) return undefined;
  const share = runner.virtual ? Math.min(1, hostPart.vcpus / mac.cores) : 1;
  return {
    kind: 'node-model',
    id: 'node',
    component: 'node',
    source: `Apple's figures of a ${mac.mac}${share < 1 ? `, ${hostPart.vcpus} of ${mac.cores} cores` : ''}`,
    range: RANGE,
    model: {
      formula: 'load-model',
      row: mac.mac,
      idleWatts: mac.idle,
      fullWatts: mac.idle + CPU_SHARE * (mac.most - mac.idle),
      vcpus: hostPart.vcpus,
      share,
      count: 1,
      curve: 'cpu-time',
    },
    load: hostPart.load,
  };
}
