/** The jobs of a state in the order and under the names that a report shows, with what all of them have in common. */
import { compareRuns } from '../../record/ledger.ts';
import type { PullRequestState, SectionCore } from '../../record/pull-request-state.ts';
import type { EmissionsRecord } from '../../record/record.ts';

export interface ShownJob {
  readonly core: SectionCore;
  /** Absent where it was dropped to save room. */
  readonly record?: EmissionsRecord;
  /** Name with workflow where several workflows report; as it came, not escaped. */
  readonly name: string;
  /** The commit, where this section belongs to an older push than the newest. */
  readonly staleSha?: string;
}

/** A job whose record is at hand. */
export type KnownJob = ShownJob & { readonly record: EmissionsRecord };

/** Made when two names are first compared: making it takes as long as the rest of a report of one job. */
let collator: Intl.Collator | undefined;

function naturally(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}

/** The commit that the newest section is about. */
export function newestSha(state: PullRequestState): string | undefined {
  const [newest] = state.sections
    .map((section) => section.core)
    .filter((core) => core.sha !== undefined)
    .sort((a, b) => compareRuns(b, a) || b.at - a.at);
  return newest?.sha;
}

/** All jobs, sorted by name as people count (`fold 2` before `fold 10`). */
export function shownJobs(state: PullRequestState, headSha: string | undefined): ShownJob[] {
  const workflows = new Set(state.sections.map((section) => section.core.workflow));
  return state.sections
    .map(({ core, details }) => ({
      core,
      record: details,
      name: workflows.size > 1 ? `${core.workflow} / ${core.name}` : core.name,
      staleSha: core.sha !== undefined && headSha !== undefined && core.sha !== headSha ? core.sha : undefined,
    }))
    .sort((a, b) => naturally(a.name, b.name) || a.core.runId - b.core.runId || a.core.at - b.core.at);
}

/** Seven characters, as git abbreviates; only hexadecimal comes through. */
export function shortSha(sha: string): string {
  return /^[0-9a-f]{7,64}$/i.test(sha) ? sha.slice(0, 7) : 'unknown';
}

/** The one value that all jobs share, or undefined. */
export function sharedBy<T>(jobs: readonly ShownJob[], fieldOf: (job: ShownJob) => T | undefined): T | undefined {
  const [first] = jobs;
  const value = first && fieldOf(first);
  return value !== undefined && jobs.every((job) => fieldOf(job) === value) ? value : undefined;
}

export function withRecords(jobs: readonly ShownJob[]): KnownJob[] {
  return jobs.flatMap((job) => (job.record ? [{ ...job, record: job.record }] : []));
}

type Verdict = NonNullable<SectionCore['verdict']>;

/** Of several jobs or limits; undefined where none has a verdict. */
export function worstVerdict(verdicts: readonly (Verdict | undefined)[]): Verdict | undefined {
  return (['over', 'unknown', 'within'] as const).find((verdict) => verdicts.includes(verdict));
}

/** The job in a section's key, without the workflow with which the key begins. */
export function jobName(key: string): string {
  const slash = key.indexOf('/');
  return slash >= 0 && slash < key.length - 1 ? key.slice(slash + 1) : key;
}
