/** Compares a job, or a whole run, with the limits that the user set. */
import { changeOfRecord } from '../record/baseline.ts';
import { checkBudget, type Usage } from '../record/budget.ts';
import type { Budget, EmissionsRecord } from '../record/record.ts';
import type { Settings } from './settings.ts';

export function withBudgetVerdict(
  record: EmissionsRecord,
  settings: Settings,
  pullRequest?: Usage['pullRequest'],
): EmissionsRecord {
  const budget = budgetOf(settings, {
    job: { kwh: record.energy?.totalKwh, grams: record.emissions?.grams },
    pullRequest,
    increase: changeOfRecord(record),
  });
  return budget === undefined ? record : { ...record, budget };
}

/** Undefined where there are no limits. */
export function budgetOf({ limits }: Settings, actual: Usage): Budget | undefined {
  return checkBudget(limits.limits, limits.onExceed, actual);
}

/** A sentence for each limit that was exceeded, with the limit and the figure. */
export function exceededLimits(budget: Budget | undefined, subject: 'This job' | 'This run'): readonly string[] {
  const over = budget?.limits.filter((limit) => limit.verdict === 'over') ?? [];
  return over.map(({ limit, measure, scope, actual = 0 }) => {
    const who = scope === 'pull-request' ? 'This pull request' : subject;
    if (measure === 'increase')
      return `Over the limit of ${limit}: ${who} used ${threeDigits(actual)} % more energy than its baseline.`;
    const unit = measure === 'grams' ? 'gCO2eq' : 'kWh';
    return `Over the budget of ${limit}: ${who} ${measure === 'grams' ? 'emitted' : 'used'} ${threeDigits(actual)} ${unit}.`;
  });
}

function threeDigits(value: number): string {
  return String(Number(value.toPrecision(3)));
}
