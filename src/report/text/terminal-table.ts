/** Text in columns for a terminal: cells of plain text, padded by what they take on the screen. */
import stringWidth from 'string-width';
import { terminalText } from './escape.ts';
import { addUp } from './lists.ts';
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
/** How far a name, and a remark in the last column, are cut before whole columns are left out. */
const NAME_WIDTH = 28;
const REMARK_WIDTH = 14;
const SHORTEST_NAME = 10;

/**
 * Lines of a table, no wider than `width` as long as a name and two figures fit. Where the table is too wide, first the
 * last column is cut if it is text, then the first, which names the row; then columns are left out from the right. Figures
 * are never cut. `paint` colours a cell after it was padded; the heading is row -1.
 */
export function terminalTable(
  columns: readonly TerminalColumn[],
  width: number,
  paint: (text: string, row: number) => string = (text) => text,
): string[] {
  const shown = columns.filter((column, index) => index === 0 || column.cells.some((cell) => cell !== ''));
  const widths = fittingWidths(shown, width);
  const rows = (shown[0]?.cells ?? []).map((_, row) => shown.map((column) => column.cells[row] ?? ''));
  return [shown.map((column) => column.heading), ...rows].map((cells, row) => {
    const texts = widths.map((columnWidth, column) => cutText(cells[column] ?? '', columnWidth));
    // Blanks at the end of a line would be coloured too, and could not be trimmed afterwards.
    const last = texts.findLastIndex((text) => text !== '');
    return texts
      .slice(0, last + 1)
      .map((text, column) => {
        const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)));
        const padded = shown[column]?.align === 'right' ? blanks + text : text + blanks;
        return paint(column === last ? padded.trimEnd() : padded, row - 1);
      })
      .join(GAP);
  });
}

function fittingWidths(columns: readonly TerminalColumn[], width: number): number[] {
  const widths = columns.map((column) =>
    Math.max(stringWidth(column.heading), ...column.cells.map((cell) => stringWidth(cell))),
  );
  const excess = () => addUp(widths, Number) + GAP.length * (widths.length - 1) - width;
  const cut = (column: number, shortest: number) => {
    const now = widths[column] ?? 0;
    widths[column] = Math.max(Math.min(now, shortest), now - Math.max(0, excess()));
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
