/** Which of NVIDIA's cards report their power, and in which field of `nvidia-smi`. */
import type { CommandPlan, DevicePlan, RangeRule } from '../plan.ts';
import { parseNvidiaLine } from '../sampler/meters/nvidia-smi.ts';
import type {
  AcceleratorSearch,
  AcceleratorSearchResult,
  MeterRow,
  NumberedAccelerator,
  UnreadableMeter,
} from './finder.ts';
import { deviceRange, limitOf, NOTHING_FOUND, nameOf, plausibleWatts, rangeInWords } from './finder.ts';

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

export async function findNvidiaSmi(search: AcceleratorSearch): Promise<AcceleratorSearchResult> {
  const devices = search.accelerators;
  const uuids = devices.every((device) => device.uuid !== undefined);
  const key = uuids ? 'uuid' : 'index';
  const keyed = new Map(devices.map((device) => [uuids ? (device.uuid ?? '') : String(device.index), device]));
  const card = await ask(search, key, CARD_FIELDS);
  if (card === undefined) {
    const unreadable = [
      { meter: 'nvidia-smi', why: 'the command did not answer', remedy: 'see what `nvidia-smi` says' },
    ];
    return { ...NOTHING_FOUND, unreadable, covered: [] };
  }
  const withWatts = (answer: Answer) =>
    answer.samples.filter((sample) => sample.watts !== undefined && keyed.has(sample.key));
  const module = withWatts(card).length > 0 ? undefined : await ask(search, key, MODULE_FIELDS);
  const byModule = module !== undefined && withWatts(module).length > 0;
  const answer = byModule ? module : card;
  const source = byModule
    ? 'nvidia-smi module power (CPU and memory included)'
    : `nvidia-smi ${answer.fields.split(',')[0]}`;

  const plans: DevicePlan[] = [];
  const found: MeterRow[] = [];
  const unreadable: UnreadableMeter[] = [];
  for (const sample of answer.samples) {
    const device = keyed.get(sample.key);
    if (device === undefined) continue;
    const plan =
      sample.watts !== undefined
        ? devicePlan(device, sample.key, source, deviceRange(device, NVIDIA_SENSOR), byModule)
        : sample.utilisation !== undefined
          ? modelledPlan(device, sample.key, search)
          : undefined;
    if (sample.watts === undefined)
      unreadable.push({ meter: `nvidia-smi power of ${nameOf(device)}`, why: whyNoWatts(device) });
    if (plan === undefined) continue;
    plans.push(plan);
    const method = plan.byUtilisation === undefined ? 'sensor' : 'model';
    found.push({
      component: 'accelerator',
      meter: `${plan.source}: ${nameOf(device)}`,
      method,
      range: rangeInWords(plan.range),
    });
  }
  if (plans.length === 0) return { ...NOTHING_FOUND, unreadable, covered: [] };
  const plan: CommandPlan = {
    kind: 'nvidia-smi',
    command: 'nvidia-smi',
    args: [...question(key, answer.fields), '-lms', String(STEP_MS)],
    devices: plans,
  };
  return {
    plans: [plan],
    found,
    unreadable,
    notes: byModule ? [MODULE_NOTE] : [],
    covered: plans.map((device) => device.id),
    coversHost: byModule || undefined,
  };
}

const MODULE_NOTE =
  'This superchip reports only the power of its whole module, CPU and memory included; nothing is counted in addition to it.';

interface Answer {
  readonly fields: string;
  readonly samples: ReturnType<typeof parseNvidiaLine>;
}

/** A driver that does not know a field refuses the whole question (`Field "..." is not a valid field to query.`). */
async function ask(search: AcceleratorSearch, key: string, candidates: readonly string[]): Promise<Answer | undefined> {
  for (const fields of candidates) {
    const answer = await search.system.run('nvidia-smi', question(key, fields), PATIENCE_MS);
    if (answer === undefined) return undefined;
    const samples = answer.stdout.split(/\r?\n/).slice(0, 4096).flatMap(parseNvidiaLine);
    if (answer.code === 0 || samples.some((sample) => sample.watts !== undefined)) return { fields, samples };
  }
  return undefined;
}

function question(key: string, fields: string): readonly string[] {
  return [`--query-gpu=${key},utilization.gpu,${fields}`, '--format=csv,noheader,nounits'];
}

function devicePlan(
  device: NumberedAccelerator,
  key: string,
  source: string,
  range: RangeRule,
  byModule: boolean,
): DevicePlan {
  return {
    id: device.id,
    component: 'accelerator',
    index: device.index,
    name: nameOf(device),
    source,
    range,
    share: device.share,
    // In addition to the GPU, a module has a CPU of some hundred watts and its memory.
    maxWatts: plausibleWatts(device) + (byModule ? 700 : 0),
    key,
  };
}

function modelledPlan(device: NumberedAccelerator, key: string, search: AcceleratorSearch): DevicePlan | undefined {
  const fullWatts = limitOf(device, search.overrides);
  if (fullWatts === undefined) return undefined;
  const idleWatts = Math.min(device.idleWatts ?? IDLE_SHARE * fullWatts, fullWatts);
  const source = `model: ${Math.round(idleWatts)} to ${Math.round(fullWatts)} W by nvidia-smi utilization.gpu`;
  return {
    ...devicePlan(device, key, source, BY_UTILISATION, false),
    maxWatts: Math.max(plausibleWatts(device), fullWatts),
    byUtilisation: { idleWatts, fullWatts },
  };
}

function whyNoWatts(device: NumberedAccelerator): string {
  if (device.share < 1 || /^grid\b|-\d+[abcq]$/i.test(device.rawName))
    return 'a virtual GPU shows no power to its guest';
  return 'the driver reports no power for this device ([N/A])';
}
