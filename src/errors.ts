/** What the user must fix: the command line prints the message as it is, and ends with exit code 1. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
