/** Advice is about this job, with its own numbers, in the paper's order, and silent where nothing is worth a change. */
import { describe, expect, it } from 'vitest';
import type { LedgerEntry, PullRequestState } from '../../src/record/pull-request-state.ts';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { ledgerEntryOf, sectionOf } from '../../src/record/section.ts';
import { adviceText } from '../../src/report/figures/advice.ts';
import { figuresOf } from '../../src/report/figures/figures.ts';
import { reportOf } from '../../src/report/figures/report.ts';
import { type Example, examples } from './examples.ts';

function example(name: Example['name']): Example {
  const found = examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example ${name}`);
  return found;
}

function adviceFor(record: EmissionsRecord, ledger: readonly LedgerEntry[] = []): string[] {
  const state: PullRequestState = { format: 1, sections: [sectionOf(record)], ledger, folded: [] };
  return lines(state);
}

function lines(state: PullRequestState): string[] {
  return figuresOf(reportOf(state)).advice.map((one) => `${one.kind}: ${adviceText(one, String)}`);
}

const { record: a10g, state: a10gState } = example('over-budget');
const alone: EmissionsRecord = { ...a10g, alternatives: undefined };
const accelerator = a10g.components[0];
if (!accelerator?.idle) throw new Error('the example has an idle accelerator');

describe('advice', () => {
  it('keeps the order region, waste, hardware, and stops after three', () => {
    expect(lines(a10gState).map((line) => line.split(':')[0])).toEqual(['region', 'waste', 'waste']);
    expect(adviceFor(a10g).map((line) => line.split(':')[0])).toEqual(['region', 'waste', 'hardware']);
  });

  it('names grams of this job', () => {
    const [region, idle, hardware] = adviceFor(a10g);
    expect(region).toContain('Run it in aws:eu-north-1: 122 g less a run (−94%)');
    expect(idle).toContain('waited 31% of the time (26 min 9 s; 34.1 Wh, 11.7 g, overhead included)');
    expect(hardware).toContain('20.8 g in the best case instead of 130 g');
  });

  it('is none for forty seconds of CPU', () => {
    expect(lines(example('cpu-40s').state)).toEqual([]);
  });

  it('is none where nothing is known', () => {
    expect(lines(example('unknown').state)).toEqual([]);
  });

  it('moves no job to a tie', () => {
    const { alternatives } = a10g;
    const tied = alternatives && {
      ...alternatives,
      regions: alternatives.regions.map((one) => ({ ...one, tie: true })),
    };
    expect(
      adviceFor({ ...a10g, alternatives: tied, components: [] }).filter((line) => line.startsWith('region')),
    ).toEqual([]);
  });

  it('does not mind an accelerator that waits a little', () => {
    const busy = { ...accelerator, idle: { share: 0.05, kwh: 0.1 } };
    expect(adviceFor({ ...alone, components: [busy] })).toEqual([]);
  });
});

describe('runs in vain', () => {
  const now = ledgerEntryOf(alone);
  const quiet: EmissionsRecord = { ...alone, components: [] };
  const earlier = (count: number, status: LedgerEntry['status']) =>
    Array.from({ length: count }, (_, index) => ({
      ...now,
      runId: now.runId - 1 - index,
      at: now.at - 1000 * index,
      status,
    }));

  it('are advice where they took a good part of the pull request', () => {
    const [line] = adviceFor(quiet, [now, ...earlier(2, 'success')]);
    expect(line).toContain("67% of this pull request's energy");
    expect(line).toContain('cancel-in-progress');
  });

  it('that failed ask for a smoke run first', () => {
    expect(adviceFor(quiet, [now, ...earlier(1, 'failure')])[0]).toContain('smoke run');
  });

  it('that cost little are left alone', () => {
    const cheap = earlier(1, 'failure').map((entry) => ({ ...entry, kwh: 0.0001, grams: 0.03 }));
    expect(adviceFor(quiet, [now, ...cheap])).toEqual([]);
    expect(adviceFor(quiet, [now])).toEqual([]);
  });
});

describe('set-up', () => {
  const withSteps = (setUp: number, training: number): EmissionsRecord => ({
    ...alone,
    components: [],
    steps: [
      { name: 'Install', kind: 'step', seconds: setUp, kwh: 0.1 },
      { name: 'Train', kind: 'step', seconds: training, kwh: 0.2, training: true },
    ],
  });

  it('longer than training is waste', () => {
    expect(adviceFor(withSteps(700, 300))[0]).toContain('11 min 40 s against 5 min (100 Wh, 34.2 g)');
  });

  it('shorter than training is not', () => {
    expect(adviceFor(withSteps(299, 300))).toEqual([]);
  });
});

describe('time', () => {
  const later = (savingPercent: number, tie: boolean): EmissionsRecord => ({
    ...alone,
    components: [],
    alternatives: {
      scope: 'other aws regions',
      regions: [],
      time: {
        startAt: '2026-11-24T02:30:00.000Z',
        grams: (a10g.emissions?.grams ?? 0) * (1 - savingPercent / 100),
        gramsSaved: ((a10g.emissions?.grams ?? 0) * savingPercent) / 100,
        savingPercent,
        tie,
        source: 'Electricity Maps forecast',
      },
    },
  });

  it('is named with the hour and the grams', () => {
    expect(adviceFor(later(30, false))).toEqual([
      'time: Started at 2026-11-24 02:30 UTC it would emit 38.9 g less (−30%), by Electricity Maps forecast.',
    ]);
  });

  it('that makes no difference is not', () => {
    expect(adviceFor(later(30, true))).toEqual([]);
    expect(adviceFor(later(4, false))).toEqual([]);
  });
});
