/** Total of this pull request: its runs, and how much of them was wasted. */

import { compareRuns, supersededEntries } from '../../record/ledger.ts';
import type { LedgerEntry } from '../../record/pull-request-state.ts';
import { totals } from '../../record/totals.ts';
import { jobName, shortSha } from '../figures/jobs.ts';
import type { Report } from '../figures/report.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { energyColumns, outside, own } from '../text/table.ts';
import { formatCount, formatEnergy, formatMass, formatWholeShare } from '../text/units.ts';

export function pullRequestTotalsSection(report: Report, mostEntries: number): Section | undefined {
  const { runs, kwh, grams, atLeast, wasted } = totals(report.state).soFar;
  // Where each job ran once, the table of jobs says all of this already.
  if (runs <= report.jobs.length && wasted.runs === 0) return undefined;
  const outcomes = outcomesOf(report.state.ledger);
  const shown = [...report.state.ledger]
    .sort((a, b) => b.at - a.at || compareRuns(b, a) || (a.job < b.job ? -1 : 1))
    .slice(0, mostEntries);
  const left = runs - shown.length;
  const total = `${formatCount(runs, 'run')}, ${atLeast ? 'at least ' : ''}${formatEnergy(kwh)}, ${formatMass(grams)}`;
  const share = kwh > 0 ? ` (${formatWholeShare(wasted.kwh / kwh)})` : '';
  const sentences = [
    `${total}.`,
    wasted.runs > 0 &&
      `Failed, cancelled and replaced runs took ${formatEnergy(wasted.kwh)}, ${formatMass(wasted.grams)}${share}.`,
    atLeast && 'What is unknown of a run is not in the sum.',
  ];
  const table = {
    caption: 'Runs of this pull request',
    columns: [
      { heading: 'Commit', cells: shown.map(({ sha }) => own(sha && `\`${shortSha(sha)}\``)) },
      { heading: 'Job', cells: shown.map((entry) => outside(jobName(entry.job), 80)) },
      { heading: 'Result', cells: shown.map((entry) => own(outcomes.get(entry))) },
      ...energyColumns(shown),
    ],
  };
  return {
    title: 'Total of this pull request',
    aside: total,
    body: paragraphs([
      sentences.filter(Boolean).join(' '),
      shown.length > 0 ? markdownOf(table) : undefined,
      left > 0 ? `${formatCount(left, 'earlier run')} in the sum, not in the list.` : undefined,
    ]),
  };
}

/** A run that failed and was replaced counts as failed, as it does in the sums. */
function outcomesOf(ledger: readonly LedgerEntry[]): ReadonlyMap<LedgerEntry, string> {
  const superseded = supersededEntries(ledger);
  return new Map(
    ledger.map((entry) => {
      if (entry.status === 'failure') return [entry, 'failed'];
      if (entry.status === 'cancelled') return [entry, 'cancelled'];
      return [entry, superseded.has(entry) ? 'replaced' : 'newest'];
    }),
  );
}
