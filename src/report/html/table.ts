/** Tables of the page: a header for each column and each row, in a frame that scrolls sideways by keyboard too. */
import { plainText } from '../text/escape.ts';
import { type Cell, type Table, type TypedColumn, tableRows, totalRow, withoutEmptyColumns } from '../text/table.ts';
import { html, Markup } from './markup.ts';

/** `ofRun` distinguishes the tables of several runs for screen readers: `, run 3`. */
export function htmlTable(table: Table, ofRun = ''): Markup {
  const shown = withoutEmptyColumns(table);
  const total = totalRow(shown);
  const align = (column: TypedColumn | undefined) => (column?.align === 'right' ? html` class="number"` : undefined);
  const line = (cells: readonly Cell[]) =>
    html`<tr>${cells.map((cell, index) =>
      index === 0
        ? html`<th scope="row">${cellMarkup(cell)}</th>`
        : html`<td${align(shown.columns[index])}>${cellMarkup(cell)}</td>`,
    )}</tr>`;
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${table.caption}${ofRun}">
<table>
<thead><tr>${shown.columns.map((column) => html`<th scope="col"${align(column)}>${column.heading}</th>`)}</tr></thead>
<tbody>
${tableRows(shown).map(line)}
</tbody>
${total && html`<tfoot>${line(total.map((cell) => cell ?? { own: '' }))}</tfoot>`}
</table>
</div>`;
}

function cellMarkup(cell: Cell): Markup {
  if (cell === undefined) return html`–`;
  if ('own' in cell) return html`${cell.own}`;
  const { after, link } = cell;
  const text = plainText(cell.outside, cell.maxLength);
  const name =
    link === undefined ? html`${text}` : html`<a href="${new Markup(link)}" rel="noopener noreferrer">${text}</a>`;
  const marked =
    cell.mark === 'strong' ? html`<span class="strong">${name}</span>` : cell.mark ? html`<em>${name}</em>` : name;
  return after ? html`${marked} ${after.replaceAll('`', '')}` : marked;
}
