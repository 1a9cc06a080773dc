/** How a sentence is written for a target: how untrusted text is escaped, and how emphasis is written. */
import { markdownCode, markdownProse, markdownText, terminalText } from './escape.ts';

export interface Style {
  /** A name or sentence from outside. */
  text(words: string, maxLength?: number): string;
  /** An identifier, as one would type it. */
  code(words: string, maxLength?: number): string;
  /** A sentence with `code` in backticks. */
  prose(words: string, maxLength?: number): string;
  /** Our own words, which need no escaping. */
  strong(words: string): string;
}

export const MARKDOWN: Style = {
  text: markdownText,
  code: markdownCode,
  prose: markdownProse,
  strong: (words) => `**${words}**`,
};

/** Plain text, for a target that escapes all of it afterwards. */
export const PLAIN: Style = terminalStyle(String);

export function terminalStyle(bold: (words: string) => string): Style {
  return { text: terminalText, code: terminalText, prose: terminalText, strong: bold };
}
