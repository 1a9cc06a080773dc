/** The summary of this step on the run's page. */
import { summary } from '@actions/core';

/**
 * Replaces what this step has written to its summary so far. Throws where the runner gave no file or it cannot be
 * written. Longer summaries than a megabyte are refused by the runner.
 */
export async function writeStepSummary(markdown: string): Promise<void> {
  await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true });
}
