/** The job's power over time, thinned to what a chart can show, with the step that trains. */
import type { EmissionsRecord } from '../../record/record.ts';
import type { PowerPoint } from '../text/charts.ts';
import { addUp } from '../text/lists.ts';

export interface PowerCurve {
  readonly points: readonly (PowerPoint & { readonly fromSeconds: number })[];
  readonly secondsPerPoint: number;
  readonly seconds: number;
  readonly meanWatts: number;
  readonly peakWatts: number;
  /** Slices of the record, and those of them without a sample: the points bridge these, and the report says so. */
  readonly slices: number;
  readonly slicesBridged: number;
  /** The step that trains, where it is on the curve. */
  readonly trainingStep?: string;
}

export function powerCurve(record: EmissionsRecord, mostPoints = 48): PowerCurve | undefined {
  const { power } = record;
  if (!power || power.watts.length < 3 || !(power.sliceSeconds > 0)) return undefined;
  const bridged = bridge(power.watts);
  if (!bridged) return undefined;
  const perPoint = Math.ceil(bridged.length / mostPoints);
  const secondsPerPoint = power.sliceSeconds * perPoint;
  const training = trainingSpans(record);
  const points = [];
  for (let first = 0; first < bridged.length; first += perPoint) {
    const watts = bridged.slice(first, first + perPoint);
    const middle = (first + watts.length / 2) * power.sliceSeconds;
    points.push({
      fromSeconds: first * power.sliceSeconds,
      watts: meanOf(watts),
      training: training.some((span) => middle >= span.from && middle < span.to),
    });
  }
  const watts = points.map((point) => point.watts);
  return {
    points,
    secondsPerPoint,
    seconds: points.length * secondsPerPoint,
    meanWatts: meanOf(watts),
    peakWatts: Math.max(...watts),
    slices: power.watts.length,
    slicesBridged: power.watts.filter((slice) => slice === null).length,
    trainingStep: points.some((point) => point.training)
      ? record.steps?.find((step) => step.training)?.name
      : undefined,
  };
}

function meanOf(watts: readonly number[]): number {
  return addUp(watts, Number) / watts.length;
}

/** Straight lines over what is missing, the nearest value at the ends; undefined where all is missing. */
function bridge(watts: readonly (number | null)[]): number[] | undefined {
  const known = watts.flatMap((value, index) => (value === null ? [] : [{ index, value }]));
  let next = 0;
  const bridged = watts.map((value, index) => {
    if (value !== null) return value;
    while (next < known.length && (known[next]?.index ?? 0) < index) next++;
    const after = known[next];
    const before = known[next - 1];
    if (!before || !after) return (before ?? after)?.value ?? 0;
    return before.value + ((after.value - before.value) * (index - before.index)) / (after.index - before.index);
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
