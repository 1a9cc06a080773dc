/** A template for HTML and SVG in which every value is text unless it was made by the same template: so nothing can be left unescaped by mistake. */
import { htmlText } from '../text/escape.ts';

/** Markup that is safe in a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = Markup | string | number | undefined | false | readonly (Markup | undefined | false)[];

/** Strings and numbers are escaped, markup stays, lists of markup are joined, `undefined` and `false` are nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(parts.map((part, index) => part + textOf(values[index])).join(''));
}

function textOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('\n');
  return htmlText(String(value));
}
