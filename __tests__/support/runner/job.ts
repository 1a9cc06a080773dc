/**
 * A GitHub Actions job on this machine: steps in order, the action's committed bundles as child processes, posts last in
 * first out, cancellation and orphan clean-up with the runner's own rules.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Action, inputVariables, readAction } from './action-yml.ts';
import { createCommandFiles, type Written } from './command-files.ts';
import {
  actionVariables,
  contextsOf,
  type Place,
  placeInContainer,
  type Status,
  secretsOf,
  stepVariables,
} from './environment.ts';
import { type Annotation, Log } from './log.ts';
import type { ApiStep, JobOptions, JobView, Step, UsesStep } from './options.ts';
import { killOrphans, RUNNER_GRACE, type Running, start, tracked } from './processes.ts';
import { StepList } from './step-list.ts';

export interface StageResult {
  readonly step: string;
  readonly stage: 'main' | 'post';
  readonly exitCode: number;
  readonly milliseconds: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly annotations: readonly Annotation[];
  readonly summary: string;
}

export interface JobResult {
  readonly status: Status;
  /** Masked, as people see it. */
  readonly log: string;
  readonly stages: readonly StageResult[];
  readonly annotations: readonly Annotation[];
  /** All step summaries, one below the other. */
  readonly summary: string;
  readonly temp: string;
  readonly workspace: string;
  readonly steps: readonly ApiStep[];
  /** Processes that outlived the posts and had to be killed. */
  readonly orphans: readonly number[];
}

const REPOSITORY = resolve(import.meta.dirname, '..', '..', '..');

/** Runs a whole job and cleans up after it. Never rejects because a step failed. */
export async function runJob(options: JobOptions): Promise<JobResult> {
  const job = new Job(options);
  for (const [index, step] of options.steps.entries()) await job.runStep(step, index);
  await job.runPosts();
  return job.complete();
}

/** One job, stage by stage, for tests that break something in between. */
export class Job {
  readonly place: Place;
  readonly view: JobView;
  /** The place as steps know it. */
  readonly #seen: Place;
  readonly #options: JobOptions;
  readonly #action: Action;
  readonly #dist: string;
  readonly #log = new Log();
  readonly #stages: StageResult[] = [];
  readonly #list: StepList;
  /** Posts to run, last in first out. */
  readonly #posts: { step: UsesStep; number: number; state: Readonly<Record<string, string>> }[] = [];
  readonly #env: Record<string, string> = {};
  readonly #outputs: Record<string, { outputs: Readonly<Record<string, string>> }> = {};
  #status: Status = 'success';
  #running: Running | undefined;

  constructor(options: JobOptions) {
    this.#options = options;
    const action = options.action ?? REPOSITORY;
    this.#action = readAction(action);
    this.#dist = options.dist ?? join(action, 'dist');
    if (!existsSync(this.#dist)) throw new Error(`no bundles in ${this.#dist}: run \`npm run build\` first`);
    this.place = preparePlace(options);
    this.#seen = options.container === undefined ? this.place : placeInContainer(this.place, options.container.work);
    this.view = {
      ...this.place,
      processes: () => tracked(this.place.trackingId),
      untilPrinted: async (text) => this.#running?.untilPrinted(text),
    };
    const { token, runtime, oidc } = secretsOf(options);
    for (const secret of [token, runtime, oidc]) this.#log.addSecret(secret);
    this.#list = new StepList(options.onSteps ?? (() => undefined));
    this.#list.start('Set up job', 1);
    this.#list.complete(1, 'success');
  }

  get status(): Status {
    return this.#status;
  }

  async runStep(step: Step, index: number): Promise<void> {
    const number = index + 2;
    if (this.#status !== 'success' && step.always !== true) {
      this.#list.skip(step.name, number);
      return;
    }
    this.#list.start(step.name, number);
    const before = this.#status;
    const failed = (await this.#runMain(step, number)) !== 0;
    const cancelledHere = this.#status === 'cancelled' && before !== 'cancelled';
    this.#list.complete(number, cancelledHere ? 'cancelled' : failed ? 'failure' : 'success');
    if (failed && step.continueOnError !== true && this.#status === 'success') this.#status = 'failure';
  }

  /** Every registered post, last registered first; `whileRunning` sees each as it runs, so that a test can kill it. */
  async runPosts(whileRunning?: (running: Running) => Promise<void>): Promise<void> {
    for (let post = this.#posts.pop(); post !== undefined; post = this.#posts.pop()) {
      await this.runPost(post.step, post.number, post.state, whileRunning);
    }
  }

  /** The posts that are still to run, without taking them off: for a test that runs one twice. */
  get pendingPosts() {
    return [...this.#posts];
  }

  async runPost(
    step: UsesStep,
    mainNumber: number,
    state: Readonly<Record<string, string>>,
    whileRunning?: (running: Running) => Promise<void>,
  ): Promise<StageResult> {
    const number = 2 * (this.#options.steps.length + 2) - mainNumber;
    this.#list.start(`Post ${step.name}`, number);
    const result = await this.#runBundle(step, 'post', state, whileRunning);
    this.#list.complete(number, result.exitCode === 0 ? 'success' : 'failure');
    if (result.exitCode !== 0 && this.#status === 'success') this.#status = 'failure';
    return result;
  }

  /** "Complete job": kills what is left of the job and returns all that happened. */
  complete(): JobResult {
    const orphans = killOrphans(this.place.trackingId);
    return {
      status: this.#status,
      log: this.#log.text,
      stages: this.#stages,
      annotations: this.#stages.flatMap((stage) => stage.annotations),
      summary: this.#stages.map((stage) => stage.summary).join('\n'),
      temp: this.place.temp,
      workspace: this.place.workspace,
      steps: this.#list.steps,
      orphans,
    };
  }

  async #runMain(step: Step, number: number): Promise<number> {
    if ('play' in step) {
      await step.play(this.view);
      return 0;
    }
    if ('run' in step) return (await this.#runProcess(step, 'main', step.run, {})).exitCode;
    const state: Record<string, string> = {};
    // Registered before main runs, so that a main that crashes still gets its post.
    if (this.#action.runs.post !== undefined) this.#posts.push({ step, number, state });
    return (await this.#runBundle(step, 'main', state)).exitCode;
  }

  async #runBundle(
    step: UsesStep,
    stage: 'main' | 'post',
    state: Record<string, string>,
    whileRunning?: (running: Running) => Promise<void>,
  ): Promise<StageResult> {
    const contexts = {
      ...contextsOf(this.#options, this.#seen, this.#status),
      env: { ...this.#options.env, ...this.#env, ...step.env },
      steps: this.#outputs,
    };
    const env = {
      ...actionVariables(this.#options),
      ...inputVariables(this.#action, step.with ?? {}, contexts),
      ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    };
    const file = (stage === 'main' ? this.#action.runs.main : this.#action.runs.post) ?? '';
    const { container } = this.#options;
    const command =
      container === undefined
        ? [process.execPath, join(this.#dist, file.replace(/^dist\//, ''))]
        : [container.node, join(container.action, file)];
    const { written, ...result } = await this.#runProcess(step, stage, command, env, whileRunning);
    if (stage === 'main') {
      Object.assign(state, written.state);
      if (step.id !== undefined) this.#outputs[step.id] = { outputs: written.outputs };
    }
    return result;
  }

  async #runProcess(
    step: Step,
    stage: 'main' | 'post',
    argv: readonly string[],
    extra: Readonly<Record<string, string>>,
    whileRunning?: (running: Running) => Promise<void>,
  ): Promise<StageResult & { written: Written }> {
    const files = createCommandFiles(this.place.temp, this.#seen.temp);
    const env = {
      ...stepVariables(this.#options, this.#seen),
      ...this.#env,
      ...step.env,
      ...extra,
      ...files.variables,
    };
    const through = this.#options.container?.enter ?? this.#options.through ?? [];
    const running = start([...through, ...argv], this.place.workspace, env);
    this.#running = running;
    await whileRunning?.(running);
    if (stage === 'main' && step.cancelWhen !== undefined) {
      await step.cancelWhen(this.view);
      this.#status = 'cancelled';
      await running.cancel(this.#options.grace ?? RUNNER_GRACE);
    }
    const { exitCode, output, milliseconds } = await running.finished;
    const heading = stage === 'main' ? step.name : `Post ${step.name}`;
    const annotations = this.#log.add(heading, output);
    const written = files.collect();
    if (written.summaryTooLong) {
      annotations.push({
        level: 'error',
        message: '$GITHUB_STEP_SUMMARY upload aborted, supports content up to 1024k',
      });
    }
    Object.assign(this.#env, written.env);
    const summary = this.#log.mask(written.summary);
    const result = { step: step.name, stage, exitCode, milliseconds, outputs: written.outputs, annotations, summary };
    this.#stages.push(result);
    return { ...result, written };
  }
}

function preparePlace(options: JobOptions): Place {
  const folder = options.container?.work ?? mkdtempSync(join(options.folder ?? tmpdir(), 'job-'));
  const place = {
    temp: join(folder, '_temp'),
    workspace: options.container === undefined ? join(folder, 'workspace') : join(folder, 'models', 'models'),
    eventPath: join(folder, '_temp', '_github_workflow', 'event.json'),
    trackingId: `github_${randomUUID()}`,
  };
  mkdirSync(join(place.temp, '_github_workflow'), { recursive: true });
  mkdirSync(place.workspace, { recursive: true });
  writeFileSync(place.eventPath, JSON.stringify(options.event?.payload ?? {}));
  return place;
}
