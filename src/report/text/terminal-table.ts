/** Text in columns for a terminal: cells of plain text, padded by what they take on the screen. */
import stringWidth from 'string-width';
import { terminalText } from './escape.ts';
import { type Cell, type Table, totalRow, withoutEmptyColumns } from './table.ts';

export interface TerminalColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly cells: readonly string[];
}

/** The columns of a table as plain text, its total as the last row. */
export function terminalColumns(table: Table): TerminalColumn[] {
  const shown = withoutEmptyColumns(table);
  const hasTotal = totalRow(shown) !== undefined;
  return shown.columns.map(({ heading, align, cells, total }) => ({
    heading,
    align,
    cells: [...cells, ...(hasTotal ? [total] : [])].map(cellText),
  }));
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if ('own' in cell) return cell.own;
  const text = terminalText(cell.outside, cell.maxLength);
  return cell.after ? `${text} ${cell.after.replaceAll('`', '')}` : text;
}

const GRAPHEMES = new Intl.Segmenter();

/** At most `width` columns of a terminal, an ellipsis for what was cut. An emoji or a letter with marks is never cut in two. */
export function cutText(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  for (const { segment } of GRAPHEMES.segment(text)) {
    if (stringWidth(cut + segment) > width - 1) break;
    cut += segment;
  }
  return width > 0 ? `${cut.trimEnd()}…` : '';
}

/** Words of a line over as many lines as they need, the later ones indented; a word that is too long stays whole. */
export function wrapText(text: string, width: number, indent = '  '): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line.trim() !== '' && stringWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}

const GAP = '  ';
/** Columns that a name, and a remark in the last column, keep before whole columns are left out. */
const NAME_WIDTH = 28;
const REMARK_WIDTH = 14;
const SHORTEST_NAME = 10;

/**
 * Lines of a table, no wider than `width` as long as a name and two figures fit. What is too much is taken, in this
 * order, from the last column where it is text, from the first, which names the row, and by leaving columns out from the
 * right; figures are never cut. `paint` colours a cell after it was padded.
 */
export function terminalTable(
  columns: readonly TerminalColumn[],
  width: number,
  paint: (text: string, row: number, column: number) => string = (text) => text,
): string[] {
  const shown = columns.filter((column, index) => index === 0 || column.cells.some((cell) => cell !== ''));
  const widths = fittingWidths(shown, width);
  const [first] = shown;
  const rows = (first?.cells ?? []).map((_, row) => shown.map((column) => column.cells[row] ?? ''));
  return [shown.map((column) => column.heading), ...rows].map((cells, row) =>
    widths
      .map((columnWidth, column) => {
        const text = cutText(cells[column] ?? '', columnWidth);
        const padding = ' '.repeat(Math.max(0, columnWidth - stringWidth(text)));
        const right = shown[column]?.align === 'right';
        const padded = right ? padding + text : column === widths.length - 1 ? text : text + padding;
        return { padded, column, empty: text === '' };
      })
      // Blanks at the end of a line would be coloured too, and could not be trimmed afterwards.
      .filter((_, column, all) => all.slice(column).some((cell) => !cell.empty))
      .map(({ padded, column }, at, all) => paint(at === all.length - 1 ? padded.trimEnd() : padded, row - 1, column))
      .join(GAP),
  );
}

function fittingWidths(columns: readonly TerminalColumn[], width: number): number[] {
  const widths = columns.map((column) =>
    Math.max(stringWidth(column.heading), ...column.cells.map((cell) => stringWidth(cell))),
  );
  const excess = () => widths.reduce((sum, one) => sum + one, 0) + GAP.length * (widths.length - 1) - width;
  const cut = (at: number, shortest: number) => {
    const now = widths[at] ?? 0;
    widths[at] = Math.max(Math.min(now, shortest), now - Math.max(0, excess()));
  };
  while (true) {
    if (columns[widths.length - 1]?.align !== 'right') cut(widths.length - 1, REMARK_WIDTH);
    cut(0, NAME_WIDTH);
    if (excess() <= 0 || widths.length <= 3) break;
    widths.pop();
  }
  cut(0, SHORTEST_NAME);
  return widths;
}
