/** The job's step list as the jobs API reports it: whole seconds, posts numbered above all mains; the server fakes the API's delay. */
import type { ApiStep } from './options.ts';

type Conclusion = NonNullable<ApiStep['conclusion']>;

export class StepList {
  readonly #steps: ApiStep[] = [];
  readonly #onChange: (steps: readonly ApiStep[]) => void;

  constructor(onChange: (steps: readonly ApiStep[]) => void) {
    this.#onChange = onChange;
  }

  get steps(): readonly ApiStep[] {
    return this.#steps;
  }

  start(name: string, number: number): void {
    const started = {
      name,
      number,
      status: 'in_progress',
      conclusion: null,
      started_at: now(),
      completed_at: null,
    } as const;
    this.#steps.push(started);
    this.#onChange(this.#steps);
  }

  complete(number: number, conclusion: Conclusion): void {
    const index = this.#steps.findIndex((step) => step.number === number);
    const step = this.#steps[index];
    if (step === undefined) throw new Error(`no step ${number} was started`);
    this.#steps[index] = { ...step, status: 'completed', conclusion, completed_at: now() };
    this.#onChange(this.#steps);
  }

  skip(name: string, number: number): void {
    this.#steps.push({
      name,
      number,
      status: 'completed',
      conclusion: 'skipped',
      started_at: now(),
      completed_at: now(),
    });
    this.#onChange(this.#steps);
  }
}

function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
