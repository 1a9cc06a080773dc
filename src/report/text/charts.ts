/**
 * Charts as mermaid `xychart-beta`, which GitHub draws itself. Only what mermaid 10.9 and 11 both read; a table always
 * is next to a chart, for targets that do not draw it.
 */
import { mermaidLabel } from './escape.ts';

/** Two greens that keep apart on white and on GitHub's dark page: areas, then the line on top of them. */
const COLOURS = { area: '#8cc9a1', line: '#2f8f5b' };

function diagram(
  lines: readonly string[],
  palette: readonly string[],
  size: { width: number; height: number },
): string {
  const settings = {
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette.join(', ') } },
    xyChart: size,
  };
  return ['```mermaid', `%%{init: ${JSON.stringify(settings)}}%%`, ...lines, '```'].join('\n');
}

/** A plain decimal of four significant figures; mermaid knows no exponent. */
function plainDecimal(value: number): string {
  if (!Number.isFinite(value) || value <= 0) return '0';
  const decimals = Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(value))));
  return String(Number(value.toFixed(decimals))).includes('e')
    ? value.toFixed(decimals)
    : String(Number(value.toFixed(decimals)));
}

function numbers(values: readonly number[]): string {
  return `[${values.map(plainDecimal).join(', ')}]`;
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

/**
 * Power over time: a line, on bars where the training step ran.
 * `length` is the job's, in `unit`.
 */
export function powerChart(points: readonly PowerPoint[], length: number, unit: 's' | 'min' | 'h'): string | undefined {
  if (points.length < 3 || !(length > 0)) return undefined;
  const watts = points.map((point) => point.watts);
  const training = points.map((point) => (point.training ? point.watts : 0));
  const marked = training.some((value) => value > 0);
  return diagram(
    [
      'xychart-beta',
      `  x-axis "${unit}" 0 --> ${plainDecimal(length)}`,
      `  y-axis "W" 0 --> ${axisEnd(watts)}`,
      ...(marked ? [`  bar ${numbers(training)}`] : []),
      `  line ${numbers(watts)}`,
    ],
    marked ? [COLOURS.area, COLOURS.line] : [COLOURS.line],
    { width: 760, height: 260 },
  );
}

/** A value a run, oldest first. */
export function trendChart(values: readonly number[], unit: string): string | undefined {
  if (values.length < 2) return undefined;
  return diagram(
    [
      'xychart-beta',
      `  x-axis "run" 1 --> ${values.length}`,
      `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
      `  line ${numbers(values)}`,
    ],
    [COLOURS.line],
    { width: 760, height: 220 },
  );
}

/** A bar a month, oldest first. */
export function monthChart(
  months: readonly { readonly month: string; readonly value: number }[],
  unit: string,
): string | undefined {
  if (months.length < 2) return undefined;
  const values = months.map((month) => month.value);
  return diagram(
    [
      'xychart-beta',
      `  x-axis [${months.map(({ month }) => `"${mermaidLabel(month)}"`).join(', ')}]`,
      `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
      `  bar ${numbers(values)}`,
    ],
    [COLOURS.line],
    { width: 760, height: 260 },
  );
}

/** Grams by region, one bar each, in `unit`; the first is where the job ran. */
export function regionChart(
  bars: readonly { readonly label: string; readonly value: number }[],
  unit: string,
): string | undefined {
  if (bars.length < 2) return undefined;
  const values = bars.map((bar) => bar.value);
  return diagram(
    [
      'xychart-beta horizontal',
      `  x-axis [${bars.map((bar) => `"${mermaidLabel(bar.label, 28)}"`).join(', ')}]`,
      `  y-axis "${mermaidLabel(unit)}" 0 --> ${axisEnd(values)}`,
      `  bar ${numbers(values)}`,
    ],
    [COLOURS.line],
    { width: 760, height: 80 + 34 * bars.length },
  );
}
