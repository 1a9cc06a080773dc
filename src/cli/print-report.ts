/** The report of one or several records on a terminal or in a log. */
import type { EmissionsRecord } from '../record/record.ts';

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export async function printReport(
  records: readonly EmissionsRecord[],
  output: Output,
  { quiet }: { readonly quiet?: boolean } = {},
): Promise<void> {
  const { terminalReport } = await import('../report/terminal.ts');
  const color = output.isTTY === true && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  output.write(`${terminalReport(records, { color, width: output.columns || 100, quiet: quiet === true })}\n`);
}
