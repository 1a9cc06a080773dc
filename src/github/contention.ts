/**
 * The jobs of one run that end together. From some jobs on, trying again does not help: each write removes the part of
 * another job. So they take turns; the first one writes what all have left as artifacts, and the others find their part in the comment.
 */
import type { PullRequestState } from '../record/pull-request-state.ts';
import { beforeFirst, beforeGathering, placeInTurn } from './backoff.ts';
import type { Clock } from './clock.ts';

/** What is asked about the jobs that may write at the same time. Undefined where it is not known. */
export interface Siblings {
  /** How many end at about this moment, this one included. One call. */
  near(): Promise<number | undefined>;
  /** The parts of these jobs that a comment lacks. One call per missing job, and one more. */
  missingFrom(known: PullRequestState): Promise<PullRequestState | undefined>;
}

export interface ContentionOptions {
  /** Jobs that may write at the same time, this one included: the size of a matrix. */
  readonly contenders: number;
  /** Place of this job among them, from 0: so that one of them is first. */
  readonly index: number;
  readonly siblings?: Siblings;
  /** Time left for talking to GitHub, ms. */
  readonly remainingMs: () => number;
}

/** Below this many jobs, trying again is quicker than reading what the others left. */
const MANY = 5;
/** Less time than this is not enough to read what all have left, write and look. */
const SHORTEST_WRITE_MS = 4_000;

export class Contention {
  readonly #clock: Clock;
  readonly #options: ContentionOptions;
  /** Jobs that may write at this moment, as far as is known. */
  #size: number;
  #counted = false;
  #gathered = false;

  constructor(clock: Clock, options: ContentionOptions) {
    this.#clock = clock;
    this.#options = options;
    this.#size = options.contenders;
  }

  get size(): number {
    return this.#size;
  }

  /** Whether so many write at this moment that one should write the parts of all, and can. */
  get takesTurns(): boolean {
    return this.#options.siblings !== undefined && this.#size >= MANY;
  }

  /** Before the first look. */
  async begin(): Promise<void> {
    if (this.#size >= MANY) await this.#count();
    if (!this.takesTurns) return this.#clock.sleep(beforeFirst(this.#size, this.#clock));
    await this.#clock.sleep(Math.max(0, Math.min(this.#turn(), this.#timeToWait())));
  }

  /** After a first loss, waits for another job to restore what was lost. False where own part must be written again. */
  async backOff(): Promise<boolean> {
    await this.#count();
    if (!this.takesTurns) return false;
    const pause = this.#turn();
    if (pause >= this.#timeToWait()) return false;
    await this.#clock.sleep(pause);
    return true;
  }

  /** The parts of the other jobs, requested once and only where turns are taken. `asked` is false if they were not requested. */
  async gather(known: PullRequestState): Promise<{ readonly asked: boolean; readonly others?: PullRequestState }> {
    if (this.#gathered || !this.takesTurns) return { asked: false };
    this.#gathered = true;
    const others = await this.#options.siblings?.missingFrom(known);
    return { asked: true, others };
  }

  /** Asks, once, how many really end at this moment: the jobs of a matrix may take hours one after the other. */
  async #count(): Promise<void> {
    if (this.#counted) return;
    this.#counted = true;
    this.#size = (await this.#options.siblings?.near()) ?? this.#size;
  }

  /** How long this job waits for the others, ms: in a matrix one job waits least, and no two wait equally long. */
  #turn(): number {
    const { index, contenders } = this.#options;
    return beforeGathering(this.#size, placeInTurn(index, contenders, this.#clock));
  }

  #timeToWait(): number {
    return this.#options.remainingMs() - SHORTEST_WRITE_MS;
  }
}
