/** Charts for tests: the diagrams of a markdown text, and any figures and names that a chart may get. */
import fc from 'fast-check';
import { untrustedText } from './untrusted-texts.ts';

/** The diagrams between mermaid fences. */
export function diagrams(markdown: string): string[] {
  return [...markdown.matchAll(/^```mermaid\n([\s\S]*?)\n```$/gm)].map((fence) => fence[1] ?? '');
}

/** Bars of a chart of regions, with untrusted names. */
export const regionLabels = fc
  .array(untrustedText, { minLength: 2, maxLength: 4 })
  .map((names) => names.map((label, value) => ({ label, value })));

const watts = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e12, noNaN: true }), fc.double({ min: 0, max: 1e-9 }));
/** Points of a power curve, and its length. */
export const anyCurve = fc.array(fc.record({ watts, training: fc.boolean() }), { minLength: 3, maxLength: 6 });
export const anyLength = fc.double({ min: 1e-6, max: 1e7, noNaN: true });

const figure = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e12, noNaN: true }), fc.constant(1e-9));
/** What differs between the entries of a history. */
export const historyFigures = fc.array(fc.record({ key: untrustedText, kwh: figure, grams: figure }), {
  minLength: 2,
  maxLength: 4,
});
