/** The job's power over time, thinned to what a chart can show, with the step that trains. */
import type { EmissionsRecord } from '../../record/record.ts';
import type { PowerPoint } from '../text/charts.ts';

export interface PowerCurve {
  readonly points: readonly (PowerPoint & { readonly fromSeconds: number })[];
  readonly sliceSeconds: number;
  /** Slices of the record without a sample; the points bridge them, and the report says so. */
  readonly missing: number;
  readonly slices: number;
  readonly trainingStep?: string;
}

export function powerCurve(record: EmissionsRecord, mostPoints = 48): PowerCurve | undefined {
  const { power } = record;
  if (!power || power.watts.length < 3 || !(power.sliceSeconds > 0)) return undefined;
  const bridged = bridge(power.watts);
  if (!bridged) return undefined;
  const perPoint = Math.ceil(bridged.length / mostPoints);
  const sliceSeconds = power.sliceSeconds * perPoint;
  const training = trainingSpans(record);
  const points = [];
  for (let first = 0; first < bridged.length; first += perPoint) {
    const part = bridged.slice(first, first + perPoint);
    const middle = (first + part.length / 2) * power.sliceSeconds;
    points.push({
      fromSeconds: first * power.sliceSeconds,
      watts: part.reduce((sum, watts) => sum + watts, 0) / part.length,
      training: training.some((span) => middle >= span.from && middle < span.to),
    });
  }
  return {
    points,
    sliceSeconds,
    missing: power.watts.filter((watts) => watts === null).length,
    slices: power.watts.length,
    trainingStep: record.steps?.find((step) => step.training)?.name,
  };
}

/** Straight lines over what is missing, the nearest value at the ends; undefined where all is missing. */
function bridge(watts: readonly (number | null)[]): number[] | undefined {
  const known = watts.flatMap((value, at) => (value === null ? [] : [{ at, value }]));
  let next = 0;
  const bridged = watts.map((value, at) => {
    if (value !== null) return value;
    while (next < known.length && (known[next]?.at ?? 0) < at) next++;
    const after = known[next];
    const before = known[next - 1];
    if (!before || !after) return (before ?? after)?.value ?? 0;
    return before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at);
  });
  return known.length > 0 ? bridged : undefined;
}

/** When training steps ran, seconds after the record's start: by their own times, else by adding up their durations. */
function trainingSpans(record: EmissionsRecord): { from: number; to: number }[] {
  const start = Date.parse(record.startedAt ?? '');
  let added = 0;
  return (record.steps ?? []).flatMap((step) => {
    const clock = (Date.parse(step.startedAt ?? '') - start) / 1000;
    const from = Number.isFinite(clock) ? clock : added;
    added += step.seconds;
    return step.training ? [{ from, to: from + step.seconds }] : [];
  });
}
