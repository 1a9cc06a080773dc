/** HTML as a browser parses it (the algorithm of the standard), with the few questions that tests ask of a page. */
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

export type Page = ReturnType<typeof fromHtml>;
export type Element = NonNullable<ReturnType<typeof select>>;

export function parseHtml(text: string): Page {
  return fromHtml(text);
}

export function all(selector: string, within: Page | Element): Element[] {
  return selectAll(selector, within);
}

export function first(selector: string, within: Page | Element | undefined): Element | undefined {
  return within && select(selector, within);
}

export function has(selector: string, within: Page | Element): boolean {
  return select(selector, within) !== undefined;
}

/** An attribute by its name in JavaScript: `ariaLabel` is `aria-label`. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  const value = element?.properties[name];
  if (value === undefined || value === null) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The text of all elements but those with these names; undefined of an element that was not found. */
export function textOf(node: Page | Element | undefined, without: readonly string[] = []): string | undefined {
  if (node === undefined) return undefined;
  const parts: string[] = [];
  for (const child of node.children) {
    if (child.type === 'text') parts.push(child.value);
    if (child.type === 'element' && !without.includes(child.tagName)) parts.push(textOf(child, without) ?? '');
  }
  return parts.join('');
}

/** Texts of the elements in it, one level down. */
export function childTexts(element: Element): string[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [textOf(child) ?? ''] : []));
}
