/** Time that passes only while all code under test waits, so that thousands of races run in seconds and each seed gives the same one. */
import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/github/clock.ts';

interface Waiting {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

export class VirtualClock implements Clock {
  /** Turns of the event loop after which everything that can happen at one instant has: reading a Response takes some. */
  readonly #turns: number;
  readonly #queue: Waiting[] = [];
  #time: number;
  #order = 0;
  #seed: number;

  constructor(seed: number, options: { start?: number; turns?: number } = {}) {
    this.#seed = seed | 0;
    this.#time = options.start ?? Date.UTC(2026, 10, 23, 10);
    this.#turns = options.turns ?? 3;
  }

  now(): number {
    return this.#time;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve();
    return new Promise((wake) => {
      const waiting = { at: this.#time + Math.max(0, ms), order: this.#order++, wake };
      this.#insert(waiting);
      signal?.addEventListener('abort', () => this.#remove(waiting), { once: true });
    });
  }

  /** Mulberry32. */
  random(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Lets time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    let settled = false;
    const done = () => {
      settled = true;
    };
    work.then(done, done);
    while (true) {
      for (let turn = 0; turn < this.#turns && !settled; turn++) await setImmediate();
      if (settled) return work;
      const next = this.#queue.shift();
      if (next === undefined) continue;
      this.#time = Math.max(this.#time, next.at);
      next.wake();
    }
  }

  #insert(waiting: Waiting): void {
    let low = 0;
    let high = this.#queue.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.#queue[middle] as Waiting;
      if (other.at < waiting.at || (other.at === waiting.at && other.order < waiting.order)) low = middle + 1;
      else high = middle;
    }
    this.#queue.splice(low, 0, waiting);
  }

  #remove(waiting: Waiting): void {
    const index = this.#queue.indexOf(waiting);
    if (index >= 0) this.#queue.splice(index, 1);
    waiting.wake();
  }
}
