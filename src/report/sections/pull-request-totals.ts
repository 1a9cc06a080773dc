/** Total of this pull request: its runs, and how much of them was wasted. */

import { supersededEntries } from '../../record/ledger.ts';
import type { LedgerEntry } from '../../record/pull-request-state.ts';
import { totals } from '../../record/totals.ts';
import { jobName, shortSha } from '../figures/jobs.ts';
import type { Report } from '../figures/report.ts';
import { markdownOf, paragraphs, type Section } from '../text/markdown.ts';
import { outside, own } from '../text/table.ts';
import {
  energyUnitFor,
  formatCount,
  formatEnergy,
  formatIn,
  formatMass,
  formatWholeShare,
  gramsUnitFor,
} from '../text/units.ts';

const MOST_ENTRIES = 20;

export function pullRequestTotalsSection(report: Report, mostEntries = MOST_ENTRIES): Section | undefined {
  const { runs, kwh, grams, atLeast, wasted } = totals(report.state).soFar;
  // One run of each job is what the table above says already.
  if (runs <= report.jobs.length && wasted.runs === 0) return undefined;
  const outcomes = outcomesOf(report.state.ledger);
  const shown = [...report.state.ledger]
    .sort((a, b) => b.at - a.at || b.runId - a.runId || b.attempt - a.attempt || (a.job < b.job ? -1 : 1))
    .slice(0, mostEntries);
  const energyUnit = energyUnitFor(shown.map((entry) => entry.kwh));
  const gramsUnit = gramsUnitFor(shown.map((entry) => entry.grams));
  const left = runs - shown.length;
  const total = `${atLeast ? 'at least ' : ''}${formatEnergy(kwh)}, ${formatMass(grams)}`;
  const share = kwh > 0 ? ` (${formatWholeShare(wasted.kwh / kwh)})` : '';
  const waste = `Failed, cancelled and replaced runs took ${formatEnergy(wasted.kwh)}, ${formatMass(wasted.grams)}${share}.`;
  return {
    title: 'Total of this pull request',
    aside: `${formatCount(runs, 'run')}, ${total}`,
    body: paragraphs([
      `${formatCount(runs, 'run')}, ${total}.${wasted.runs > 0 ? ` ${waste}` : ''}${
        atLeast ? ' What is unknown of a run is not in the sum.' : ''
      }`,
      shown.length > 0
        ? markdownOf({
            caption: 'Runs of this pull request',
            columns: [
              { heading: 'Commit', cells: shown.map(({ sha }) => own(sha && `\`${shortSha(sha)}\``)) },
              { heading: 'Job', cells: shown.map((entry) => outside(jobName(entry.job), 80)) },
              { heading: 'Result', cells: shown.map((entry) => own(outcomes.get(entry))) },
              {
                heading: `Energy, ${energyUnit.symbol}`,
                align: 'right',
                cells: shown.map((entry) => own(formatIn(energyUnit, entry.kwh))),
              },
              {
                heading: `CO2eq, ${gramsUnit.symbol}`,
                align: 'right',
                cells: shown.map((entry) => own(formatIn(gramsUnit, entry.grams))),
              },
            ],
          })
        : undefined,
      left > 0 ? `${formatCount(left, 'earlier run')} in the sum, not in the list.` : undefined,
    ]),
  };
}

/** The outcome of each run; the first of these that applies, as in the sums. */
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
