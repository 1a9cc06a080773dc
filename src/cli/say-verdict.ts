/** Says on standard error which limits a run has passed. */
import { exceededLimits } from '../engine/budget-verdict.ts';
import type { EmissionsRecord } from '../record/record.ts';

/** True where the user asked to fail over a limit, and one was passed. */
export function sayVerdict({ budget, name }: EmissionsRecord, subject = name): boolean {
  if (budget === undefined || budget.onExceed === 'none') return false;
  const sentences = exceededLimits(budget, 'This run');
  if (sentences.length === 0) return false;
  process.stderr.write(`${subject === undefined ? '' : `${subject}: `}${sentences.join(' ')}\n`);
  return budget.onExceed === 'fail';
}
