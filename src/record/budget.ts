/** Limits that a user sets, and whether a job or its pull request keeps them. An unknown value never exceeds a limit. */
import { inputProblem } from '../errors.ts';
import type { RunChange } from './baseline.ts';
import type { Budget } from './record.ts';

export interface Limit {
  /** As the user wrote it. */
  readonly text: string;
  readonly measure: Budget['limits'][number]['measure'];
  readonly scope: Budget['limits'][number]['scope'];
  /** Grams, kWh or percent. */
  readonly allowed: number;
}

export interface Limits {
  readonly limits: readonly Limit[];
  /** Lines that are not a limit, each as a sentence that says what is allowed. */
  readonly problems: readonly string[];
}

const UNITS: Readonly<Record<string, { readonly measure: 'grams' | 'kwh'; readonly size: number }>> = {
  mg: { measure: 'grams', size: 1e-3 },
  g: { measure: 'grams', size: 1 },
  kg: { measure: 'grams', size: 1e3 },
  t: { measure: 'grams', size: 1e6 },
  wh: { measure: 'kwh', size: 1e-3 },
  kwh: { measure: 'kwh', size: 1 },
  mWh: { measure: 'kwh', size: 1e-6 },
  MWh: { measure: 'kwh', size: 1e3 },
};
const MAX_LIMITS = 20;
const MAX_ALLOWED = 1e12;
const LIMIT =
  /^(\d{1,12}(?:\.\d{1,12})?) ?(mg|g|kg|t|wh|kwh|mwh)(?: ?co2(?:eq?)?)?(?: (?:per|a) (pr|pull request|job|run))?$/i;
const PERCENT = /^\+?(\d{1,9}(?:\.\d{1,9})?) ?%$/;

/** Limits of `budget`, one a line (`50 g`, `0.2 kWh`, `500 g per PR`, `20%`), and of `max-increase` (`20%`). */
export function parseLimits(budget: string, maxIncrease = ''): Limits {
  const limits: Limit[] = [];
  const problems: string[] = [];
  const lines = budget.split(/[\n;]/).map((line) => line.trim().replace(/\s+/g, ' '));
  for (const line of lines.filter((text) => text !== '')) {
    const limit = limitOf(line) ?? increaseOf(line);
    if (limit) limits.push(limit);
    else problems.push(inputProblem('budget', line, 'lines such as "50 g", "0.2 kWh", "500 g per PR" or "20%"'));
  }
  if (limits.length > MAX_LIMITS)
    problems.push(`Input budget: ${limits.length} lines. Allowed: at most ${MAX_LIMITS}.`);
  const increase = maxIncrease.trim();
  if (increase !== '') {
    const limit = increaseOf(increase);
    if (limit) limits.push(limit);
    else problems.push(inputProblem('max-increase', increase, 'a percentage such as "20%"'));
  }
  return { limits, problems };
}

function limitOf(line: string): Limit | undefined {
  const [, number = '', unit = '', per = 'job'] = LIMIT.exec(line) ?? [];
  const known = UNITS[/^mwh$/i.test(unit) ? unit : unit.toLowerCase()];
  if (known === undefined) return undefined;
  const scope = /^p/i.test(per) ? 'pull-request' : 'job';
  return { text: line, measure: known.measure, scope, allowed: Math.min(MAX_ALLOWED, Number(number) * known.size) };
}

function increaseOf(line: string): Limit | undefined {
  const number = PERCENT.exec(line)?.[1];
  return number === undefined ? undefined : { text: line, measure: 'increase', scope: 'job', allowed: Number(number) };
}

/** What is compared with the limits. A figure that is not known is left out. */
export interface Usage {
  /** One job, or a whole run of them. */
  readonly job: { readonly kwh?: number; readonly grams?: number };
  /** All runs of the pull request so far, this one included; `atLeast` where some of them are unknown. */
  readonly pullRequest?: { readonly kwh: number; readonly grams: number; readonly atLeast: boolean };
  /** Against a baseline on the same hardware: other hardware is not a regression. */
  readonly increase?: RunChange;
}

/** Undefined where there are no limits. */
export function checkBudget(limits: readonly Limit[], onExceed: Budget['onExceed'], usage: Usage): Budget | undefined {
  if (limits.length === 0) return undefined;
  const checked = limits.map(({ text: limit, measure, scope, allowed }) => {
    return { limit, measure, scope, allowed, ...judge({ measure, scope, allowed }, usage) };
  });
  const verdict = (['over', 'unknown'] as const).find((outcome) => checked.some((limit) => limit.verdict === outcome));
  return { verdict: verdict ?? 'within', onExceed, limits: checked };
}

type LimitVerdict = Pick<Budget['limits'][number], 'actual' | 'verdict'>;

function judge({ measure, scope, allowed }: Omit<Limit, 'text'>, usage: Usage): LimitVerdict {
  if (measure === 'increase') return judgeIncrease(allowed, usage.increase);
  if (scope === 'job') {
    const actual = usage.job[measure];
    return { actual, verdict: actual === undefined ? 'unknown' : actual > allowed ? 'over' : 'within' };
  }
  const { pullRequest } = usage;
  if (pullRequest === undefined) return { verdict: 'unknown' };
  const actual = pullRequest[measure];
  if (actual > allowed) return { actual, verdict: 'over' };
  return { actual, verdict: pullRequest.atLeast ? 'unknown' : 'within' };
}

/** A change inside the range does not count as a change. */
function judgeIncrease(allowed: number, increase: RunChange | undefined): LimitVerdict {
  if (increase === undefined) return { verdict: 'unknown' };
  const { percent, significant } = increase;
  return { actual: percent, verdict: significant && percent > allowed ? 'over' : 'within' };
}
