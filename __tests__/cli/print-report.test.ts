import { expect, it } from 'vitest';
import { printReport } from '../../src/cli/print-report.ts';
import { examples } from '../report/examples.ts';

it('is as wide as a log where a terminal says that it has no columns, as some in CI do', async () => {
  const records = examples.map(({ record }) => record);
  const printed = async (columns?: number) => {
    let text = '';
    await printReport(records, { isTTY: true, columns, write: (more) => (text += more) });
    return text;
  };
  expect(records).not.toEqual([]);
  expect(await printed(0)).toBe(await printed());
});
