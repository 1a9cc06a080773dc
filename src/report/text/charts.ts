/**
 * Charts as mermaid `xychart-beta`, which GitHub draws itself. They use only what mermaid 10.9 and 11 both read. A table
 * with the same figures stands next to each chart, for targets that do not draw it.
 */
import { mermaidLabel } from './escape.ts';

/** Two greens that keep apart on white and on GitHub's dark page: areas, then the line on top of them. */
const COLOURS = ['#8cc9a1', '#2f8f5b'];

interface Chart {
  readonly horizontal?: boolean;
  readonly xAxis: string;
  /** Of the values. */
  readonly unit: string;
  /** At most two; the second is drawn on top of the first. */
  readonly series: readonly { readonly shape: 'bar' | 'line'; readonly values: readonly number[] }[];
  readonly height: number;
}

function diagram({ horizontal, xAxis, unit, series, height }: Chart): string {
  const settings = {
    themeVariables: {
      xyChart: { backgroundColor: 'transparent', plotColorPalette: COLOURS.slice(-series.length).join(', ') },
    },
    xyChart: { width: 760, height },
  };
  return [
    '```mermaid',
    `%%{init: ${JSON.stringify(settings)}}%%`,
    `xychart-beta${horizontal ? ' horizontal' : ''}`,
    `  x-axis ${xAxis}`,
    `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(series.flatMap(({ values }) => values))}`,
    ...series.map(({ shape, values }) => `  ${shape} [${values.map(plainDecimal).join(', ')}]`),
    '```',
  ].join('\n');
}

/** A plain decimal of four significant figures; mermaid knows no exponent. */
function plainDecimal(value: number): string {
  if (!Number.isFinite(value) || value <= 0) return '0';
  const decimals = Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(value))));
  const fixed = value.toFixed(decimals);
  const shortest = String(Number(fixed));
  return shortest.includes('e') ? fixed : shortest;
}

/** An axis ends at a round number above the largest value. */
function axisEnd(values: readonly number[]): string {
  const largest = Math.max(...values);
  if (!(largest > 0) || !Number.isFinite(largest)) return '1';
  const step = 10 ** Math.floor(Math.log10(largest)) / 2;
  return plainDecimal(Math.ceil((largest * 1.02) / step) * step);
}

export interface PowerPoint {
  readonly watts: number;
  readonly training: boolean;
}

/** Power over time: a line, on bars where the training step ran. `length` is the job's, in `unit`. */
export function powerChart(points: readonly PowerPoint[], length: number, unit: 's' | 'min' | 'h'): string | undefined {
  if (points.length < 3 || !(length > 0)) return undefined;
  const line = { shape: 'line', values: points.map((point) => point.watts) } as const;
  const bars = { shape: 'bar', values: points.map((point) => (point.training ? point.watts : 0)) } as const;
  return diagram({
    xAxis: `"${unit}" 0 --> ${plainDecimal(length)}`,
    unit: 'W',
    series: bars.values.some((watts) => watts > 0) ? [bars, line] : [line],
    height: 260,
  });
}

/** The values of consecutive runs, oldest first. */
export function trendChart(values: readonly number[], unit: string): string | undefined {
  if (values.length < 2) return undefined;
  return diagram({ xAxis: `"run" 1 --> ${values.length}`, unit, series: [{ shape: 'line', values }], height: 220 });
}

export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** A bar for each month, oldest first. */
export function monthChart(months: readonly Bar[], unit: string): string | undefined {
  return barChart(months, unit, { height: 260 });
}

/** Grams by region, in `unit`; the first bar is where the job ran. */
export function regionChart(regions: readonly Bar[], unit: string): string | undefined {
  return barChart(regions, unit, { horizontal: true, height: 80 + 34 * regions.length });
}

function barChart(bars: readonly Bar[], unit: string, shape: Pick<Chart, 'horizontal' | 'height'>): string | undefined {
  if (bars.length < 2) return undefined;
  const labels = bars.map(({ label }) => `"${mermaidLabel(label, 28)}"`);
  const values = bars.map(({ value }) => value);
  return diagram({ ...shape, xAxis: `[${labels.join(', ')}]`, unit, series: [{ shape: 'bar', values }] });
}
