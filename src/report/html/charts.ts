/**
 * Charts of the page as SVG: only shapes scale, words stay HTML, so that they are readable on any screen size. Each has a text
 * alternative; its figures are in a table next to it.
 */
import type { PowerCurve } from '../figures/power-curve.ts';
import { formatDuration, formatWatts } from '../text/units.ts';
import { html, type Markup } from './markup.ts';

const WIDTH = 1000;
const HEIGHT = 240;

/** Power over time; slices of the training step are filled darker. */
export function powerSvg(curve: PowerCurve, label: string): Markup {
  const { points, seconds, peakWatts } = curve;
  const top = roundUp(peakWatts);
  const x = (slice: number) => Math.round((WIDTH * slice * 10) / points.length) / 10;
  const y = (watts: number) => Math.round(HEIGHT * (1 - watts / top) * 10) / 10;
  const steps = points.map(({ watts }, slice) => `${x(slice)},${y(watts)} ${x(slice + 1)},${y(watts)}`);
  const line = steps.join(' ');
  const training = spansOf(points.map((point) => point.training)).map(
    ({ from, to }) =>
      html`<polygon class="training" points="${x(from)},${HEIGHT} ${steps.slice(from, to).join(' ')} ${x(to)},${HEIGHT}"/>`,
  );
  return html`<div class="chart" role="img" aria-label="${label}">
<div class="y-axis" aria-hidden="true"><span>${formatWatts(top)}</span><span>${formatWatts(top / 2)}</span><span>0</span></div>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path class="grid" d="M0 ${HEIGHT / 2}H${WIDTH}M0 0H${WIDTH}M0 ${HEIGHT}H${WIDTH}"/>
<polygon class="area" points="0,${HEIGHT} ${line} ${WIDTH},${HEIGHT}"/>
${training}
<polyline class="line" points="${line}"/>
</svg>
<div class="x-axis" aria-hidden="true"><span>0</span><span>${formatDuration(seconds / 2)}</span><span>${formatDuration(seconds)}</span></div>
</div>`;
}

/** Where a run of `true` begins and ends (the end is past it). */
function spansOf(flags: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const spans: { from: number; to: number }[] = [];
  for (const [index, flag] of flags.entries()) {
    const last = spans.at(-1);
    if (flag && last?.to === index) last.to = index + 1;
    else if (flag) spans.push({ from: index, to: index + 1 });
  }
  return spans;
}

interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly here?: boolean;
}

/** Horizontal bars from zero, with the value next to each. */
export function barList(bars: readonly Bar[], label: string): Markup {
  const largest = Math.max(...bars.map((bar) => bar.value), Number.MIN_VALUE);
  const rows = bars.map(
    (bar) => html`<div class="bar-label">${bar.label}</div>
<svg class="bar" aria-hidden="true" focusable="false"><rect${bar.here ? html` class="here"` : ''} width="${percent(bar.value / largest)}%" height="100%"/></svg>
<div class="bar-value">${bar.text}</div>`,
  );
  return html`<div class="bars" role="img" aria-label="${label}">
${rows}
</div>`;
}

interface Share {
  readonly label: string;
  readonly share: number;
  readonly text: string;
}

/** One bar cut into shares of the whole, with its key below. */
export function shareBar(shares: readonly Share[], label: string): Markup {
  let from = 0;
  const rects = shares.map(({ share }, index) => {
    const rect = html`<rect class="part-${index % 6}" x="${percent(from)}%" width="${percent(share)}%" height="100%"/>`;
    from += share;
    return rect;
  });
  return html`<div role="img" aria-label="${label}">
<svg class="share" aria-hidden="true" focusable="false">${rects}</svg>
<ul class="key" aria-hidden="true">
${shares.map(({ label, text }, index) => html`<li><svg class="swatch" aria-hidden="true" focusable="false"><rect class="part-${index % 6}" width="100%" height="100%"/></svg>${label} ${text}</li>`)}
</ul>
</div>`;
}

function percent(share: number): number {
  return Number((100 * Math.min(1, Math.max(0, share))).toFixed(2));
}

/** The next of 1, 2, 2.5, 4, 5, 8 or 10 times a power of ten: an axis ends at a round number. */
function roundUp(value: number): number {
  if (!(value > 0)) return 1;
  const size = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 4, 5, 8].find((step) => step * size >= value) ?? 10) * size;
}
