/** Says on standard error which limits a run has exceeded. */
import { exceededLimits } from '../engine/budget-verdict.ts';
import type { EmissionsRecord } from '../record/record.ts';

/** True if a limit was exceeded and the user asked to fail then. */
export function sayVerdict({ budget, name }: EmissionsRecord, subject = name): boolean {
  if (budget === undefined || budget.onExceed === 'none') return false;
  const sentences = exceededLimits(budget, 'This run');
  if (sentences.length === 0) return false;
  process.stderr.write(`${subject === undefined ? '' : `${subject}: `}${sentences.join(' ')}\n`);
  return budget.onExceed === 'fail';
}
