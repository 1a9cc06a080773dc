/** Budgets and baselines: what breaks a limit, and what is a change. */
import { describe, expect, it } from 'vitest';
import {
  type BaselineCandidate,
  candidateFromRecord,
  candidateFromSection,
  changeOfRecord,
  compareWithBaseline,
} from '../../src/record/baseline.ts';
import { checkBudget, parseLimits } from '../../src/record/budget.ts';
import type { Baseline, EmissionsRecord } from '../../src/record/record.ts';
import { sectionKey, sectionOf } from '../../src/record/section.ts';
import { newestOfEachJob, workflowRunUsage } from '../../src/record/workflow-run.ts';
import { examples } from '../report/examples.ts';

const found = examples.find((example) => example.name === 'first-pr')?.record;
if (found === undefined) throw new Error('the example exists');
const record: EmissionsRecord = found;

describe('limits as people write them', () => {
  it.each([
    ['50 g', 'grams', 'job', 50],
    ['50g', 'grams', 'job', 50],
    ['1.5 kg CO2eq', 'grams', 'job', 1500],
    ['0.2 kWh', 'kwh', 'job', 0.2],
    ['200 Wh per job', 'kwh', 'job', 0.2],
    ['2 MWh', 'kwh', 'job', 2000],
    ['2 mWh', 'kwh', 'job', 2e-6],
    ['500 g per PR', 'grams', 'pull-request', 500],
    ['500  g  per pull request', 'grams', 'pull-request', 500],
    ['20%', 'increase', 'job', 20],
    ['+7.5 %', 'increase', 'job', 7.5],
  ])('reads %s', (text, measure, scope, allowed) => {
    const { limits, problems } = parseLimits(text);
    expect(problems).toEqual([]);
    expect(limits).toMatchObject([{ measure, scope, allowed }]);
  });

  it('reads several lines and the largest increase', () => {
    const { limits } = parseLimits('50 g\n\n 500 g per PR ; 0.2 kWh', '20%');
    expect(limits.map((limit) => limit.text)).toEqual(['50 g', '500 g per PR', '0.2 kWh', '20%']);
  });

  it('names every line that is not a limit', () => {
    const { limits, problems } = parseLimits('50\n-3 g\n5 trees\n2 mwh', 'a lot');
    expect(limits).toEqual([]);
    expect(problems).toHaveLength(5);
    expect(problems[0]).toBe(
      'Input budget: "50" is not allowed. Allowed: lines such as "50 g", "0.2 kWh", "500 g per PR" or "20%".',
    );
    expect(problems[4]).toBe('Input max-increase: "a lot" is not allowed. Allowed: a percentage such as "20%".');
  });
});

describe('the verdict', () => {
  const { limits } = parseLimits('50 g\n0.2 kWh\n500 g per PR\n20%');
  const verdicts = (actual: Parameters<typeof checkBudget>[2]) =>
    checkBudget(limits, 'fail', actual)?.limits.map((limit) => limit.verdict);
  const inside = {
    job: { kwh: 0.1, grams: 40 },
    pullRequest: { kwh: 1, grams: 400, atLeast: false },
    increase: { percent: 5, significant: true },
  };

  it('is there only where limits are', () => {
    expect(checkBudget([], 'fail', inside)).toBeUndefined();
    expect(checkBudget(limits, 'fail', inside)).toMatchObject({ verdict: 'within', onExceed: 'fail' });
  });

  it('says which figure passed which limit', () => {
    const budget = checkBudget(limits, 'warn', { ...inside, job: { kwh: 0.1, grams: 61.2 } });
    expect(budget?.verdict).toBe('over');
    expect(budget?.limits[0]).toEqual({
      limit: '50 g',
      measure: 'grams',
      scope: 'job',
      allowed: 50,
      actual: 61.2,
      verdict: 'over',
    });
  });

  it('never comes from missing data', () => {
    expect(verdicts({ job: {} })).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    const partly = { kwh: 1, grams: 400, atLeast: true };
    expect(verdicts({ ...inside, pullRequest: partly })?.[2]).toBe('unknown');
    expect(verdicts({ ...inside, pullRequest: { ...partly, grams: 501 } })?.[2]).toBe('over');
  });

  it('takes neither other hardware nor a change inside the range for an increase', () => {
    const baseline = { source: 'history-branch', kwh: 0.1, changePercent: 30, significant: true } as const;
    const verdict = (change: Partial<Baseline>) =>
      verdicts({ ...inside, increase: changeOfRecord({ ...record, baseline: { ...baseline, ...change } }) })?.[3];
    expect(verdict({})).toBe('over');
    expect(verdict({ significant: false })).toBe('within');
    expect(verdict({ differentHardware: 'A100' })).toBe('unknown');
  });
});

describe('the baseline', () => {
  const kwh = record.energy?.totalKwh ?? 0;
  const candidate = (change: Partial<BaselineCandidate>): BaselineCandidate => ({
    source: 'base-branch-artifact',
    key: sectionKey(record),
    sha: 'abc',
    kwh: { value: kwh / 4, low: kwh / 5, high: kwh / 3 },
    hardware: sectionOf(record).core.hardware,
    ...change,
  });

  it('is a change where the ranges leave no doubt', () => {
    const baseline = compareWithBaseline(record, [candidate({})]);
    expect(baseline).toMatchObject({ source: 'base-branch-artifact', sha: 'abc', significant: true });
    expect(baseline?.changePercent).toBeCloseTo(300, 9);
    expect(baseline?.differentHardware).toBeUndefined();
  });

  it('is not significant inside the range', () => {
    const close = candidate({ kwh: { value: kwh * 0.9, low: kwh * 0.7, high: kwh * 1.2 } });
    expect(compareWithBaseline(record, [close])).toMatchObject({ significant: false });
    expect(compareWithBaseline(record, [close])?.changePercent).toBeCloseTo(11.11, 2);
  });

  it('takes the first of the same job and hardware, and says where only other hardware is known', () => {
    const elsewhere = candidate({ source: 'history-branch', hardware: '1 × NVIDIA A100' });
    const other = candidate({ source: 'history-branch', key: 'Train/other' });
    const previous = candidate({ source: 'previous-push' });
    expect(compareWithBaseline(record, [other, elsewhere, previous])?.source).toBe('previous-push');
    expect(compareWithBaseline(record, [other, elsewhere])).toMatchObject({
      differentHardware: '1 × NVIDIA A100',
      significant: false,
    });
    expect(compareWithBaseline(record, [other])).toBeUndefined();
  });

  it('compares with nothing that failed or is unknown', () => {
    const job = record.job && { ...record.job, status: 'failure' as const };
    expect(candidateFromRecord({ ...record, job }, 'history-branch')).toBeUndefined();
    expect(candidateFromRecord({ ...record, energy: null }, 'history-branch')).toBeUndefined();
    expect(candidateFromSection(sectionOf(record), 'previous-push')?.kwh.value).toBeCloseTo(kwh, 7);
    expect(compareWithBaseline({ ...record, energy: null }, [candidate({})])).toBeUndefined();
  });
});

describe('a whole run', () => {
  const { job } = record;
  if (job === undefined) throw new Error('the example has a job');
  const of = (name: string, change: Partial<EmissionsRecord> = {}, runAttempt = 1): EmissionsRecord => ({
    ...record,
    ...change,
    job: { ...job, name, status: 'success', runAttempt },
  });
  const baseline: Baseline = { source: 'history-branch', kwh: 0.1, changePercent: 0, significant: false };
  const kwh = record.energy?.totalKwh ?? 0;
  const grams = record.emissions?.grams ?? 0;

  it('is the sum of its jobs, each by its newest attempt', () => {
    const records = newestOfEachJob([of('a', {}, 2), of('a', { energy: null }), of('b')]);
    expect(records).toHaveLength(2);
    const { job: sums } = workflowRunUsage(records);
    expect(sums.kwh).toBeCloseTo(2 * kwh, 12);
    expect(sums.grams).toBeCloseTo(2 * grams, 9);
  });

  it('is not known where a job is not', () => {
    expect(workflowRunUsage([of('a'), of('b', { energy: null, emissions: null })]).job).toEqual({});
    expect(workflowRunUsage([of('a'), of('b', { emissions: null })]).job).toEqual({ kwh: expect.closeTo(2 * kwh, 12) });
  });

  it('has increased by what the jobs that can be compared have, where that is beyond doubt', () => {
    const was = (of: number, significant: boolean) => ({ baseline: { ...baseline, kwh: of * kwh, significant } });
    const increase = (...records: EmissionsRecord[]) => workflowRunUsage(records).increase;
    expect(increase(of('a', was(0.5, true)), of('b', was(1, false)))).toEqual({
      percent: expect.closeTo(100 / 3, 9),
      significant: true,
    });
    expect(increase(of('a', was(0.5, false)), of('b', was(1, false)))?.significant).toBe(false);
    expect(increase(of('a'), of('b', { baseline: { ...baseline, differentHardware: 'A100' } }))).toBeUndefined();
  });
});
