/** A mistake that the user must fix. The command line prints the message as it is, and ends with exit code 1. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}

/** The sentence for an input whose value is not allowed. Long values are cut. */
export function inputProblem(name: string, value: string, allowed: string): string {
  const shown = value.length > 100 ? `${value.slice(0, 99)}…` : value;
  return `Input ${name}: ${JSON.stringify(shown)} is not allowed. Allowed: ${allowed}.`;
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
