/** Text in columns for a terminal: cells of plain text, padded by what they take on the screen. */
import { stripVTControlCharacters } from 'node:util';

export interface TerminalColumn {
  readonly heading: string;
  readonly align?: 'left' | 'right';
  readonly cells: readonly string[];
}

/** East Asian wide and fullwidth forms, and emoji, take two columns (Unicode TR 11); marks and joiners none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
const NONE = /^(?:\p{M}|\u200b|\u200c|\u200d|\ufe0e|\ufe0f)$/u;

/** Columns of a terminal that a plain text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** At most `width` columns, an ellipsis for what was cut. */
export function cutText(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = '';
  for (const character of text) {
    if (textWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return width > 0 ? `${cut.trimEnd()}…` : '';
}

/** Words of a line over as many lines as they need, the later ones indented; a word that is too long stays whole. */
export function wrapText(text: string, width: number, indent = '  '): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line.trim() !== '' && textWidth(stripVTControlCharacters(longer)) > width) {
      lines.push(line);
      line = indent + word;
    } else line = longer;
  }
  return [...lines, line];
}

const GAP = '  ';
/** Columns that a name, and a remark in the last column, keep before whole columns are left out. */
const NAME_WIDTH = 28;
const REMARK_WIDTH = 20;
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
        const padding = ' '.repeat(Math.max(0, columnWidth - textWidth(text)));
        const right = shown[column]?.align === 'right';
        const padded = right ? padding + text : column === widths.length - 1 ? text : text + padding;
        return { padded, column, empty: text === '' };
      })
      // Blanks at the end of a line would be painted too, and then be there to stay.
      .filter((_, column, all) => all.slice(column).some((cell) => !cell.empty))
      .map(({ padded, column }, at, all) => paint(at === all.length - 1 ? padded.trimEnd() : padded, row - 1, column))
      .join(GAP),
  );
}

function fittingWidths(columns: readonly TerminalColumn[], width: number): number[] {
  const widths = columns.map((column) => Math.max(textWidth(column.heading), ...column.cells.map(textWidth)));
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
