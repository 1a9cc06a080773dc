import { UserError } from '../errors.ts';

/** Inputs that cannot be used: every problem at once, each naming the input, the value and what is allowed. */
export class InputError extends UserError {
  override readonly name = 'InputError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }
}
