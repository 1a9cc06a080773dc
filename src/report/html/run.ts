/** What the page shows of one run: where its energy went, its power over time, its steps, and how its figures came about. */
import type { EmissionsRecord } from '../../record/record.ts';
import { disclosedPlace } from '../figures/disclosure.ts';
import { energyInterval, gramsInterval } from '../figures/intervals.ts';
import { powerCurve } from '../figures/power-curve.ts';
import { intensityKind } from '../sections/sources.ts';
import { linkTarget } from '../text/escape.ts';
import {
  energyUnitFor,
  formatDuration,
  formatEnergy,
  formatGrams,
  formatIn,
  formatIntensity,
  formatNumber,
  formatPercent,
  formatRange,
  formatRangeIn,
  formatShare,
  formatWatts,
} from '../text/units.ts';
import { componentName, methodWord } from '../text/words.ts';
import { powerChart, shareBar } from './charts.ts';
import { html, Markup } from './markup.ts';
import { htmlTable } from './table.ts';

type Heading = 'h2' | 'h3';

/**
 * The parts of a run under headings of this level; those of which nothing is known are left out. `of` tells the tables of
 * several runs apart for who hears the page: `, run 3`.
 */
export function runParts(record: EmissionsRecord, heading: Heading, of = ''): readonly (Markup | undefined)[] {
  return [
    componentsPart(record, heading, of),
    powerPart(record, heading, of),
    stepsPart(record, heading, of),
    methodPart(record, heading),
  ];
}

export function titled(heading: Heading, title: string, body: readonly (Markup | undefined | false)[]): Markup {
  return html`<section>
${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
${body}
</section>`;
}

function componentsPart(record: EmissionsRecord, heading: Heading, of: string): Markup | undefined {
  const { energy, components } = record;
  if (!energy || components.length === 0) return undefined;
  const overhead = Math.max(0, energy.totalKwh - energy.itKwh);
  const hasOverhead = overhead > energy.totalKwh * 1e-6;
  const unit = energyUnitFor([...components.map((one) => one.kwh), energy.totalKwh]);
  const shareOf = (kwh: number) => (energy.totalKwh > 0 ? kwh / energy.totalKwh : 0);
  const shareText = (kwh: number) => formatShare(Math.round(1000 * shareOf(kwh)) / 1000);
  const overheadName = `Cooling and distribution (PUE ${formatNumber(energy.pue)})`;
  const parts = [
    ...components.map((one) => ({ label: componentName(one), kwh: one.kwh })),
    ...(hasOverhead ? [{ label: overheadName, kwh: overhead }] : []),
  ];
  const shares = parts.map(({ label, kwh }) => ({ label, share: shareOf(kwh), text: shareText(kwh) }));
  const tail = (overheadCell: string) => (hasOverhead ? [overheadCell] : []);
  return titled(heading, 'Energy by component', [
    html`<figure>${shareBar(shares, `Shares of the energy: ${shares.map(({ label, text }) => `${label} ${text}`).join('; ')}.`)}</figure>`,
    htmlTable(`Energy by component${of}`, [
      { heading: 'Component', cells: parts.map(({ label }) => label), total: 'Total' },
      {
        heading: `Energy, ${unit.symbol}`,
        kind: 'number',
        cells: parts.map(({ kwh }) => formatIn(unit, kwh)),
        total: formatIn(unit, energy.totalKwh),
      },
      {
        heading: '80% range',
        kind: 'number',
        cells: [...components.map((one) => formatRangeIn(unit, one.lowKwh, one.highKwh)), ...tail('–')],
        total: formatRangeIn(unit, energy.lowKwh, energy.highKwh),
      },
      {
        heading: 'Basis',
        cells: [...components.map((one) => methodWord(one.method)), ...tail('–')],
      },
      { heading: 'Source', cells: [...components.map((one) => one.source), ...tail(record.pue?.source ?? '–')] },
      {
        heading: 'Mean, W',
        kind: 'number',
        cells: [
          ...components.map((one) => (one.meanWatts === undefined ? '–' : formatNumber(one.meanWatts))),
          ...tail('–'),
        ],
      },
      {
        heading: 'Load',
        kind: 'number',
        cells: [
          ...components.map((one) => (one.meanUtilisation === undefined ? '–' : formatShare(one.meanUtilisation))),
          ...tail('–'),
        ],
      },
      {
        heading: 'Waiting',
        kind: 'number',
        cells: [
          ...components.map((one) =>
            one.idle ? `${formatShare(one.idle.share)}, ${formatEnergy(one.idle.kwh)}` : '–',
          ),
          ...tail('–'),
        ],
      },
    ]),
  ]);
}

const TABLE_ROWS = 12;

function powerPart(record: EmissionsRecord, heading: Heading, of: string): Markup | undefined {
  const curve = powerCurve(record, 120);
  if (!curve) return undefined;
  const { points, sliceSeconds, trainingStep, missing, slices } = curve;
  const watts = points.map((point) => point.watts);
  const mean = watts.reduce((sum, one) => sum + one, 0) / watts.length;
  const marked = trainingStep !== undefined && points.some((point) => point.training);
  const perRow = Math.ceil(points.length / TABLE_ROWS);
  const rows = Array.from({ length: Math.ceil(points.length / perRow) }, (_, row) =>
    points.slice(row * perRow, (row + 1) * perRow),
  );
  return titled(heading, 'Power over time', [
    html`<figure>
${powerChart(
  curve,
  `Power over ${formatDuration(points.length * sliceSeconds)}: ${formatWatts(mean)} in the mean, up to ${formatWatts(Math.max(...watts))}.`,
)}
<figcaption>Means of ${formatDuration(sliceSeconds)}, before the data centre's overhead.${marked && html` Darker: ${trainingStep}, the step that trains.`}${missing > 0 && html` No sample in ${missing} of ${slices} slices; the line bridges them.`}</figcaption>
</figure>`,
    html`<details><summary>The same as a table</summary>
${htmlTable(`Power by time${of}`, [
  { heading: 'From', cells: rows.map((row) => formatDuration(row[0]?.fromSeconds ?? 0)) },
  {
    heading: 'Mean, W',
    kind: 'number',
    cells: rows.map((row) => formatNumber(row.reduce((sum, one) => sum + one.watts, 0) / row.length)),
  },
  {
    heading: 'Highest, W',
    kind: 'number',
    cells: rows.map((row) => formatNumber(Math.max(...row.map((one) => one.watts)))),
  },
  {
    heading: 'Step',
    cells: rows.map((row) => (row.filter((one) => one.training).length * 2 > row.length ? 'training' : '–')),
  },
])}
</details>`,
  ]);
}

function stepsPart({ steps = [], stepsSource }: EmissionsRecord, heading: Heading, of: string): Markup | undefined {
  if (steps.length === 0) return undefined;
  const total = steps.reduce((sum, step) => sum + step.kwh, 0);
  const unit = energyUnitFor([...steps.map((step) => step.kwh), total]);
  return titled(heading, 'Steps', [
    htmlTable(`Energy by step${of}`, [
      {
        heading: 'Step',
        cells: steps.map((step) =>
          step.training
            ? html`<span class="strong">${step.name}</span> (training)`
            : html`${step.name}${step.overlapped && html` ∥`}`,
        ),
        total: 'Together',
      },
      { heading: 'Time', kind: 'number', cells: steps.map((step) => formatDuration(step.seconds)) },
      {
        heading: `Energy, ${unit.symbol}`,
        kind: 'number',
        cells: steps.map((step) => formatIn(unit, step.kwh)),
        total: formatIn(unit, total),
      },
      {
        heading: 'Share',
        kind: 'number',
        cells: steps.map((step) => (total > 0 ? formatShare(Math.round((1000 * step.kwh) / total) / 1000) : '–')),
      },
    ]),
    steps.some((step) => step.overlapped) &&
      html`<p class="note">∥ ran beside other steps; the energy of that time is split evenly.</p>`,
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
        `The provider states ${formatShare(market.carbonFreeShare)} carbon-free energy here; beside the result, never subtracted.`,
    ],
    [
      'Offset',
      market?.offsetPercent !== undefined &&
        `${formatPercent(market.offsetPercent)} declared; beside the result, never subtracted.`,
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
