/** Jobs that write one comment at once, on the loopback GitHub and in virtual time. */
import { commentCodec, siblingJobs, stateOf } from '../../../src/action/deliver/comment.ts';
import { pruneRemovedJobs } from '../../../src/action/deliver/prune-removed-jobs.ts';
import { createClient, type GitHubClient } from '../../../src/github/client.ts';
import { type CommentCodec, type CommentOutcome, type CommentTask, writeComment } from '../../../src/github/comment.ts';
import { commentStore } from '../../../src/github/comment-store.ts';
import { type GitHubContext, readContext } from '../../../src/github/context.ts';
import { artifactName } from '../../../src/github/record-artifact.ts';
import { mergeStates } from '../../../src/record/merge-states.ts';
import { EMPTY_STATE, type PullRequestState } from '../../../src/record/pull-request-state.ts';
import type { EmissionsRecord } from '../../../src/record/record.ts';
import { recordJson } from '../../../src/record/record-json.ts';
import { sectionKey } from '../../../src/record/section.ts';
import { examples } from '../../report/examples.ts';
import { zip } from '../zip.ts';
import { type Logged, LoopbackGitHub } from './loopback-github.ts';
import { VirtualClock } from './virtual-clock.ts';

export const MARKER = '<!-- ml-emissions:comment key= -->';
export const TOKEN = 'ghs_jobsOwnToken';

/** The state as plain JSON: what is raced for here is the comment, not its words. */
export const plainCodec: CommentCodec = {
  marker: MARKER,
  read(body) {
    try {
      return JSON.parse(body.slice(MARKER.length)) as PullRequestState;
    } catch {
      return EMPTY_STATE;
    }
  },
  render: (state) => MARKER + JSON.stringify(state),
  merge: mergeStates,
};

/** What one job has to say. */
export function jobState(index: number, run = { runId: 1, attempt: 1 }): PullRequestState {
  const key = `Train/train (${index})`;
  const figures = { at: 1000 + index, status: 'success', kwh: 1, grams: 400 } as const;
  const core = { ...run, ...figures, name: `train (${index})`, workflow: 'Train', basis: 'modelled' } as const;
  return { ...EMPTY_STATE, sections: [{ key, core }], ledger: [{ ...run, ...figures, job: key }] };
}

/** The whole record of one job of a matrix, 1 kWh each. */
export function legRecord(index: number, run = { runId: 1, attempt: 1 }): EmissionsRecord {
  const [example] = examples;
  const { record } = example ?? {};
  if (record?.job === undefined) throw new Error('the first example is of a job');
  const name = `train (${index})`;
  const job = { ...record.job, ...run, runAttempt: run.attempt, jobId: 1000 * run.runId + index, job: 'train', name };
  const energy = { itKwh: 1, pue: 1, totalKwh: 1, lowKwh: 0.9, highKwh: 1.1 };
  return {
    ...record,
    id: `record-${run.runId}-${index}`,
    energy,
    job: { ...job, workflow: 'Train', matrix: { index } },
  };
}

/** The context of a job of run `runId`. */
export function legContext(runId: number): GitHubContext {
  const env = { GITHUB_REPOSITORY: 'octo/models', GITHUB_WORKFLOW: 'Train', GITHUB_JOB: 'train' };
  return readContext({ ...env, GITHUB_RUN_ID: String(runId), GITHUB_SHA: String(runId).repeat(40).slice(0, 40) }, {});
}

/** What a job does before it writes the comment: its record is an artifact of the run. */
export function leaveRecord(github: LoopbackGitHub, record: EmissionsRecord, now: number): void {
  const file = { name: 'emissions-record.json', text: recordJson(record), stored: true };
  github.store.addArtifact(record.job?.runId ?? 0, artifactName(sectionKey(record), 1), zip(file), now);
}

export interface Race {
  readonly seed: number;
  readonly jobs: number;
  /** Ms of one way of one call. */
  readonly latency: (clock: VirtualClock) => number;
  /** The jobs begin within so many ms. */
  readonly spreadMs: number;
  /** What the jobs know of each other. */
  readonly contenders?: number;
  readonly budgetMs?: number;
  /** The jobs are those of this run of a matrix, have whole records, and leave them as artifacts before they write. */
  readonly run?: number;
  readonly prepare?: (github: LoopbackGitHub, clock: VirtualClock) => void;
}

export interface Raced {
  readonly github: LoopbackGitHub;
  /** States of all comments that are ours. */
  readonly states: readonly PullRequestState[];
  readonly outcomes: readonly CommentOutcome[];
  /** API calls a job, sorted. */
  readonly calls: readonly number[];
  /** The most requests that changed something within one minute. */
  readonly writes: number;
  /** What GitHub counts against its secondary limit within one minute: a change is five. */
  readonly points: number;
  readonly slowestMs: number;
}

/** Turns of the event loop that reading an artifact takes. */
const TURNS_FOR_ZIP = 25;

export async function race(options: Race): Promise<Raced> {
  const { run } = options;
  const clock = new VirtualClock(options.seed, run === undefined ? {} : { turns: TURNS_FOR_ZIP });
  const github = new LoopbackGitHub({ now: () => clock.now() });
  github.store.addToken(TOKEN);
  github.store.addPull({ number: 7 });
  options.prepare?.(github, clock);
  const codec = run === undefined ? plainCodec : commentCodec('', legContext(run));
  const job = async (index: number) => {
    await clock.sleep(clock.random() * options.spreadMs);
    const start = clock.now();
    const send = github.fetchIn(clock, () => options.latency(clock));
    let calls = 0;
    const fetch: typeof send = (...request) => {
      calls += 1;
      return send(...request);
    };
    const { budgetMs = 600_000, contenders = 1 } = options;
    const client = createClient({ token: TOKEN, apiUrl: github.base, clock, fetch, budgetMs });
    const outcome = await writeComment(commentStore(client, { owner: 'octo', repo: 'models' }, 7), clock, {
      ...(run === undefined ? { mine: jobState(index) } : legOf({ run, index, contenders }, client, github)),
      codec,
      platform: 'github.com',
      contenders,
      index: contenders > 1 ? index : 0,
      remainingMs: client.remainingMs,
    });
    return { outcome, calls, tookMs: clock.now() - start };
  };
  const ends = await clock.run(Promise.all(Array.from({ length: options.jobs }, (_, index) => job(index))));
  const changes = github.calls.filter((call) => call.method !== 'GET');
  return {
    github,
    states: github.store.comments
      .filter((each) => each.author.login === 'github-actions[bot]')
      .map((each) => codec.read(each.body)),
    outcomes: ends.map((end) => end.outcome),
    calls: ends.map((end) => end.calls).sort((a, b) => a - b),
    writes: mostInAMinute(changes, () => 1),
    points: mostInAMinute(github.calls, ({ method }) => (method === 'GET' ? 1 : 5)),
    slowestMs: Math.max(...ends.map((end) => end.tookMs)),
  };
}

function mostInAMinute(calls: readonly Logged[], weight: (call: Logged) => number): number {
  const from = ({ at }: Logged) => calls.filter((other) => other.at >= at && other.at < at + 60_000);
  return Math.max(0, ...calls.map((call) => from(call).reduce((sum, other) => sum + weight(other), 0)));
}

/** What one job writes and may request, as the action gives it to the writer of the comment. */
function legOf(
  { run, index, contenders }: { run: number; index: number; contenders: number },
  client: GitHubClient,
  github: LoopbackGitHub,
): Pick<CommentTask, 'mine' | 'siblings' | 'prune'> {
  const record = legRecord(index, { runId: run, attempt: 1 });
  const context = legContext(run);
  leaveRecord(github, record, client.clock.now());
  const job = { name: record.job?.name ?? '', total: contenders };
  return {
    mine: stateOf(record),
    siblings: siblingJobs(client, context),
    prune: pruneRemovedJobs(client, context, job),
  };
}

/** Ways of a call that differ by no more than two, as a network's mostly do. */
export function about(ms: number): Race['latency'] {
  return (clock) => ms * (0.5 + clock.random() / 2);
}
