/** What the page shows of one run: where its energy went, its power over time, its steps, and how its figures came about. */
import type { EmissionsRecord } from '../../record/record.ts';
import { disclosedPlace } from '../figures/disclosure.ts';
import { type Figures, figuresOf } from '../figures/figures.ts';
import { energyInterval, gramsInterval } from '../figures/intervals.ts';
import { powerCurve } from '../figures/power-curve.ts';
import { reportInOrder } from '../figures/report.ts';
import { idleSentence } from '../sections/components.ts';
import { intensityKind } from '../sections/sources.ts';
import { OVERLAPPED } from '../sections/steps.ts';
import { componentsTable } from '../tables/components.ts';
import { powerTable } from '../tables/power.ts';
import { stepsTable } from '../tables/steps.ts';
import { linkTarget } from '../text/escape.ts';
import { PLAIN } from '../text/style.ts';
import {
  formatDuration,
  formatEnergy,
  formatGrams,
  formatIntensity,
  formatNumber,
  formatPercent,
  formatRange,
  formatShare,
  formatWatts,
  formatWholeShare,
} from '../text/units.ts';
import { powerChart, shareBar } from './charts.ts';
import { html, Markup } from './markup.ts';
import { htmlTable } from './table.ts';

type Heading = 'h2' | 'h3';

/**
 * The parts of a run under headings of this level; parts without data are left out. `ofRun` distinguishes the tables of
 * several runs for screen readers: `, run 3`.
 */
export function runParts(record: EmissionsRecord, heading: Heading, ofRun = ''): readonly (Markup | undefined)[] {
  const figures = figuresOf(reportInOrder([record]));
  return [
    componentsPart(figures, heading, ofRun),
    powerPart(record, heading, ofRun),
    stepsPart(figures, record, heading, ofRun),
    methodPart(record, heading),
  ];
}

export function titled(heading: Heading, title: string, body: readonly (Markup | undefined | false)[]): Markup {
  return html`<section>
${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${body}
</section>`;
}

function componentsPart({ energy }: Figures, heading: Heading, ofRun: string): Markup | undefined {
  if (!energy) return undefined;
  const { parts, overheadKwh, overheadName, totalKwh } = energy;
  const slices = [
    ...parts.map(({ name, kwh }) => ({ label: name, kwh })),
    ...(overheadKwh === undefined ? [] : [{ label: overheadName, kwh: overheadKwh }]),
  ];
  const shares = slices.map(({ label, kwh }) => {
    const share = totalKwh > 0 ? kwh / totalKwh : 0;
    return { label, share, text: formatWholeShare(share) };
  });
  return titled(heading, 'Energy by component', [
    html`<figure>${shareBar(shares, `Shares of the energy: ${shares.map(({ label, text }) => `${label} ${text}`).join('; ')}.`)}</figure>`,
    htmlTable(componentsTable(energy), ofRun),
    ...parts.map((part) => {
      const sentence = idleSentence(part, PLAIN);
      return sentence !== undefined && html`<p class="note">${sentence}</p>`;
    }),
  ]);
}

function powerPart(record: EmissionsRecord, heading: Heading, ofRun: string): Markup | undefined {
  const curve = powerCurve(record, 120);
  if (!curve) return undefined;
  const { points, sliceSeconds, trainingStep, missing, slices } = curve;
  const watts = points.map((point) => point.watts);
  const mean = watts.reduce((sum, one) => sum + one, 0) / watts.length;
  const marked = trainingStep !== undefined && points.some((point) => point.training);
  return titled(heading, 'Power over time', [
    html`<figure>
${powerChart(
  curve,
  `Power over ${formatDuration(points.length * sliceSeconds)}: ${formatWatts(mean)} in the mean, up to ${formatWatts(Math.max(...watts))}.`,
)}
<figcaption>Each point is the mean power over ${formatDuration(sliceSeconds)}, without overhead.${marked && html` Darker: ${trainingStep} (training step).`}${missing > 0 && html` No sample in ${missing} of ${slices} slices; the line bridges them.`}</figcaption>
</figure>`,
    html`<details><summary>The same as a table</summary>
${htmlTable(powerTable(curve), ofRun)}
</details>`,
  ]);
}

const MOST_STEPS = 100;

function stepsPart(
  { steps: sums }: Figures,
  { stepsSource }: EmissionsRecord,
  heading: Heading,
  ofRun: string,
): Markup | undefined {
  if (sums.length === 0) return undefined;
  return titled(heading, 'Steps', [
    htmlTable(stepsTable(sums, MOST_STEPS), ofRun),
    sums.some((step) => step.overlapped) && html`<p class="note">${OVERLAPPED}</p>`,
    stepsSource !== undefined && html`<p class="note">Times: ${stepsSource}.</p>`,
  ]);
}

function methodPart(record: EmissionsRecord, heading: Heading): Markup | undefined {
  const { energy, emissions, carbon, location, pue, market, embodied } = record;
  const lines: (readonly [term: string, text: string | undefined | null | false])[] = [
    [
      'Energy',
      energy
        ? `${formatEnergy(energy.itKwh)} × PUE ${formatNumber(energy.pue)} = ${formatEnergy(energy.totalKwh)} (${formatRange(energyInterval(energy), 'energy')})`
        : 'unknown',
    ],
    [
      'Emissions',
      energy && emissions && carbon
        ? `${formatEnergy(energy.totalKwh)} × ${formatIntensity(carbon.gramsPerKwh)} = ${formatGrams(emissions.grams)} (${formatRange(gramsInterval(emissions), 'grams')})`
        : 'unknown',
    ],
    [
      'Place',
      location
        ? `${disclosedPlace(record)}; ${location.found === 'input' ? 'from the input region' : location.how}`
        : 'unknown',
    ],
    [
      'Grid',
      carbon &&
        `${carbon.zoneName ?? 'zone'} (${carbon.zone ?? 'unknown'}), ${intensityKind(carbon)}. ${carbon.source}.${carbon.fallbackReason ? ` ${carbon.fallbackReason}` : ''}`,
    ],
    ['PUE', pue && `${formatNumber(pue.value)}; ${pue.source}`],
    [
      'Embodied',
      embodied &&
        ('grams' in embodied
          ? `${formatGrams(embodied.grams)} (${formatRange(gramsInterval(embodied), 'grams')}), not in the figures above. ${embodied.source}`
          : `unknown: ${embodied.unknown}`),
    ],
    [
      'Market',
      market?.carbonFreeShare !== undefined &&
        `The provider states ${formatShare(market.carbonFreeShare)} carbon-free energy here; shown next to the result, never subtracted.`,
    ],
    [
      'Offset',
      market?.offsetPercent !== undefined &&
        `${formatPercent(market.offsetPercent)} declared; shown next to the result, never subtracted.`,
    ],
    ...(record.equivalences ?? []).map(
      ({ sentence, source }) => ['In other words', `${sentence} (${source})`] as const,
    ),
    ...(record.notes ?? []).map((note) => ['Note', note] as const),
    ...(record.unreadable ?? []).map(
      ({ meter, why, remedy }) =>
        ['Not read', `${meter}: ${why}.${remedy ? ` ${remedy}.` : ''}`.replace(/\.\.+/g, '.')] as const,
    ),
  ];
  return titled(heading, 'Method', [
    html`<dl class="method">
${lines.flatMap(([term, text]) => (text ? [html`<dt>${term}</dt><dd>${text}</dd>`] : []))}
</dl>`,
  ]);
}

/** The run's log on its own platform; only an address below the repository that the record names becomes a link. */
export function runLink({ job }: EmissionsRecord): Markup | undefined {
  const target = linkTarget(job?.url);
  if (!job || target === undefined || !new URL(target).pathname.startsWith(`/${job.repository}/actions/`))
    return undefined;
  return html`<a href="${new Markup(target)}" rel="noopener noreferrer">Log of the run</a>`;
}
