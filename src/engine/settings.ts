/**
 * The inputs of the action, or the flags of the command line, as one typed value. Everything is checked here and at once;
 * what comes after may rely on it. Names are those of `action.yml`.
 */
import { InputError } from './input-error.ts';

export type Mode = 'measure' | 'estimate' | 'snapshot' | 'publish';
export type IntensityProvider = 'none' | 'electricity-maps' | 'watttime' | 'gb-carbon-intensity' | 'carbon-aware-sdk';
export type BadgeMetric =
  | 'grams-per-run'
  | 'kwh-per-run'
  | 'training-grams-per-run'
  | 'training-kwh-per-run'
  | 'grams-per-pr'
  | 'grams-this-month';

/** Where it runs, as the user says; texts of regions are resolved by `places.ts`, which knows the tables. */
export interface PlaceSettings {
  readonly region?: string;
  readonly gramsPerKwh?: number;
  readonly pue?: number;
}

/** What the machine cannot tell about itself. */
export interface MachineSettings {
  readonly intervalSeconds: number;
  readonly cpuTdpWatts?: number;
  readonly hostThreads?: number;
  readonly memoryWatts?: number;
  readonly acceleratorTdpWatts?: number;
  /** Of the whole machine, instead of every meter. */
  readonly powerWatts?: number;
  readonly codecarbonFile?: string;
}

/** What a person declares in `estimate`. */
export interface DeclaredSettings {
  readonly hardware?: string;
  readonly count: number;
  readonly hours?: number;
  /** Of one device. */
  readonly powerWatts?: number;
  /** Before PUE. */
  readonly energyKwh?: number;
  readonly utilization?: number;
  readonly vcpus?: number;
  readonly memoryGb?: number;
  readonly sockets?: number;
  readonly loadCurve: 'cpu-time' | 'throughput';
  readonly bareMetal: boolean;
}

export interface AlternativeSettings {
  readonly scope: 'provider' | 'any' | 'none';
  /** `country`, `EU`, `EEA`, `FR,ES` or `1500 km`, as the user wrote it. */
  readonly within?: string;
}

/** Live services; tokens stay in memory and never reach a file. */
export interface LiveSettings {
  readonly provider: IntensityProvider;
  readonly electricityMapsToken?: string;
  readonly watttimeUsername?: string;
  readonly watttimePassword?: string;
  readonly carbonAwareSdkUrl?: string;
}

export interface ReportSettings {
  readonly comment: boolean;
  readonly commentKey: string;
  readonly summary: boolean;
  readonly artifact: boolean;
  readonly recordFile?: string;
  readonly trainingStep?: string;
  readonly badgeLabel: string;
  readonly badgeMetric: BadgeMetric;
  readonly historyBranch?: string;
  /** False where the history is only read. */
  readonly writeHistory: boolean;
}

export interface LimitSettings {
  /** Lines such as `50 g`, as the user wrote them. */
  readonly budget: string;
  readonly maxIncrease: string;
  readonly onExceed: 'warn' | 'fail' | 'none';
}

export interface Settings {
  readonly mode: Mode;
  readonly name?: string;
  readonly place: PlaceSettings;
  readonly machine: MachineSettings;
  readonly declared: DeclaredSettings;
  readonly alternatives: AlternativeSettings;
  readonly live: LiveSettings;
  readonly report: ReportSettings;
  readonly limits: LimitSettings;
  readonly offsetPercent?: number;
  readonly embodied: boolean;
  readonly functionalUnit?: { readonly amount: number; readonly unit: string };
}

/** Reads an input by name; empty where it was not given. */
export type GetInput = (name: string) => string;

/** Throws `InputError` with every problem there is. */
export function readSettings(get: GetInput): Settings {
  const read = new Reader(get);
  const mode = read.oneOf('mode', ['measure', 'estimate', 'snapshot', 'publish'], 'measure');
  const settings: Settings = {
    mode,
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
      ...(mode === 'estimate' ? {} : { powerWatts: read.number('power-watts', 0, 1_000_000, 'watts') }),
      codecarbonFile: read.text('codecarbon-file', 4000),
    },
    declared: mode === 'estimate' ? readDeclared(read) : NOTHING_DECLARED,
    alternatives: {
      scope: read.oneOf('alternatives', ['provider', 'any', 'none'], 'provider'),
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
      badgeMetric: read.oneOf(
        'badge-metric',
        [
          ...(['grams-per-run', 'kwh-per-run', 'training-grams-per-run', 'training-kwh-per-run'] as const),
          ...(['grams-per-pr', 'grams-this-month'] as const),
        ],
        'grams-per-run',
      ),
      historyBranch: read.branch('history-branch'),
      writeHistory: read.boolean('write-history', true),
    },
    limits: {
      budget: read.lines('budget'),
      maxIncrease: read.text('max-increase', 50) ?? '',
      onExceed: read.oneOf('on-exceed', ['warn', 'fail', 'none'], 'warn'),
    },
    offsetPercent: read.number('offset-percent', 0, 100, 'percent'),
    embodied: read.boolean('embodied', false),
    functionalUnit: read.functionalUnit('functional-unit'),
  };
  read.throwProblems();
  return settings;
}

const NOTHING_DECLARED: DeclaredSettings = { count: 1, loadCurve: 'cpu-time', bareMetal: false };

function readDeclared(read: Reader): DeclaredSettings {
  const declared: DeclaredSettings = {
    hardware: read.text('hardware', 200),
    count: read.number('count', 0, 10_000_000, 'devices', 'more than 0') ?? 1,
    hours: read.number('hours', 0, 10_000_000, 'hours'),
    powerWatts: read.number('power-watts', 0, 1_000_000, 'watts'),
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

function readLive(read: Reader): LiveSettings {
  const live: LiveSettings = {
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

/** Reads one input after the other and collects what is wrong with them. */
class Reader {
  readonly #get: GetInput;
  readonly #problems: string[] = [];

  constructor(get: GetInput) {
    this.#get = get;
  }

  given(name: string): boolean {
    return this.#value(name) !== '';
  }

  problem(sentence: string): void {
    this.#problems.push(sentence);
  }

  throwProblems(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems);
  }

  text(name: string, maxLength: number): string | undefined {
    const value = this.#value(name);
    if (value.length > maxLength) this.#wrong(name, `at most ${maxLength} characters`);
    return value === '' ? undefined : value;
  }

  /** A secret: its value never appears in a problem. */
  secret(name: string): string | undefined {
    const value = this.#value(name);
    if (/[\r\n]/.test(value)) this.problem(`Input ${name}: must be one line.`);
    return value === '' ? undefined : value;
  }

  /** Several lines, trimmed; empty where none was given. */
  lines(name: string): string {
    const value = this.#get(name).trim();
    if (value.length > 2000) this.#wrong(name, 'at most 2000 characters');
    return value;
  }

  number(name: string, least: number, most: number, unit?: string, leastInWords?: string): number | undefined {
    const value = this.#value(name);
    if (value === '') return undefined;
    // `Number` alone would also take hexadecimal and empty texts.
    const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
    const tooSmall = leastInWords === undefined ? number < least : number <= least;
    if (Number.isFinite(number) && !tooSmall && number <= most) return number;
    const range = leastInWords === undefined ? `from ${least} to ${most}` : `${leastInWords}, at most ${most}`;
    this.#wrong(name, `a number ${range}${unit === undefined ? '' : ` (${unit})`}`);
    return undefined;
  }

  wholeNumber(name: string, least: number, most: number): number | undefined {
    const number = this.number(name, least, most);
    if (number !== undefined && !Number.isInteger(number)) this.#wrong(name, 'a whole number');
    return number;
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.#value(name).toLowerCase();
    if (value === '') return otherwise;
    if (value !== 'true' && value !== 'false') this.#wrong(name, 'true or false');
    return value === 'true';
  }

  oneOf<const Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const value = this.#value(name);
    if (value === '') return otherwise;
    const choice = choices.find((each) => each === value.toLowerCase());
    if (choice === undefined) this.#wrong(name, choices.join(', '));
    return choice ?? otherwise;
  }

  url(name: string): string | undefined {
    const value = this.#value(name);
    if (value === '') return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const plain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (!plain) this.problem(`Input ${name}: must be an http or https address without a user name.`);
    return plain ? value : undefined;
  }

  /** A branch name that git takes and that cannot be the default branch's by accident of spelling. */
  branch(name: string): string | undefined {
    const value = this.#value(name).replace(/^refs\/heads\//, '');
    if (value === '') return undefined;
    const allowed = /^(?!\/|.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/@-]{0,199}$/.test(value);
    if (!allowed) this.#wrong(name, 'a branch name such as energy-data');
    return allowed ? value : undefined;
  }

  /** `1000 epochs`. */
  functionalUnit(name: string): { readonly amount: number; readonly unit: string } | undefined {
    const value = this.#value(name);
    if (value === '') return undefined;
    const [, amountText = '', unit = ''] = /^(\d+(?:\.\d+)?)\s+(\S.{0,99})$/.exec(value) ?? [];
    const amount = Number(amountText);
    if (amount > 0 && Number.isFinite(amount)) return { amount, unit };
    this.#wrong(name, 'a number and a unit, such as "1000 epochs"');
    return undefined;
  }

  #value(name: string): string {
    return this.#get(name).trim();
  }

  #wrong(name: string, allowed: string): void {
    const value = this.#value(name);
    const shown = value.length > 100 ? `${value.slice(0, 99)}…` : value;
    this.problem(`Input ${name}: ${JSON.stringify(shown)} is not allowed. Allowed: ${allowed}.`);
  }
}
