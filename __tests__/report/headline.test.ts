/** The first line: what it says of change, verdict and what is unknown, over one job and over many. */
import { describe, expect, it } from 'vitest';
import type { PullRequestState, SectionCore } from '../../src/record/pull-request-state.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { sectionOf } from '../../src/record/section.ts';
import { figuresOf } from '../../src/report/figures/figures.ts';
import { changeText } from '../../src/report/figures/headline.ts';
import { reportOf } from '../../src/report/figures/report.ts';
import { notices } from '../../src/report/sections/notices.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { MARKDOWN } from '../../src/report/text/style.ts';
import { examples } from './examples.ts';

const base = sectionOf(examples[0]?.record as EmissionsRecord);

/** Jobs that differ from the first example's in these fields only. */
function headline(...changes: readonly Partial<SectionCore>[]) {
  const sections = changes.map((change, index) => ({
    key: String(index),
    core: { ...base.core, name: `job ${index}`, ...change },
  }));
  return figuresOf(reportOf({ format: 1, sections, ledger: [], folded: [] })).headline;
}

function change(...changes: readonly Partial<SectionCore>[]): string | undefined {
  const { change: found } = headline(...changes);
  return found && changeText(found, String);
}

const against = (kwh: number, significant: boolean, more: Partial<NonNullable<SectionCore['baseline']>> = {}) => ({
  baseline: { kwh, significant, comparable: true, source: 'history-branch' as const, ...more },
});

describe('change', () => {
  it('is in percent of the energy, with its sign', () => {
    expect(change({ kwh: 1.2, ...against(1, true) })).toBe('+20% against the base branch');
    expect(change({ kwh: 0.8, ...against(1, true) })).toBe('−20% against the base branch');
  });

  it('inside the range is none', () => {
    expect(change({ kwh: 1.2, ...against(1, false) })).toBe('no significant change against the base branch');
  });

  it('says what it is against', () => {
    expect(change({ kwh: 2, ...against(1, true, { source: 'previous-push' }) })).toBe('+100% since the last push');
  });

  it('on other hardware is not compared', () => {
    expect(change({ kwh: 2, ...against(1, true, { comparable: false }) })).toBe('other hardware than the base branch');
  });

  it('of a failed job is none: it would praise the failure', () => {
    expect(change({ kwh: 0.1, status: 'failure', ...against(1, true) })).toBeUndefined();
    expect(change({ kwh: 0.1, status: 'failure', ...against(1, true) }, { kwh: 1.5, ...against(1, true) })).toBe(
      '+50% against the base branch (1 of 2 jobs)',
    );
  });

  it('of many that are noise each is noise together', () => {
    const noise = { kwh: 1.1, ...against(1, false) };
    expect(change(noise, noise, noise)).toBe('no significant change against the base branch');
    expect(change(noise, noise, { kwh: 3, ...against(1, true) })).toBe('+73.3% against the base branch');
    // One that grew and one that shrank cancel out; the sum says nothing.
    expect(change({ kwh: 2, ...against(1, true) }, { kwh: 1, ...against(2, true) })).toBe(
      'no significant change against the base branch',
    );
  });

  it('is absent without a baseline, or against nothing', () => {
    expect(change({ kwh: 1 })).toBeUndefined();
    expect(change({ kwh: 1, ...against(0, true) })).toBeUndefined();
  });
});

describe('verdict', () => {
  it.each([
    [['within', 'within'], 'within budget'],
    [['within', 'over'], 'over budget'],
    [['within', 'unknown'], 'budget not checked'],
    [['within', undefined], 'within budget'],
    [[undefined], undefined],
  ] as const)('of %j is %s', (verdicts, words) => {
    expect(headline(...verdicts.map((verdict) => ({ verdict }))).verdict?.words).toBe(words);
  });
});

describe('a whole run held against limits', () => {
  const limit = (text: string, actual: number) =>
    ({ limit: text, measure: 'grams', scope: 'job', allowed: 500, actual, verdict: 'over' }) as const;
  const budget = { verdict: 'over' as const, onExceed: 'fail' as const, limits: [limit('500 g', 961)] };
  const [first] = examples;
  if (first?.record.job === undefined) throw new Error('the example has a job');
  const { record } = first;
  const job = { ...first.record.job, runId: 7, runAttempt: 2 };
  const run = { workflow: job.workflow, runId: 7, attempt: 2, sha: job.sha ?? '', budget };
  const stateOf = (records: readonly EmissionsRecord[], verdict = run): PullRequestState => ({
    ...{ format: 1, sections: records.map(sectionOf), ledger: [], folded: [] },
    verdicts: [verdict],
  });
  const folds = ['a', 'b'].map((name): EmissionsRecord => ({ ...record, job: { ...job, name } }));
  const remarkOf = (state: PullRequestState) => notices(figuresOf(reportOf(state)), MARKDOWN)[0];

  it('is in the first line, and says which limit it passed', () => {
    expect(figuresOf(reportOf(stateOf(folds))).headline.verdict?.words).toBe('over budget');
    expect(remarkOf(stateOf(folds))).toBe('**Over budget:** this run 961 gCO2eq, limit 500 g.');
    expect(renderSummary(stateOf(folds))).toContain('over budget');
  });

  it('is shown with the limits that single jobs exceeded, and once where the job is the run', () => {
    const over = { verdict: 'over' as const, onExceed: 'warn' as const, limits: [limit('500 g', 600)] };
    const [one, other] = folds;
    if (!one || !other) throw new Error('there are two');
    expect(remarkOf(stateOf([{ ...one, budget: over }, other]))).toBe(
      '**Over budget:** a 600 gCO2eq, limit 500 g; this run 961 gCO2eq, limit 500 g.',
    );
    expect(remarkOf(stateOf([{ ...one, budget: over }]))).toBe('**Over budget:** 961 gCO2eq, limit 500 g.');
  });

  it('is silent once another commit, or another try of a job, has said something newer', () => {
    expect(figuresOf(reportOf(stateOf(folds, { ...run, sha: 'another' }))).headline.verdict).toBeUndefined();
    const again: EmissionsRecord = { ...record, job: { ...job, name: 'a', runAttempt: 3 } };
    expect(figuresOf(reportOf(stateOf([again, ...folds.slice(1)]))).headline.verdict).toBeUndefined();
  });
});

describe('what is unknown', () => {
  const unknown = { kwh: undefined, grams: undefined, basis: 'unknown' as const };

  it('is never a figure', () => {
    expect(headline(unknown)).toEqual({ energy: 'Energy unknown', verdict: undefined });
  });

  it('makes a sum a lower bound', () => {
    expect(headline({ kwh: 1, lowKwh: 0.9, highKwh: 1.1 }, unknown).energy).toBe('At least 1.00 kWh');
  });

  it('of the grid leaves the energy', () => {
    const noGrams = { grams: undefined, lowGrams: undefined, highGrams: undefined };
    expect(headline({ kwh: 1, ...noGrams })).toMatchObject({ energy: '1.00 kWh', emissions: 'emissions unknown' });
    expect(headline({ kwh: 1 }, { kwh: 1, ...noGrams }).emissions).toMatch(/^at least /);
  });
});

describe('the step that trains', () => {
  it('has its share in the first line, unless a part would pass for the whole', () => {
    const { state } = examples.find(({ name }) => name === 'a100') ?? {};
    if (state === undefined) throw new Error('there is no example a100');
    expect(figuresOf(reportOf(state)).headline.training).toBe('99% in the training step');
    const bare = state.sections.map(({ key, core }) => ({ key, core }));
    expect(figuresOf(reportOf({ ...state, sections: bare })).headline.training).toBeUndefined();
  });
});
