/** Which of NVIDIA's cards report their power, and in which field of `nvidia-smi`. */
import type { CommandPlan, DevicePlan, RangeRule } from '../plan.ts';
import { type DeviceSample, samplesIn } from '../sampler/meters/command.ts';
import { nvidiaParser } from '../sampler/meters/nvidia-smi.ts';
import {
  type AcceleratorSearch,
  devicePlan,
  limitOf,
  type MeterSearchResult,
  type NumberedAccelerator,
  nameOf,
  notFound,
  plausibleWatts,
  type UnreadableMeter,
} from './finder.ts';

/** Waking a server's cards without persistence mode takes this long. */
const PATIENCE_MS = 20_000;

/**
 * Cards update their reading every 20 to 100 ms, and A100 and H100 measure a quarter of that time only (Yang, Adamek,
 * Armour, SC24, arXiv 2312.02741). A sampling step that is not a multiple of it covers all phases of a training loop. It is not
 * shorter because every query takes the driver some milliseconds per card.
 */
const STEP_MS = 437;

/** "accurate to within +/- 5 watts" (nvidia-smi's help) and up to 5 % of gain a card (the study above), whichever is more. */
export const NVIDIA_SENSOR: RangeRule = { kind: 'percent', percent: 5, leastWatts: 5 };
/** Without a sensor: between idle and the limit by utilisation, which shows that a kernel ran but not how much power it used. */
const BY_UTILISATION: RangeRule = { kind: 'factor', factor: 1.8 };
const IDLE_SHARE = 0.15;

/** Fields by preference; the second of a pair is what older drivers know. Module watts are the last: they hold the CPU too. */
const CARD_FIELDS = ['power.draw.instant,power.draw', 'power.draw'] as const;
const MODULE_FIELDS = ['module.power.draw.instant,module.power.draw.average'] as const;

export async function findNvidiaSmi(search: AcceleratorSearch): Promise<MeterSearchResult> {
  const devices = search.accelerators;
  const uuids = devices.every((device) => device.uuid !== undefined);
  const key = uuids ? 'uuid' : 'index';
  const keyed = new Map(devices.map((device) => [uuids ? (device.uuid ?? '') : String(device.index), device]));
  const card = await ask(search, key, CARD_FIELDS);
  if (card === undefined) {
    return notFound('nvidia-smi', 'the command did not answer', 'see what `nvidia-smi` says');
  }
  const hasWatts = (answer: Answer) =>
    answer.samples.some((sample) => sample.watts !== undefined && keyed.has(sample.key));
  const module = hasWatts(card) ? undefined : await ask(search, key, MODULE_FIELDS);
  const byModule = module !== undefined && hasWatts(module);
  const answer = byModule ? module : card;
  const source = byModule
    ? 'nvidia-smi module power (CPU and memory included)'
    : `nvidia-smi ${answer.fields.split(',')[0]}`;

  const plans: DevicePlan[] = [];
  const unreadable: UnreadableMeter[] = [];
  for (const sample of answer.samples) {
    const device = keyed.get(sample.key);
    if (device === undefined) continue;
    if (sample.watts !== undefined) {
      const measured = devicePlan(device, source, NVIDIA_SENSOR);
      // In addition to the GPU, a module has a CPU of some hundred watts and its memory.
      const maxWatts = measured.maxWatts + (byModule ? 700 : 0);
      plans.push({ ...measured, maxWatts, key: sample.key });
      continue;
    }
    unreadable.push({ meter: `nvidia-smi power of ${nameOf(device)}`, why: whyNoWatts(device) });
    const fullWatts = limitOf(device, search.overrides);
    if (sample.utilisation !== undefined && fullWatts !== undefined) {
      plans.push({ ...modelledPlan(device, fullWatts), key: sample.key });
    }
  }
  const plan: CommandPlan = {
    kind: 'nvidia-smi',
    command: 'nvidia-smi',
    args: [...question(key, answer.fields), '-lms', String(STEP_MS)],
    devices: plans,
  };
  return {
    plans: plans.length === 0 ? [] : [plan],
    unreadable,
    notes: byModule ? [MODULE_NOTE] : [],
    covers: byModule ? 'machine' : undefined,
  };
}

const MODULE_NOTE =
  'This superchip reports only the power of its whole module, CPU and memory included; nothing is counted in addition to it.';

interface Answer {
  readonly fields: string;
  readonly samples: readonly DeviceSample[];
}

/** A driver that does not know a field refuses the whole question (`Field "..." is not a valid field to query.`). */
async function ask(search: AcceleratorSearch, key: string, candidates: readonly string[]): Promise<Answer | undefined> {
  for (const fields of candidates) {
    const answer = await search.system.run('nvidia-smi', question(key, fields), PATIENCE_MS);
    if (answer === undefined) return undefined;
    const samples = samplesIn(answer.stdout, nvidiaParser());
    if (answer.code === 0 || samples.some((sample) => sample.watts !== undefined)) return { fields, samples };
  }
  return undefined;
}

function question(key: string, fields: string): readonly string[] {
  return [`--query-gpu=${key},utilization.gpu,${fields}`, '--format=csv,noheader,nounits'];
}

function modelledPlan(device: NumberedAccelerator, fullWatts: number): DevicePlan {
  const idleWatts = Math.min(device.idleWatts ?? IDLE_SHARE * fullWatts, fullWatts);
  const source = `model: ${Math.round(idleWatts)} to ${Math.round(fullWatts)} W by nvidia-smi utilization.gpu`;
  return {
    ...devicePlan(device, source, BY_UTILISATION),
    range: BY_UTILISATION,
    maxWatts: Math.max(plausibleWatts(device), fullWatts),
    byUtilisation: { idleWatts, fullWatts },
  };
}

function whyNoWatts(device: NumberedAccelerator): string {
  const isVirtual = device.share < 1 || /^grid\b|-\d+[abcq]$/i.test(device.rawName);
  return isVirtual
    ? 'a virtual GPU shows no power to its guest'
    : 'the driver reports no power for this device ([N/A])';
}
