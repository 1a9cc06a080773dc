/** The inputs of the action, or the flags of the command line, as one typed value. Names are those of `action.yml`. */
import type { LiveChoice } from '../carbon/live/live.ts';
import type { Within } from '../carbon/within.ts';
import type { Limit } from '../record/budget.ts';
import type { Place } from '../runner/runner.ts';
import { type GetInput, InputReader } from './input-reader.ts';

const BADGE_METRICS = [
  'grams-per-run',
  'kwh-per-run',
  'training-grams-per-run',
  'training-kwh-per-run',
  'grams-per-pr',
  'grams-this-month',
] as const;

/**
 * The inputs, where those that need the tables to be understood are still texts. Main starts a measurement with these,
 * because the tables take a moment to load. Everything else has `Settings`.
 */
export type Inputs = Readonly<ReturnType<typeof readInputs>>;
export type DeclaredSettings = Inputs['declared'];

/** The inputs with those texts parsed (`parse-inputs.ts`). */
export interface Settings extends Omit<Inputs, 'place' | 'alternatives' | 'limits'> {
  readonly place: Omit<Inputs['place'], 'region'> & { readonly given?: Place };
  readonly alternatives: Omit<Inputs['alternatives'], 'within'> & { readonly within?: Within };
  readonly limits: Pick<Inputs['limits'], 'onExceed'> & { readonly limits: readonly Limit[] };
}

/** Throws `InputError` with every problem that a single input shows. */
export function readInputs(get: GetInput) {
  const read = new InputReader(get);
  const mode = read.oneOf('mode', ['measure', 'estimate', 'snapshot', 'publish'], 'measure');
  const inputs = {
    name: read.text('name', 200),
    place: {
      region: read.text('region', 100),
      gramsPerKwh: read.number('carbon-intensity', 0, 5000, 'g/kWh'),
      pue: read.number('pue', 1, 10),
    },
    machine: {
      intervalSeconds: read.number('interval-seconds', 0.1, 3600, 'seconds') ?? 1,
      cpuTdpWatts: read.number('cpu-tdp-watts', 0.1, 5000, 'watts'),
      hostThreads: read.wholeNumber('host-threads', 1, 100_000),
      memoryWatts: read.number('memory-watts', 0, 100_000, 'watts'),
      acceleratorTdpWatts: read.number('accelerator-tdp-watts', 0.1, 20_000, 'watts'),
      /** Of the whole machine, instead of every meter. */
      powerWatts: mode === 'estimate' ? undefined : read.number('power-watts', 0, 1_000_000, 'watts'),
      codecarbonFile: read.text('codecarbon-file', 4000),
    },
    declared: readDeclared(mode === 'estimate' ? read : new InputReader(() => '')),
    alternatives: {
      scope: read.oneOf('alternatives', ['provider', 'any', 'none'], 'provider'),
      /** `country`, `EU`, `EEA`, `FR,ES` or `1500 km`. */
      within: read.text('alternatives-within', 2000),
    },
    live: readLive(read),
    report: {
      comment: read.boolean('comment', true),
      commentKey: read.text('comment-key', 100) ?? '',
      summary: read.boolean('summary', true),
      artifact: read.boolean('artifact', true),
      recordFile: read.text('record-file', 4000),
      trainingStep: read.text('training-step', 500),
      badgeLabel: read.text('badge-label', 100) ?? 'training emissions',
      badgeMetric: read.oneOf('badge-metric', BADGE_METRICS, 'grams-per-run'),
      historyBranch: read.branch('history-branch'),
      /** False where the history is only read. */
      writeHistory: read.boolean('write-history', true),
    },
    limits: {
      /** Lines such as `50 g`. */
      budget: read.lines('budget'),
      /** Such as `20%`. */
      maxIncrease: read.text('max-increase', 50) ?? '',
      onExceed: read.oneOf('on-exceed', ['warn', 'fail', 'none'], 'warn'),
    },
    offsetPercent: read.number('offset-percent', 0, 100, 'percent'),
    embodied: read.boolean('embodied', false),
    functionalUnit: read.functionalUnit('functional-unit'),
  };
  read.throwProblems();
  return inputs;
}

/** What a person declares in `estimate`. In other modes it gets a reader without inputs, whose problems are not reported. */
function readDeclared(read: InputReader) {
  const declared = {
    hardware: read.text('hardware', 200),
    count: read.number('count', 0, 10_000_000, 'devices', 'more than 0') ?? 1,
    hours: read.number('hours', 0, 10_000_000, 'hours'),
    /** Of one device. */
    powerWatts: read.number('power-watts', 0, 1_000_000, 'watts'),
    /** Before PUE. */
    energyKwh: read.number('energy-kwh', 0, 1_000_000_000, 'kWh'),
    utilization: read.number('utilization', 0, 1.05),
    vcpus: read.number('vcpus', 0, 100_000, 'virtual CPUs', 'more than 0'),
    memoryGb: read.number('memory-gb', 0, 1_000_000, 'GB', 'more than 0'),
    sockets: read.wholeNumber('sockets', 1, 64),
    loadCurve: read.oneOf('load-curve', ['cpu-time', 'throughput'], 'cpu-time'),
    bareMetal: read.boolean('bare-metal', false),
  };
  if (declared.energyKwh !== undefined) {
    for (const name of ['hours', 'power-watts'] as const) {
      if (read.given(name)) read.problem(`Inputs energy-kwh and ${name}: only one of the two may be given.`);
    }
    return declared;
  }
  if (!read.given('hours')) read.problem('Input hours is missing: how long did each device run? Or give energy-kwh.');
  if (declared.hardware === undefined && !read.given('power-watts')) {
    read.problem('Input hardware is missing: name an accelerator or a CPU, or give power-watts or energy-kwh.');
  }
  return declared;
}

function readLive(read: InputReader): LiveChoice {
  const live: LiveChoice = {
    provider: read.oneOf(
      'intensity-provider',
      ['none', 'electricity-maps', 'watttime', 'gb-carbon-intensity', 'carbon-aware-sdk'],
      'none',
    ),
    electricityMapsToken: read.secret('electricity-maps-token'),
    watttimeUsername: read.secret('watttime-username'),
    watttimePassword: read.secret('watttime-password'),
    carbonAwareSdkUrl: read.url('carbon-aware-sdk-url'),
  };
  const needed = {
    none: [],
    'electricity-maps': ['electricity-maps-token'],
    watttime: ['watttime-username', 'watttime-password'],
    'gb-carbon-intensity': [],
    'carbon-aware-sdk': ['carbon-aware-sdk-url'],
  }[live.provider];
  for (const name of needed) {
    if (!read.given(name)) read.problem(`Input ${name} is missing: intensity-provider "${live.provider}" needs it.`);
  }
  return live;
}
