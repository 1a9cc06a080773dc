/** What every live service is asked, and what it answers. */
import type { Place } from '../../runner/runner.ts';
import type { ForecastSlot } from '../time-alternative.ts';
import type { Intensity } from '../types.ts';
import type { Web } from './ask.ts';
import type { Window } from './slots.ts';

export interface LiveAnswer {
  readonly slots: readonly ForecastSlot[];
  readonly kind: Extract<Intensity['kind'], 'live-average' | 'live-marginal'>;
  readonly source: string;
}

export interface LiveQuestion {
  readonly web: Web;
  readonly place: Place;
  readonly nowMs: number;
}

/** Both throw `LiveError`. */
export interface LiveService {
  /** What was, in the window. */
  history(question: LiveQuestion, window: Window): Promise<LiveAnswer>;
  /** What is expected, from the window's start to its end as far as the service looks ahead. */
  forecast(question: LiveQuestion, window: Window): Promise<LiveAnswer>;
}

export const HOUR_MS = 3600 * 1000;

/** `2026-11-24T10:00Z`, as every one of these services takes it. */
export function toTheMinute(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 16)}Z`;
}
