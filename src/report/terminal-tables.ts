/** The tables of the report on a terminal, each with the line that belongs below it. */
import type pc from 'picocolors';
import { acceleratorsNote, compareAccelerators } from './figures/accelerators.ts';
import { energyParts } from './figures/energy-parts.ts';
import { type ShownJob, sharedBy } from './figures/jobs.ts';
import { compareRegions } from './figures/regions.ts';
import { type Report, type Sum, sumGrams, sumKwh, sumSeconds } from './figures/report.ts';
import { shortenSteps, stepSums } from './figures/step-sums.ts';
import { idleSentence } from './sections/components.ts';
import { sharedLine, sharedWords } from './sections/jobs-table.ts';
import { listed, mostIntensiveLine } from './sections/regions.ts';
import { type Style, terminalStyle } from './text/style.ts';
import { type TerminalColumn, terminalTable, wrapText } from './text/terminal-table.ts';
import {
  energyUnitFor,
  formatCount,
  formatDistance,
  formatDuration,
  formatIn,
  formatNumber,
  formatRangeIn,
  formatWholeShare,
  gramsUnitFor,
  type Unit,
} from './text/units.ts';
import { regionKey, regionWords, statusWord } from './text/words.ts';

export type Colours = ReturnType<typeof pc.createColors>;

/** What is written on. */
interface Paper {
  /** Columns of the terminal. */
  readonly width: number;
  readonly colours: Colours;
  readonly style: Style;
}

const MOST_JOBS = 200;
const MOST_STEPS = 12;
const MOST_REGIONS = 5;
/** Longer lines are hard to read, however wide the terminal. */
const MOST_TEXT_WIDTH = 110;

export function wrapped(line: string, width: number): string[] {
  return wrapText(line, Math.min(width, MOST_TEXT_WIDTH));
}

/** The heading dimmed, the last row in bold where it is a total. */
function painted(columns: readonly TerminalColumn[], width: number, colours: Colours, total: boolean): string[] {
  const last = (columns[0]?.cells.length ?? 0) - 1;
  return terminalTable(columns, width, (text, row) =>
    row < 0 ? colours.dim(text) : total && row === last ? colours.bold(text) : text,
  );
}

function figureColumns(heading: string, sums: readonly (Sum | undefined)[], unit: Unit): TerminalColumn[] {
  return [
    {
      heading: `${heading}, ${unit.symbol}`,
      align: 'right',
      cells: sums.map((sum) => (sum ? formatIn(unit, sum.value) : 'unknown')),
    },
    {
      heading: '80% range',
      align: 'right',
      cells: sums.map((sum) => (sum ? formatRangeIn(unit, sum.low, sum.high) : '')),
    },
  ];
}

export function jobLines({ jobs }: Report, { width, colours, style }: Paper): string[] {
  const shown = jobs.slice(0, MOST_JOBS);
  const left = jobs.slice(MOST_JOBS);
  const rows = [...shown.map((job) => [job]), ...(left.length > 0 ? [left] : []), jobs];
  const only = (row: readonly ShownJob[]) => (row.length === 1 ? row[0] : undefined);
  const name = (row: readonly ShownJob[]) => {
    const job = only(row);
    if (!job) return row === jobs ? `Total of ${formatCount(jobs.length, 'run')}` : `${left.length} more`;
    const status = statusWord(job.core.status);
    return `${terminalStyle(String).text(job.name, 60)}${status ? ` (${status})` : ''}`;
  };
  const kwh = rows.map(sumKwh);
  const grams = rows.map(sumGrams);
  const seconds = (row: readonly ShownJob[]) => {
    const known = sumSeconds(row);
    return known === undefined ? '' : formatDuration(known);
  };
  const plain = (text: string | undefined) => terminalStyle(String).text(text ?? '', 40);
  const shared = sharedWords(jobs);
  const table = painted(
    [
      { heading: 'Run', cells: rows.map(name) },
      { heading: 'Time', align: 'right', cells: rows.map(seconds) },
      ...figureColumns('Energy', kwh, energyUnitFor(kwh.map((sum) => sum?.value))),
      ...figureColumns('CO2eq', grams, gramsUnitFor(grams.map((sum) => sum?.value))),
      ...(sharedBy(jobs, ({ core }) => core.basis)
        ? []
        : [{ heading: 'Basis', cells: rows.map((row) => only(row)?.core.basis ?? '') }]),
      ...(shared.hardware ? [] : [{ heading: 'Hardware', cells: rows.map((row) => plain(only(row)?.core.hardware)) }]),
      ...(shared.region
        ? []
        : [{ heading: 'Region', cells: rows.map((row) => plain(regionWords(only(row)?.core.region ?? ''))) }]),
    ],
    width,
    colours,
    true,
  );
  const common = sharedLine(jobs, style);
  return common === undefined ? table : [...table, common];
}

export function componentLines({ current }: Report, { width, colours, style }: Paper): string[] {
  const energy = energyParts(current);
  if (!energy) return [];
  const { parts, overheadKwh, totalKwh } = energy;
  const unit = energyUnitFor([...parts.map((part) => part.kwh), totalKwh]);
  const overhead = overheadKwh === undefined ? [] : [overheadKwh];
  const optional = (value: number | undefined, format: (value: number) => string) =>
    value === undefined ? '' : format(value);
  const tail = (cell: string, total = '') => [...overhead.map(() => cell), total];
  return [
    ...painted(
      [
        {
          heading: 'Component',
          cells: [...parts.map((part) => style.text(part.name, 60)), ...tail(energy.overheadName, 'Total')],
        },
        {
          heading: `Energy, ${unit.symbol}`,
          align: 'right',
          cells: [...parts.map((part) => part.kwh), ...overhead, totalKwh].map((kwh) => formatIn(unit, kwh)),
        },
        {
          heading: '80% range',
          align: 'right',
          cells: [
            ...parts.map((part) => formatRangeIn(unit, part.low, part.high)),
            ...tail('', formatRangeIn(unit, energy.lowKwh, energy.highKwh)),
          ],
        },
        {
          heading: 'Mean, W',
          align: 'right',
          cells: [...parts.map((part) => optional(part.watts, formatNumber)), ...tail('')],
        },
        {
          heading: 'Load',
          align: 'right',
          cells: [...parts.map((part) => optional(part.load, formatWholeShare)), ...tail('')],
        },
        {
          heading: 'How',
          cells: [
            ...parts.map((part) => `${part.basis}: ${style.text(part.source, 60)}`),
            ...tail(energy.overheadBasis),
          ],
        },
      ],
      width,
      colours,
      true,
    ),
    ...parts.flatMap((part) => idleSentence(part, style) ?? []),
  ];
}

export function stepLines({ current }: Report, { width, colours }: Paper): string[] {
  const all = stepSums(current);
  if (all.length < 2) return [];
  const steps = shortenSteps(all, MOST_STEPS);
  const total = all.reduce((sum, step) => sum + step.kwh, 0);
  const unit = energyUnitFor(steps.map((step) => step.kwh));
  return painted(
    [
      {
        heading: 'Step',
        cells: steps.map((step) => `${terminalStyle(String).text(step.name, 60)}${step.training ? ' (training)' : ''}`),
      },
      { heading: 'Time', align: 'right', cells: steps.map((step) => formatDuration(step.seconds)) },
      { heading: `Energy, ${unit.symbol}`, align: 'right', cells: steps.map((step) => formatIn(unit, step.kwh)) },
      {
        heading: 'Share',
        align: 'right',
        cells: steps.map((step) => (total > 0 ? formatWholeShare(step.kwh / total) : '')),
      },
    ],
    width,
    colours,
    false,
  );
}

export function regionLines({ current }: Report, { width, colours }: Paper): string[] {
  const comparison = compareRegions(current);
  if (!comparison || comparison.regions.length === 0) return [];
  const regions = listed(comparison, MOST_REGIONS);
  const other = mostIntensiveLine(comparison, terminalStyle(String));
  const unit = gramsUnitFor([comparison.gramsHere, ...regions.map((region) => region.grams)]);
  const text = (words: string | undefined) => terminalStyle(String).text(words ?? '', 40);
  const table = painted(
    [
      {
        heading: 'Region',
        cells: [`${text(comparison.here ?? 'this grid')} (here)`, ...regions.map((region) => text(regionKey(region)))],
      },
      {
        heading: 'Grid, g/kWh',
        align: 'right',
        cells: [comparison.gramsPerKwhHere, ...regions.map((region) => region.gramsPerKwh)].map(formatNumber),
      },
      {
        heading: `CO2eq, ${unit.symbol}`,
        align: 'right',
        cells: [comparison.gramsHere, ...regions.map((region) => region.grams)].map((grams) => formatIn(unit, grams)),
      },
      {
        heading: `Saved, ${unit.symbol}`,
        align: 'right',
        cells: ['', ...regions.map((region) => (region.tie ? 'tie' : formatIn(unit, region.gramsSaved)))],
      },
      {
        heading: 'Distance',
        align: 'right',
        cells: [
          '',
          ...regions.map((region) => (region.distanceKm === undefined ? '' : formatDistance(region.distanceKm))),
        ],
      },
      { heading: 'Place', cells: [text(comparison.hereName), ...regions.map((region) => text(region.name))] },
    ],
    width,
    colours,
    false,
  );
  return other === undefined ? table : [...table, ...wrapped(other, width)];
}

export function acceleratorLines({ current }: Report, { width, colours }: Paper): string[] {
  const comparison = compareAccelerators(current);
  if (!comparison) return [];
  const { job, here, tflopsPerWattHere, gramsHere, better, provider } = comparison;
  const unit = gramsUnitFor([gramsHere, ...better.map((one) => one.grams)]);
  const text = (words: string) => terminalStyle(String).text(words, 40);
  const of = current.length > 1 ? ` of ${text(job.name)}` : '';
  const table = painted(
    [
      { heading: `Accelerator${of}`, cells: [`${text(here)} (here)`, ...better.map((one) => text(one.name))] },
      {
        heading: 'TFLOPS per W',
        align: 'right',
        cells: [tflopsPerWattHere, ...better.map((one) => one.tflopsPerWatt)].map((one) =>
          one === undefined ? '' : formatNumber(one),
        ),
      },
      {
        heading: `CO2eq, best case, ${unit.symbol}`,
        align: 'right',
        cells: [gramsHere, ...better.map((one) => one.grams)].map((grams) => formatIn(unit, grams)),
      },
      {
        heading: 'Change',
        align: 'right',
        cells: ['', ...better.map((one) => formatWholeShare(-one.savingPercent / 100))],
      },
    ],
    width,
    colours,
    false,
  );
  return [...table, ...wrapped(acceleratorsNote(text(provider)), width)];
}
