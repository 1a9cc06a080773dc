/** What the page shows of one run: where its energy went, its power over time, its steps, and how its figures came about. */
import type { Carbon, EmissionsRecord, Location } from '../../record/record.ts';
import { disclosedPlace } from '../figures/disclosure.ts';
import { type Figures, figuresOf } from '../figures/figures.ts';
import { gramsInterval } from '../figures/intervals.ts';
import { powerCurve } from '../figures/power-curve.ts';
import { reportInOrder } from '../figures/report.ts';
import { idleSentence } from '../sections/components.ts';
import { emissionsFormula, energyFormula } from '../sections/method.ts';
import { remedyText } from '../sections/notices.ts';
import { powerCaption } from '../sections/power.ts';
import { intensityKind } from '../sections/sources.ts';
import { OVERLAPPED } from '../sections/steps.ts';
import { componentsTable } from '../tables/components.ts';
import { powerTable } from '../tables/power.ts';
import { stepsTable } from '../tables/steps.ts';
import { linkTarget, plainText } from '../text/escape.ts';
import { PLAIN } from '../text/style.ts';
import {
  formatDuration,
  formatGrams,
  formatNumber,
  formatPercent,
  formatRange,
  formatShare,
  formatWatts,
  formatWholeShare,
} from '../text/units.ts';
import { powerSvg, shareBar } from './charts.ts';
import { html, Markup } from './markup.ts';
import { htmlTable } from './table.ts';

type Heading = 'h2' | 'h3';

/**
 * The parts of a run under headings of this level, the method last; parts without data are undefined. `ofRun` distinguishes
 * the tables of several runs for screen readers: `, run 3`.
 */
export function runParts(record: EmissionsRecord, heading: Heading, ofRun = ''): readonly (Markup | undefined)[] {
  const figures = figuresOf(reportInOrder([record]));
  return [
    componentsPart(figures, heading, ofRun),
    powerPart(record, heading, ofRun),
    stepsPart(figures, heading, ofRun),
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
  const { parts, overhead, total } = energy;
  const slices = [...parts.map(({ name, kwh }) => ({ name, kwh: kwh.value })), ...(overhead ? [overhead] : [])];
  const shares = slices.map(({ name, kwh }) => {
    const share = total.value > 0 ? kwh / total.value : 0;
    return { label: name, share, text: formatWholeShare(share) };
  });
  const summary = shares.map(({ label, text }) => `${label} ${text}`).join('; ');
  return titled(heading, 'Energy by component', [
    html`<figure>${shareBar(shares, `Shares of the energy: ${summary}.`)}</figure>`,
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
  const { seconds, meanWatts, peakWatts } = curve;
  const summary = `Power over ${formatDuration(seconds)}: ${formatWatts(meanWatts)} in the mean, up to ${formatWatts(peakWatts)}.`;
  return titled(heading, 'Power over time', [
    html`<figure>
${powerSvg(curve, summary)}
<figcaption>${powerCaption(curve, 'Darker', plainText)}</figcaption>
</figure>`,
    html`<details><summary>The same as a table</summary>
${htmlTable(powerTable(curve), ofRun)}
</details>`,
  ]);
}

const MOST_STEPS = 100;

function stepsPart({ steps, records }: Figures, heading: Heading, ofRun: string): Markup | undefined {
  if (steps.length === 0) return undefined;
  const stepsSource = records[0]?.stepsSource;
  return titled(heading, 'Steps', [
    htmlTable(stepsTable(steps, MOST_STEPS), ofRun),
    steps.some((step) => step.overlapped) && html`<p class="note">${OVERLAPPED}</p>`,
    stepsSource !== undefined && html`<p class="note">Times: ${stepsSource}.</p>`,
  ]);
}

function methodPart(record: EmissionsRecord, heading: Heading): Markup | undefined {
  const { energy, carbon, location, pue, market, embodied, equivalences = [], notes = [], unreadable = [] } = record;
  const lines: (readonly [term: string, text: string | undefined | null | false])[] = [
    ['Energy', energy ? energyFormula(energy) : 'unknown'],
    ['Emissions', emissionsFormula(record) ?? 'unknown'],
    ['Place', location ? `${disclosedPlace(record)}; ${placeSource(location)}` : 'unknown'],
    ['Grid', carbon && gridText(carbon)],
    ['PUE', pue && `${formatNumber(pue.value)}; ${pue.source}`],
    ['Embodied', embodied && embodiedText(embodied)],
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
    ...equivalences.map(({ sentence, source }) => ['In other words', `${sentence} (${source})`] as const),
    ...notes.map((note) => ['Note', note] as const),
    ...unreadable.map((meter) => ['Not read', remedyText(meter).replace(/\.\.+/g, '.')] as const),
  ];
  return titled(heading, 'Method', [
    html`<dl class="method">
${lines.flatMap(([term, text]) => (text ? [html`<dt>${term}</dt><dd>${text}</dd>`] : []))}
</dl>`,
  ]);
}

function placeSource({ found, how }: Location): string {
  return found === 'input' ? 'from the input region' : how;
}

function gridText(carbon: Carbon): string {
  const { zone = 'unknown', zoneName = 'zone', source, fallbackReason } = carbon;
  return `${zoneName} (${zone}), ${intensityKind(carbon)}. ${source}.${fallbackReason ? ` ${fallbackReason}` : ''}`;
}

function embodiedText(embodied: NonNullable<EmissionsRecord['embodied']>): string {
  if ('unknown' in embodied) return `unknown: ${embodied.unknown}`;
  return `${formatGrams(embodied.grams)} (${formatRange(gramsInterval(embodied), 'grams')}), not in the figures above. ${embodied.source}`;
}

/** The run's log on its own platform; only an address below the repository that the record names becomes a link. */
export function runLink({ job }: EmissionsRecord): Markup | undefined {
  const target = linkTarget(job?.url);
  if (!job || target === undefined || !new URL(target).pathname.startsWith(`/${job.repository}/actions/`))
    return undefined;
  return html`<a href="${new Markup(target)}" rel="noopener noreferrer">Log of the run</a>`;
}
