/** Each table is made once: what markdown shows of it, the terminal and the page show too. */
import { expect, it } from 'vitest';
import { renderComment } from '../../src/report/comment.ts';
import { stateOfRuns } from '../../src/report/figures/disclosure.ts';
import { htmlPage } from '../../src/report/html/page.ts';
import { htmlTable } from '../../src/report/html/table.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { markdownOf } from '../../src/report/text/markdown.ts';
import { outside, own, type Table } from '../../src/report/text/table.ts';
import { terminalColumns } from '../../src/report/text/terminal-table.ts';
import { examples } from './examples.ts';

const table: Table = {
  caption: 'Runs',
  columns: [
    {
      heading: 'Run',
      cells: [outside('a|b <c>', 40, { after: '· from `abc`', mark: 'strong' })],
      total: own('All', true),
    },
    { heading: 'Wh', align: 'right', cells: [own('1–2')], total: own('3', true) },
    { heading: 'Nothing', cells: [undefined] },
  ],
};

it('is escaped by each renderer as its target needs, and without empty columns', () => {
  expect(markdownOf(table)).toBe(
    '| Run | Wh |\n| :- | -: |\n| **a\\|b &lt;c&gt;** · from `abc` | 1–\u20602 |\n| **All** | **3** |',
  );
  expect(terminalColumns(table)).toEqual([
    { heading: 'Run', align: undefined, cells: ['a|b <c> · from abc', 'All'] },
    { heading: 'Wh', align: 'right', cells: ['1–2', '3'] },
  ]);
  const { text } = htmlTable(table);
  expect(text).toContain('<th scope="row"><span class="strong">a|b &lt;c&gt;</span> · from abc</th>');
  expect(text).toContain('<tfoot><tr><th scope="row">All</th>\n<td class="number">3</td></tr></tfoot>');
  expect(text).not.toContain('Nothing');
});

it('has the same columns in a comment, on a terminal and on the page', () => {
  const records = [examples.find(({ name }) => name === 'a100')?.record].flatMap((record) => record ?? []);
  const comment = renderComment(stateOfRuns(records), { key: 'test' });
  const terminal = terminalReport(records, { color: false, width: 400 });
  const page = htmlPage(records);
  const headings = [...comment.matchAll(/^\| ((?:Component|Step|Region|Accelerator) \|.*) \|$/gm)].map(([, row = '']) =>
    row.split(' | '),
  );
  expect(headings).toHaveLength(4);
  for (const columns of headings) {
    expect(terminal).toMatch(new RegExp(`^${columns.map((heading) => heading).join(' +')}$`, 'm'));
    for (const heading of columns) expect(page).toMatch(new RegExp(`<th scope="col"[^>]*>${heading}</th>`));
  }
});
