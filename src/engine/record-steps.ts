/** Puts the energy of each step into a record, once the platform has reported when each ran. */
import { JOULES_PER_KWH } from '../power/meter.ts';
import type { EmissionsRecord } from '../record/record.ts';
import { energyOfSteps, type StepWindow, windowsFromMarks } from '../record/steps.ts';
import type { Measured } from './measured-record.ts';

export interface ReportedSteps {
  readonly windows: readonly StepWindow[];
  /** Who reported them, as a report prints it: `GitHub jobs API`. */
  readonly source: string;
  readonly trainingStep?: string;
}

/** The record unchanged where its energy is unknown, nothing was sampled, or no step is reported. */
export function withSteps({ record, timeline }: Measured, reported: ReportedSteps): EmissionsRecord {
  const { energy } = record;
  if (energy === null || timeline === undefined || reported.windows.length === 0) return record;
  const measuredKwh = (timeline.joulesBetween(timeline.startMs, timeline.endMs) / JOULES_PER_KWH) * energy.pue;
  // Energy that was declared for training elsewhere belongs to no time of this job. A tiny difference is rounding.
  const declaredKwh = Math.max(0, energy.totalKwh - measuredKwh);
  const { steps, notMeasured } = energyOfSteps(reported.windows, {
    startMs: timeline.startMs,
    endMs: timeline.endMs,
    energyBetween: timeline.joulesBetween,
    totalKwh: energy.totalKwh,
    declaredKwh: declaredKwh > 1e-6 * energy.totalKwh ? declaredKwh : 0,
    trainingStep: reported.trainingStep,
  });
  const notes = notMeasured.length === 0 ? [] : [notMeasuredNote(notMeasured)];
  const trained = reported.trainingStep === undefined || steps.some((step) => step.training);
  const missing = trained ? [] : [`No step is called ${JSON.stringify(reported.trainingStep)} (input training-step).`];
  return {
    ...record,
    steps: [...steps].slice(0, 2000),
    stepsSource: reported.source,
    notes: notes.length === 0 ? record.notes : [...(record.notes ?? []), ...notes],
    missing: [...record.missing, ...missing],
  };
}

function notMeasuredNote(windows: readonly StepWindow[]): string {
  const seconds = windows.reduce((sum, window) => sum + Math.max(0, window.endMs - window.startMs) / 1000, 0);
  const names = windows.map((window) => window.name).join(', ');
  const steps = windows.length === 1 ? '1 step' : `${windows.length} steps`;
  return `${steps} (${Math.round(seconds)} s) ran before the measurement began and are not counted: ${names}`.slice(
    0,
    2000,
  );
}

/**
 * Steps by the moments at which the runner began them, where the platform does not report more: without names, but with
 * their energy. Undefined where the runner's folder could not be watched.
 */
export function markedSteps({ timeline }: Measured): ReportedSteps | undefined {
  if (timeline === undefined) return undefined;
  const marks = timeline.events.flatMap(({ event, epochMs }) => (event === 'step' ? [epochMs] : []));
  if (marks.length < 2) return undefined;
  return { windows: windowsFromMarks(marks, timeline.endMs), source: "the runner's own files, which hold no names" };
}
