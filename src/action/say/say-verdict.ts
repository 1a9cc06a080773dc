/** What the job's step says of the limits that the user set. */
import { exceeded } from '../../engine/judge.ts';
import type { Budget } from '../../record/record.ts';
import { failJob, warn } from './say.ts';

/** One annotation for all limits that were passed; with `on-exceed: fail` it fails the job. */
export function sayVerdict(budget: Budget | undefined, subject: 'This job' | 'This run'): void {
  const sentences = exceeded(budget, subject);
  if (sentences.length === 0) return;
  const say = { warn, fail: failJob, none: () => undefined }[budget?.onExceed ?? 'none'];
  say('over-budget', sentences.join(' '));
}
