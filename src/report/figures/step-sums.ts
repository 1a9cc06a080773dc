/** The energy of each step; over several jobs, of the steps that share a name. */
import type { Step } from '../../record/record.ts';
import { addUp } from '../text/lists.ts';
import { type ShownJob, withRecords } from './jobs.ts';

export interface StepSum extends Pick<Step, 'name' | 'kind' | 'seconds' | 'kwh'> {
  readonly training: boolean;
  readonly overlapped: boolean;
  readonly jobs: number;
}

export function stepSums(jobs: readonly ShownJob[]): readonly StepSum[] {
  const sums = new Map<string, StepSum>();
  const known = withRecords(jobs);
  for (const { record } of known) {
    for (const [position, step] of (record.steps ?? []).entries()) {
      // Within one job two steps of one name stay two.
      const key = known.length > 1 ? `${step.kind} ${step.name}` : String(position);
      const before = sums.get(key);
      sums.set(key, {
        name: step.name,
        kind: step.kind,
        training: (before?.training ?? false) || step.training === true,
        overlapped: (before?.overlapped ?? false) || step.overlapped === true,
        jobs: (before?.jobs ?? 0) + 1,
        seconds: (before?.seconds ?? 0) + step.seconds,
        kwh: (before?.kwh ?? 0) + step.kwh,
      });
    }
  }
  return [...sums.values()];
}

/** At most `most` rows: those that train and those that took most; the others in one. */
export function shortenSteps(sums: readonly StepSum[], most: number): readonly StepSum[] {
  if (sums.length <= most) return sums;
  const kept = new Set(
    [...sums].sort((a, b) => Number(b.training) - Number(a.training) || b.kwh - a.kwh).slice(0, most - 1),
  );
  const rest = sums.filter((step) => !kept.has(step));
  return [
    ...sums.filter((step) => kept.has(step)),
    {
      name: `${rest.length} smaller steps`,
      kind: 'between',
      training: false,
      overlapped: false,
      jobs: Math.max(...rest.map((step) => step.jobs)),
      seconds: addUp(rest, (step) => step.seconds),
      kwh: addUp(rest, (step) => step.kwh),
    },
  ];
}
