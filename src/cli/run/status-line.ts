/**
 * One line at the foot of a terminal while a command runs above it with the terminal to itself. The last row is taken out of the
 * scrolling region, as package managers do, so that the command's own output passes by untouched.
 */

/** What this needs of `process.stderr`. */
export interface Screen {
  readonly rows?: number;
  readonly columns?: number;
  write(text: string): unknown;
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

export interface StatusLine {
  show(text: string): void;
  /** Gives the row back. May be called twice. */
  close(): void;
}

const ESC = '\u001b';
const SAVE = `${ESC}7`;
const RESTORE = `${ESC}8`;
const ALL_ROWS = `${ESC}[r`;
const CLEAR_LINE = `${ESC}[2K`;

const scrollingRows = (count: number) => `${ESC}[1;${count}r`;
const toRow = (row: number) => `${ESC}[${row};1H`;

/** Undefined where the screen is too small to spare a row. */
export function openStatusLine(screen: Screen): StatusLine | undefined {
  if ((screen.rows ?? 0) < 4 || (screen.columns ?? 0) < 20) return undefined;
  let shown = '';
  let open = true;
  const rows = () => screen.rows ?? 24;
  const draw = () => screen.write(`${SAVE}${toRow(rows())}${CLEAR_LINE}${shown}${RESTORE}`);
  const reserve = () => {
    // A line feed first: where the cursor is on the last row, what is there scrolls up instead of being drawn over.
    screen.write(`\n${SAVE}${scrollingRows(rows() - 1)}${RESTORE}${ESC}[1A`);
    draw();
  };
  reserve();
  screen.on('resize', reserve);
  return {
    show(text) {
      shown = [...text].slice(0, (screen.columns ?? 80) - 1).join('');
      if (open) draw();
    },
    close() {
      if (!open) return;
      open = false;
      screen.off('resize', reserve);
      screen.write(`${SAVE}${ALL_ROWS}${toRow(rows())}${CLEAR_LINE}${RESTORE}`);
    },
  };
}
