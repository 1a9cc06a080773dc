/**
 * Names are untrusted (steps, branches, jobs, artifacts). Every target has its escaper here; its output reads
 * like the name, and cannot mention, link, break a table, end a comment, or reverse the text direction.
 */

/** Escape sequences of terminals: CSI, OSC, and two-byte ones. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
/** Line and column breaks become one space; other controls vanish. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/g;
/** Direction marks and overrides, invisible characters, tags, annotation anchors; but not the joiners and selectors that scripts and emoji need. */
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
  return characters.length <= maxLength
    ? line
    : `${characters
        .slice(0, maxLength - 1)
        .join('')
        .trimEnd()}…`;
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

/** A cell of a table; an empty one gets a dash, so that no column looks forgotten. */
export function markdownTableCell(text: string, maxLength = 120): string {
  return markdownText(text, maxLength) || '–';
}

/** A code span, also within a table: nothing inside is markdown, a mention or a formula. */
export function markdownCode(text: string, maxLength?: number): string {
  const plain = plainText(text, maxLength);
  if (plain === '') return '–';
  const longestRun = Math.max(0, ...[...plain.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longestRun + 1);
  const padding = plain.startsWith('`') || plain.endsWith('`') ? ' ' : '';
  // Inside a table a pipe must be escaped even in code, and a backslash before it would undo that; a look-alike is safe everywhere.
  // A search for our marker in a comment's text must find only our own.
  return fence + padding + plain.replace(/\|/g, '¦').replace(/<!--/g, `<!${ZERO_WIDTH_SPACE}--`) + padding + fence;
}

/** Sentences with `code` in backticks, as our own messages have it, that may contain untrusted text: the code is code, the rest text. */
export function markdownProse(text: string, maxLength?: number): string {
  const parts = plainText(text, maxLength).split('`');
  if (parts.length % 2 === 0) return markdownText(text, maxLength);
  return parts
    .map((part, position) => {
      if (position % 2 === 1) return part.trim() === '' ? '' : markdownCode(part);
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/.exec(part) ?? [];
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

/** Text or a quoted attribute of HTML. */
function htmlText(text: string, maxLength?: number): string {
  return plainText(text, maxLength).replace(/[&<>"']/g, (character) => HTML_ENTITIES[character] ?? '');
}

/** Text or a quoted attribute of SVG: as HTML, without the characters that XML 1.0 forbids. */
export function svgText(text: string, maxLength?: number): string {
  return htmlText(text, maxLength).replace(/[\ufffe\uffff]/g, '');
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
