/**
 * One comment a pull request and key, written by any number of jobs at once. GitHub cannot compare and swap: of two
 * writers the last wins. So each merges its part into what it just read, writes, waits until all writers that had read
 * before have written too, and checks that its part is still there. If not, it tries again after a random wait, or, where
 * many end together, takes turns (`contention.ts`).
 */
import { EMPTY_STATE, type PullRequestState } from '../record/pull-request-state.ts';
import { beforeCreating, settleMs } from './backoff.ts';
import type { Clock } from './clock.ts';
import { fitting, holds, sameRuns } from './comment-parts.ts';
import type { CommentStore, StoredComment } from './comment-store.ts';
import { Contention, type ContentionOptions } from './contention.ts';
import type { Platform } from './context.ts';
import { findOwnComments } from './own-comments.ts';
import { type Failure, failure } from './result.ts';

/** How a state is written in a comment's text. Passed in, so that no report text is in this room. */
export interface CommentCodec {
  /** The hidden first line. */
  readonly marker: string;
  /** The state in a body. Never throws, whatever the body is. */
  read(body: string): PullRequestState;
  /** At most `maxLength` characters, where that is given. */
  render(state: PullRequestState, maxLength?: number): string;
  merge(a: PullRequestState, b: PullRequestState): PullRequestState;
}

export interface CommentTask extends ContentionOptions {
  /** This job's sections and ledger entries, or those of a whole run. */
  readonly mine: PullRequestState;
  readonly codec: CommentCodec;
  readonly platform: Platform;
  /** What was read a moment ago, which saves one call; it is read again before it is overwritten. */
  readonly before?: ReadComment;
  /** Removes what no longer holds, such as sections of removed jobs. May ask GitHub, once. */
  readonly prune?: (state: PullRequestState) => Promise<PullRequestState>;
}

export type CommentOutcome =
  | { readonly kind: 'written'; readonly url: string; readonly created: boolean }
  /** The token may not write here: a fork, Dependabot, or a missing permission. */
  | { readonly kind: 'read-only'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** The comment as it was read, or that there was none. */
export type ReadComment = SeenComment | 'none';

/** What a comment said when it was read. */
export interface SeenComment {
  readonly comment: StoredComment;
  readonly state: PullRequestState;
  /** Epoch ms. */
  readonly readAt: number;
  /** Later comments of ours, left by a race at the very first one. */
  readonly duplicates: readonly StoredComment[];
}

/** Writes by one job. With the first look and a look after each, that is 17 calls; nearly all jobs need one or two. */
const MOST_WRITES = 8;
const MOST_TURNS = 16;
/** Looks in a row that must show own part, where others keep writing; one where a job that lost writes all again. */
const LOOKS = 2;
/** Older than this, a comment is read again before it is written: another writer may have changed it. */
const FRESH_MS = 200;
/** A duplicate this old has no running writer that could remove it. */
const ABANDONED_MS = 60_000;
/** Pause before a write that failed is tried again; doubled each time. */
const RETRY_MS = 200;
/** Characters that every server accepts, for a GitHub whose limit is lower than stated. */
const SHORT_COMMENT = 30_000;

export async function writeComment(store: CommentStore, clock: Clock, task: CommentTask): Promise<CommentOutcome> {
  return new Writer(store, clock, task).write();
}

/** What the comment says now, for the comparison with the previous push; undefined where it cannot be read. */
export async function readComment(
  store: CommentStore,
  clock: Clock,
  { codec, platform }: Pick<CommentTask, 'codec' | 'platform'>,
): Promise<ReadComment | undefined> {
  const found = await findOwnComments(store, codec.marker, platform);
  if (!found.ok) return undefined;
  const [comment, ...duplicates] = found.data;
  return comment === undefined ? 'none' : { comment, duplicates, state: codec.read(comment.body), readAt: clock.now() };
}

class Writer {
  readonly #store: CommentStore;
  readonly #clock: Clock;
  readonly #task: CommentTask;
  readonly #contention: Contention;
  #mine: PullRequestState;
  /** What other jobs of this run have written, as far as seen: parts lost in a race are restored with the next write. */
  #heard: PullRequestState = EMPTY_STATE;
  /** The slowest answer so far, ms: about how long another writer may take between reading and writing. */
  #slowestMs = 0;
  #writes = 0;
  #losses = 0;
  #maxLength: number | undefined;
  /** The comment that this job made, and the text of the one that it tried to make. */
  #created: StoredComment | undefined;
  #sent: string | undefined;

  constructor(store: CommentStore, clock: Clock, task: CommentTask) {
    this.#store = store;
    this.#clock = clock;
    this.#task = task;
    this.#mine = task.mine;
    this.#contention = new Contention(clock, task);
  }

  async write(): Promise<CommentOutcome> {
    let seen = await this.#begin();
    /** The comment in which own part was last seen, as read or as written by this job; and in how many reads since the last write. */
    let base: SeenComment | undefined;
    let wrote = false;
    let confirmations = 0;
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      if (isFailure(seen)) return base === undefined ? outcomeOf(seen) : this.#written(base);
      const present = seen !== undefined && holds(seen.state, base ? fitting(this.#mine, base.state) : this.#mine);
      if (seen !== undefined && present) {
        confirmations += 1;
        // An unchanged body means no concurrent writer. Under contention that is rare, so LOOKS confirmations are enough.
        const quiet = seen.comment.id === base?.comment.id && seen.comment.body === base.comment.body;
        if (quiet || confirmations >= (wrote && this.#contention.takesTurns ? 1 : LOOKS)) return this.#finish(seen);
        base = seen;
      } else {
        if (base !== undefined && wrote) {
          this.#losses += 1;
          base = undefined;
          if (this.#losses === 1 && (await this.#contention.backOff())) {
            seen = await this.#lookAt(seen);
            continue;
          }
        }
        confirmations = 0;
        if (await this.#gather(seen?.state ?? EMPTY_STATE)) {
          // Reading all records takes a while, in which another job may have written them.
          seen = await this.#lookAt(seen);
          continue;
        }
        const written: SeenComment | Failure | 'look' = await this.#put(seen);
        if (isFailure(written)) return outcomeOf(written);
        base = written === 'look' ? undefined : written;
        wrote = true;
      }
      if (!(await this.#settle())) return base ? this.#written(base) : outcomeOf(failure('no-time'));
      seen = await this.#lookAt(this.#created === undefined ? base : undefined);
    }
    return { kind: 'failed', reason: TOO_MANY_WRITERS };
  }

  /** The first look, once it is this job's turn. What was read before is enough if there is no other writer. */
  async #begin(): Promise<SeenComment | Failure | undefined> {
    const { before } = this.#task;
    await this.#contention.begin();
    if (before !== undefined && before !== 'none') {
      const seen = { ...this.#see(before.comment, before.duplicates), readAt: before.readAt };
      return this.#contention.takesTurns ? this.#again(seen) : seen;
    }
    if (this.#contention.size === 1 || this.#contention.takesTurns) return this.#find();
    const seen = before === 'none' ? undefined : await this.#find();
    if (seen !== undefined) return seen;
    // Of several that may make the comment, each looks again in a moment.
    await this.#clock.sleep(beforeCreating(this.#contention.size, this.#slowestMs, this.#clock));
    return this.#find();
  }

  #lookAt(seen: SeenComment | undefined): Promise<SeenComment | Failure | undefined> {
    return seen === undefined ? this.#find() : this.#again(seen);
  }

  /** Own comments as one view. Undefined where there is none yet. */
  async #find(): Promise<SeenComment | Failure | undefined> {
    const found = await this.#timed(() => findOwnComments(this.#store, this.#task.codec.marker, this.#task.platform));
    if (!found.ok) return found;
    // A comment whose creation got no answer is recognised by its text.
    this.#created ??= found.data.find((comment) => comment.body === this.#sent);
    const [winner, ...duplicates] = found.data;
    if (winner !== undefined) return this.#see(winner, duplicates);
    // A list can be older than what was just written.
    return this.#created === undefined ? undefined : this.#again(this.#see(this.#created, []));
  }

  /** The same comment once more; all comments where it is gone. */
  async #again(seen: SeenComment): Promise<SeenComment | Failure | undefined> {
    const answer = await this.#timed(() => this.#store.get(seen.comment.id));
    if (answer.ok) return this.#see(answer.data, seen.duplicates);
    if (!isGone(answer)) return answer;
    if (this.#created?.id === seen.comment.id) this.#created = undefined;
    this.#sent = undefined;
    return this.#find();
  }

  #see(comment: StoredComment, duplicates: readonly StoredComment[]): SeenComment {
    const state = this.#task.codec.read(comment.body);
    this.#heard = this.#task.codec.merge(this.#heard, sameRuns(state, this.#mine));
    return { comment, duplicates, state, readAt: this.#clock.now() };
  }

  /** Writes own part into the comment, or makes the comment. `look` where the outcome is unknown and the comment must be read again. */
  async #put(seen: SeenComment | undefined): Promise<SeenComment | Failure | 'look'> {
    this.#writes += 1;
    if (seen === undefined) return this.#create();
    let base: SeenComment | Failure | undefined = seen;
    let body = await this.#bodyOf(base);
    if (this.#clock.now() - base.readAt > FRESH_MS) {
      base = await this.#again(seen);
      if (isFailure(base)) return base;
      if (base === undefined) return this.#create();
      body = await this.#bodyOf(base);
    }
    const answer = await this.#timed(() => this.#store.update(base.comment.id, body));
    if (answer.ok) return { ...this.#see(answer.data, base.duplicates), state: this.#task.codec.read(body) };
    if (answer.kind === 'too-long' && this.#shorten()) return this.#put(base);
    if (this.#writes >= MOST_WRITES) return answer;
    if (isGone(answer)) return 'look';
    if (answer.wait === undefined) return answer;
    const pause = answer.wait > 0 ? answer.wait : RETRY_MS * 2 ** this.#writes * (0.5 + this.#clock.random());
    if (pause >= this.#task.remainingMs()) return answer;
    await this.#clock.sleep(pause);
    return 'look';
  }

  async #create(): Promise<SeenComment | Failure | 'look'> {
    const body = this.#task.codec.render(this.#mine, this.#maxLength);
    this.#sent = body;
    const answer = await this.#timed(() => this.#store.create(body));
    if (answer.ok) {
      this.#created = answer.data;
      return this.#see(answer.data, []);
    }
    if (answer.kind === 'too-long' && this.#shorten()) return this.#create();
    // After an unknown outcome the comment may exist.
    return answer.unknownOutcome && this.#writes < MOST_WRITES ? 'look' : answer;
  }

  async #bodyOf({ state, duplicates }: SeenComment): Promise<string> {
    const { codec, prune } = this.#task;
    const others = duplicates.map((duplicate) => codec.read(duplicate.body));
    const merged = [...others, this.#heard, this.#mine].reduce((sum, next) => codec.merge(sum, next), state);
    return codec.render((await prune?.(merged)) ?? merged, this.#maxLength);
  }

  #shorten(): boolean {
    if (this.#maxLength !== undefined) return false;
    this.#maxLength = SHORT_COMMENT;
    return true;
  }

  /** Waits until jobs that read before our write have written. False where there is no time for that. */
  async #settle(): Promise<boolean> {
    const seen = { slowestMs: this.#slowestMs, losses: this.#losses, contenders: this.#contention.size };
    const pause = settleMs(seen, this.#clock);
    if (pause >= this.#task.remainingMs()) return false;
    await this.#clock.sleep(pause);
    return true;
  }

  /** Under contention, merges once what the other jobs of this run left. Returns whether it did. */
  async #gather(known: PullRequestState): Promise<boolean> {
    const { asked, others } = await this.#contention.gather(known);
    if (others !== undefined) this.#mine = this.#task.codec.merge(others, this.#mine);
    return asked;
  }

  async #finish(seen: SeenComment): Promise<CommentOutcome> {
    for (const duplicate of seen.duplicates) {
      const ours = duplicate.id === this.#created?.id;
      if (!ours && this.#clock.now() - duplicate.createdAt < ABANDONED_MS) continue;
      // Another job may have written to it meanwhile: its present content must be in the comment that is kept.
      const now = await this.#store.get(duplicate.id);
      if (now.ok && holds(seen.state, this.#task.codec.read(now.data.body))) await this.#store.remove(duplicate.id);
    }
    return this.#written(seen);
  }

  #written({ comment }: SeenComment): CommentOutcome {
    return { kind: 'written', url: comment.url, created: this.#created?.id === comment.id };
  }

  async #timed<T>(work: () => Promise<T>): Promise<T> {
    const start = this.#clock.now();
    const result = await work();
    this.#slowestMs = Math.max(this.#slowestMs, this.#clock.now() - start);
    return result;
  }
}

const TOO_MANY_WRITERS =
  'So many jobs wrote the comment at the same moment that this one was overwritten each time. A last job with `mode: publish` writes them all at once.';

function isFailure(value: object | string | undefined): value is Failure {
  return typeof value === 'object' && 'ok' in value && value.ok === false;
}

function isGone({ kind }: Failure): boolean {
  return kind === 'not-found' || kind === 'gone';
}

function outcomeOf({ kind, reason }: Failure): CommentOutcome {
  return kind === 'forbidden' ? { kind: 'read-only', reason } : { kind: 'failed', reason };
}
