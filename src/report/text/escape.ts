/**
 * Names of steps, branches, jobs and artifacts are untrusted. Each target has its escaper here, but for YAML and JSON,
 * whose writers quote. What an escaper returns reads like the name, and cannot mention anybody, become a link, break a
 * table, end a comment or reverse the text direction.
 */

/** Escape sequences of terminals: CSI, OSC, and two-byte ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Line and column breaks become one space; other controls vanish. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/**
 * Direction marks and overrides, invisible characters, tags, annotation anchors; but not the joiners and variation
 * selectors, which emoji and some scripts need.
 */
const INVISIBLE = /(?!\u200c|\u200d|\ufe0e|\ufe0f)[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\ufff9-\ufffb]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const STACKED_MARKS = /(\p{M}{3})\p{M}+/gu;

/** One line of visible text, at most `maxLength` characters (an ellipsis marks what was cut). The basis of every escaper. */
export function plainText(text: string, maxLength = 2000): string {
  const line = text
    .replace(ANSI, '')
    .replace(BREAKS, ' ')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(STACKED_MARKS, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  if (characters.length <= maxLength) return line;
  const start = characters.slice(0, maxLength - 1).join('');
  return `${start.trimEnd()}…`;
}

/** Invisible, and enough to keep GitHub from reading a mention, a reference or a link into the text around it. */
const ZERO_WIDTH_SPACE = '\u200b';

/** GitHub's own references, which backslashes do not stop: they are found in the rendered text. */
function breakReferences(text: string): string {
  return text
    .replace(/[@#](?=\S)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\bgh-(?=\d)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=\/\/)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\b(?:mailto|xmpp):/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\bwww(?=\.)/gi, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=[\w+-]+:)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\b[0-9a-f](?=[0-9a-f]{6,39}\b)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

/** Inline markdown, also within a table's cell or a `<summary>`. `$` is put into a span, GitHub's documented way to keep it from starting a formula. */
export function markdownText(text: string, maxLength?: number): string {
  return breakReferences(plainText(text, maxLength))
    .replace(/&/g, '&amp;')
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\$/g, '<span>$</span>')
    .replace(/^([-+=#]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}${ZERO_WIDTH_SPACE}` : `\\${start}`));
}

/** A code span, also within a table: nothing inside is markdown, a mention or a formula. */
export function markdownCode(text: string, maxLength?: number): string {
  const plain = plainText(text, maxLength);
  if (plain === '') return '–';
  const fence = codeFence(plain, 1);
  const padding = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  // Inside a table a pipe must be escaped even in code, and a backslash before it would undo that; a look-alike is safe everywhere.
  return fence + padding + withoutMarkers(plain).replace(/\|/g, '¦') + padding + fence;
}

/** Backticks around code, more than any in it. */
function codeFence(code: string, fewest: number): string {
  const longestRun = Math.max(fewest - 1, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longestRun + 1);
}

/** In code `<!--` is only text, but a search of a comment for our hidden marker (`marker.ts`) must not find it. */
function withoutMarkers(code: string): string {
  return code.replace(/<!--/g, `<!${ZERO_WIDTH_SPACE}--`);
}

/** Lines of code between fences. */
export function markdownCodeBlock(code: string, language: string): string {
  const fence = codeFence(code, 3);
  return `${fence}${language}\n${withoutMarkers(code)}\n${fence}`;
}

/**
 * Sentences of ours with `code` in backticks, into which untrusted text may have been put: what is in backticks becomes
 * code, the rest text.
 */
export function markdownProse(text: string, maxLength?: number): string {
  const pieces = plainText(text, maxLength).split('`');
  if (pieces.length % 2 === 0) return markdownText(text, maxLength);
  return pieces
    .map((piece, position) => {
      if (position % 2 === 1) return piece.trim() === '' ? '' : markdownCode(piece);
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(piece) ?? [];
      return before + markdownText(words) + after;
    })
    .join('');
}

/** The address of a link in markdown or HTML; undefined unless it is http(s). */
export function linkTarget(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return href
    .replace(/[()<>"'`|\\[\]*_~$ ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&/g, '&amp;');
}

/**
 * Text between double quotes in a mermaid diagram. Mermaid has no escape that both 10 and 11 read, so what its lexers
 * fail on is left out, and double quotes become single ones.
 */
export function mermaidLabel(text: string, maxLength = 40): string {
  const label = plainText(text, 4 * maxLength)
    .replace(/"/g, "'")
    .replace(/[%;#:`\\<>{}[\]$&|~^@]+/g, ' ');
  return plainText(label, maxLength) || '–';
}

const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or a quoted attribute of HTML, and of SVG in it. */
export function htmlText(text: string): string {
  return svgText(text).replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? '');
}

/** Text for a writer of SVG that escapes by itself (badge-maker): without the characters that XML 1.0 forbids. */
export function svgText(text: string): string {
  return plainText(text).replace(/[\ufffe\uffff]/g, '');
}

const LATEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
  '−': '$-$',
  '–': '--',
  '—': '---',
  '…': '\\ldots{}',
};

/** Text in LaTeX's paragraphs, tables and titles. */
export function latexText(text: string, maxLength?: number): string {
  return plainText(text, maxLength).replace(/[\\{}$&#%_^~<>|"−–—…]/g, (character) => LATEX_COMMANDS[character] ?? '');
}

/** Text on a terminal: no escape sequence, no control, nothing that reverses the text direction. */
export function terminalText(text: string, maxLength?: number): string {
  return plainText(text, maxLength);
}

/** What a spreadsheet may treat as the start of a formula: also in its full-width form, and after joiners that it does not show. */
const FORMULA = /^(?:\u200c|\u200d|\ufe0e|\ufe0f|\s)*[=+\-@＝＋－＠]/u;

/**
 * A cell of CSV that no spreadsheet evaluates: an apostrophe makes it text. The formula escaping of csv-stringify does
 * not know full-width and invisible starts.
 */
export function csvCell(text: string): string {
  const plain = plainText(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}

/** Characters that JSON leaves unescaped, and that a page would hide or that reverse the text direction. */
const HIDDEN_IN_JSON = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u0080-\u009f\u2028\u2029\ufff9-\ufffb]/gu;

/** JSON for people to read: the same value, with an escape sequence for each character that they would not see. */
export function visibleJson(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  // A character outside the basic plane is two units, and becomes two escape sequences.
  return json.replace(HIDDEN_IN_JSON, (character) => character.split('').map(escaped).join(''));
}
