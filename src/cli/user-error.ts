/** What the user must fix: printed verbatim, exit code 1. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Turns a problem found elsewhere (a wrong input, an unreadable record) into one for the user to fix. */
export function asUserError(error: unknown): UserError {
  return new UserError(error instanceof Error ? error.message : String(error));
}
