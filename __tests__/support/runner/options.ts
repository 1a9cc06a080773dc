/** What a test can say about the job it runs; everything has a default that looks like github.com. */
import type { Grace } from './processes.ts';

export interface JobOptions {
  readonly steps: readonly Step[];
  /** Folder with `action.yml`; default, this repository. */
  readonly action?: string;
  /** Folder with the bundles; default, the action's `dist`. */
  readonly dist?: string;
  readonly event?: { readonly name: string; readonly payload: object };
  readonly repository?: string;
  readonly repositoryId?: number;
  readonly workflow?: string;
  /** Key of the job in the workflow. */
  readonly job?: string;
  readonly runId?: number;
  readonly runAttempt?: number;
  /** Id of the job's check run; null where the platform has none (GHES, act). */
  readonly checkRunId?: number | null;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly strategy?: { readonly 'job-index': number; readonly 'job-total': number };
  readonly ref?: string;
  readonly sha?: string;
  readonly token?: string;
  readonly urls?: { readonly api?: string; readonly server?: string; readonly results?: string };
  /** The job's `env:`; `undefined` takes a variable away that would be there. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly grace?: Grace;
  /** Parent folder of the job's temp and workspace; default, the system's. */
  readonly folder?: string;
  /** Put before the command of every stage, as `docker exec` is for the steps of a container job. */
  readonly through?: readonly string[];
  /** The workflow names a container for this job. */
  readonly container?: JobContainer;
  /** Called at every change of the step list, in the shape of the jobs API (whole seconds). */
  readonly onSteps?: (steps: readonly ApiStep[]) => void;
}

/** Where the steps of a job run whose workflow names a container: the runner's folders have other names there. */
export interface JobContainer {
  /** Put before the command of every stage, as `docker exec` is. */
  readonly enter: readonly string[];
  /** The runner's work folder on the machine; `/__w` for the steps. */
  readonly work: string;
  /** The runner's Node and the folder of the action, as the steps see them. */
  readonly node: string;
  readonly action: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

interface StepBase {
  readonly name: string;
  /** Run even when an earlier step failed or the job was cancelled. */
  readonly always?: boolean;
  readonly continueOnError?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Cancels the job during this step, once this resolves (at once by default). */
  readonly cancelWhen?: (job: JobView) => Promise<void>;
}

export interface UsesStep extends StepBase {
  readonly uses: './';
  readonly id?: string;
  readonly with?: Readonly<Record<string, string>>;
}

/** A command without a shell. */
export interface RunStep extends StepBase {
  readonly run: readonly string[];
}

/** A step played by the test itself: looks at the machine, breaks something, waits for an event. */
export interface PlayedStep extends StepBase {
  readonly play: (job: JobView) => Promise<void>;
}

export type Step = UsesStep | RunStep | PlayedStep;

/** What steps played by the test may see of the job. */
export interface JobView {
  readonly temp: string;
  readonly workspace: string;
  readonly trackingId: string;
  /** Ids of processes of this job that are alive now. */
  readonly processes: () => number[];
  /** Resolves when the running step has printed this. */
  readonly untilPrinted: (text: string) => Promise<void>;
}

export interface ApiStep {
  readonly name: string;
  readonly number: number;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion: 'success' | 'failure' | 'cancelled' | 'skipped' | null;
  readonly started_at: string | null;
  readonly completed_at: string | null;
}
