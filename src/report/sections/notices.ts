/** What must be seen without unfolding anything: which limit was passed, what the training itself took, what is not in the figures, and why something is unknown. */
import type { EmissionsRecord } from '../../record/record.ts';
import type { Figures } from '../figures/figures.ts';
import { gramsInterval } from '../figures/intervals.ts';
import { countTexts } from '../text/lists.ts';
import { bulletList } from '../text/markdown.ts';
import type { Style } from '../text/style.ts';
import { formatCount, formatEnergy, formatGrams, formatMass, formatPercent, formatRange } from '../text/units.ts';

/** Lines of each kind that are seen at once; the others are folded, in `method.ts`. */
export const MOST_MISSING = 3;

export function notices(figures: Figures, style: Style, mostMissing = MOST_MISSING): readonly (string | undefined)[] {
  return [
    overBudget(figures, style),
    trainingLine(figures, style),
    missingLines(figures, style, mostMissing),
    ...embodied(figures, style),
  ];
}

/** `Training: 335 Wh, 114 gCO2eq.`, where the step that trains is known; its share is in the first line. */
function trainingLine({ training }: Figures, style: Style): string | undefined {
  if (training === undefined) return undefined;
  const { kwh, grams } = training;
  return `${style.strong('Training:')} ${formatEnergy(kwh)}${grams ? `, ${formatGrams(grams)}` : ''}.`;
}

type Limit = NonNullable<EmissionsRecord['budget']>['limits'][number];

/** `Over budget: 129 gCO2eq, limit 100 g; +41.8%, limit 20%.` */
function overBudget({ current, records, runVerdicts }: Figures, style: Style): string | undefined {
  const several = current.length > 1;
  const workflows = new Set(current.map(({ core }) => core.workflow));
  const over = [
    ...records.map((record) => ({
      budget: record.budget,
      job: several ? (record.job?.name ?? record.name) : undefined,
    })),
    ...runVerdicts.map(({ budget, workflow }) => ({
      budget,
      job: several ? (workflows.size > 1 ? `the run of ${workflow}` : 'this run') : undefined,
    })),
  ].flatMap(({ budget, job }) =>
    (budget?.limits ?? []).filter((limit) => limit.verdict === 'over').map((limit) => ({ ...limit, job })),
  );
  // The same limit may come several times: one on the whole pull request is in the record of every job, and one on a run
  // with a single job is in that job's record too.
  const distinct = [
    ...new Map(over.map((limit) => [`${limit.limit} ${limit.scope === 'job' ? limit.job : ''}`, limit])).values(),
  ];
  if (distinct.length === 0) return undefined;
  const words = distinct.slice(0, MOST_MISSING).map((limit) => {
    const whose =
      limit.scope === 'pull-request' ? 'this pull request ' : limit.job ? `${style.text(limit.job, 60)} ` : '';
    return `${whose}${actual(limit)}, ${style.text(`limit ${limit.limit}`, 60)}`;
  });
  const more = distinct.length > MOST_MISSING ? `; ${distinct.length - MOST_MISSING} more` : '';
  return `${style.strong('Over budget:')} ${words.join('; ')}${more}.`;
}

function actual({ measure, actual: value }: Limit): string {
  if (value === undefined) return 'unknown';
  return { grams: formatGrams, kwh: formatEnergy, increase: (percent: number) => formatPercent(percent, 'signed') }[
    measure
  ](value);
}

/** Why something is not known, and what to do about it. */
function missingLines({ current, records }: Figures, style: Style, most: number): string | undefined {
  const texts = missingTexts(records);
  const several = current.length > 1;
  const lines = [...texts].map(
    ([text, jobs]) => style.prose(text, 400) + (several ? ` (${formatCount(jobs, 'job')})` : ''),
  );
  const unknown = current.filter(({ core }) => core.kwh === undefined).length;
  if (lines.length === 0 && unknown > 0)
    lines.push(`The energy of ${several ? formatCount(unknown, 'job') : 'this job'} is unknown.`);
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`${lines.length - most} more under “Method”.`);
  return shown.length > 0 ? bulletList(shown) : undefined;
}

/** Each sentence with the number of records that say it. */
export function missingTexts(records: readonly EmissionsRecord[]): ReadonlyMap<string, number> {
  return countTexts(records, ({ energy, missing, unreadable = [] }) => [
    ...missing,
    ...(energy === null ? unreadable.map(remedyText) : []),
  ]);
}

/** Why a meter cannot be read, and what would make it readable. */
export function remedyText({ meter, why, remedy }: NonNullable<EmissionsRecord['unreadable']>[number]): string {
  return `${meter}: ${why}.${remedy ? ` ${remedy}.` : ''}`;
}

/** Only if the user asked for it; a line of its own, never added. */
function embodied({ records }: Figures, style: Style): readonly (string | undefined)[] {
  const [record] = records;
  if (!record || records.length > 1) return [];
  const { embodied: made, sci } = record;
  return [
    made &&
      ('unknown' in made
        ? `${style.strong('Embodied:')} unknown. ${style.text(made.unknown, 300)}`
        : `${style.strong('Embodied:')} ${formatGrams(made.grams)} (${formatRange(gramsInterval(made), 'grams')}) of making the hardware, not in the figures above. ${style.text(made.source, 200)}.`),
    sci &&
      `${style.strong('SCI:')} ${formatMass(sci.gramsPerUnit)} per ${style.text(sci.functionalUnit, 80)}, embodied emissions ${sci.includesEmbodied ? 'included' : 'not included'}.`,
  ];
}
