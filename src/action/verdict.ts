/** Annotations for the limits that the user set. Not part of `annotations.ts`, which post imports: it would load the engine. */
import { exceededLimits } from '../engine/budget-verdict.ts';
import type { Budget } from '../record/record.ts';
import { failJob, warn } from './annotations.ts';

/** One annotation for all limits that were passed; with `on-exceed: fail` it fails the job. */
export function announceVerdict(budget: Budget | undefined, subject: 'This job' | 'This run'): void {
  const sentences = exceededLimits(budget, subject);
  if (sentences.length === 0) return;
  const say = { warn, fail: failJob, none: () => undefined }[budget?.onExceed ?? 'none'];
  say('over-budget', sentences.join(' '));
}
