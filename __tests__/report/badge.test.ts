/** A badge that shields takes, that reads on light and dark, and that judges only by the user's own yardstick. */
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { BADGE_METRICS, badgeJson, badgeSvg, endpointBadge } from '../../src/report/formats/badge.ts';
import { fuzzRuns, RENDERED } from '../support/fuzz-runs.ts';
import { examples } from './examples.ts';

function recordsOf(name: string): EmissionsRecord[] {
  const state = examples.find((example) => example.name === name)?.state;
  return (state?.sections ?? []).flatMap((section) => (section.details ? [section.details] : []));
}

const firstPr = recordsOf('first-pr');
const overBudget = recordsOf('over-budget');
const matrix = recordsOf('matrix');
const unknown = recordsOf('unknown');
const a100 = recordsOf('a100');

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrastWithWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an SVG in their order, with the text in each but not in those below. Throws where it is not well-formed. */
function elementsOf(svg: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    elements.push(element);
    open.push(element);
  });
  const addText = (text: string) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  return elements;
}

describe('what a badge says', () => {
  it('shows the emissions of a run', () => {
    expect(endpointBadge(firstPr)).toEqual({
      schemaVersion: 1,
      label: 'training emissions',
      message: '1.18 gCO2eq/run',
      color: '#0969da',
    });
  });

  it('adds up the jobs of a matrix', () => {
    const sum = matrix.reduce((total, record) => total + (record.emissions?.grams ?? 0), 0);
    expect(endpointBadge(matrix).message).toBe(`${sum.toFixed(1)} gCO2eq/run`);
  });

  it('shows energy, a pull request or a month where asked', () => {
    expect(endpointBadge(a100, { metric: 'kwh-per-run' }).message).toBe('3.56 kWh/run');
    expect(endpointBadge(a100, { metric: 'grams-per-pr', totalGrams: 4120 }).message).toBe('4.12 kgCO2eq/PR');
    expect(endpointBadge(a100, { metric: 'grams-this-month', totalGrams: 9000, month: '2026-11' }).message).toBe(
      '9.00 kgCO2eq in 2026-11',
    );
  });

  it('shows the step that trains where asked, of the jobs that train', () => {
    const grams = { metric: 'training-grams-per-run' } as const;
    const kwh = { metric: 'training-kwh-per-run' } as const;
    expect([endpointBadge(a100, grams).message, endpointBadge(a100, kwh).message]).toEqual([
      '1.76 kgCO2eq/run',
      '3.52 kWh/run',
    ]);
    const steps = a100.flatMap((record) => record.steps ?? []).map((step) => ({ ...step, training: false }));
    const evaluation = a100.map((record) => ({ ...record, steps }));
    expect(endpointBadge([...a100, ...evaluation], kwh).message).toBe('3.52 kWh/run');
    expect(endpointBadge(evaluation, kwh).message).toBe('unknown');
    // The steps of a job that is only in the history are not known.
    const [{ energy, emissions }] = a100 as [EmissionsRecord];
    expect(endpointBadge([...a100, { energy, emissions }], kwh).message).toBe('≥ 3.52 kWh/run');
    expect(endpointBadge(overBudget, grams).color).toBe('#0969da');
  });

  it('says unknown, and never zero, where nothing is known', () => {
    for (const metric of BADGE_METRICS) expect(endpointBadge(unknown, { metric }).message).toBe('unknown');
    expect(endpointBadge([]).message).toBe('unknown');
  });

  it('calls a sum with an unknown job a lower bound', () => {
    expect(endpointBadge([...firstPr, ...unknown]).message).toBe('≥ 1.18 gCO2eq/run');
  });
});

describe('the colour', () => {
  it('follows the limit of the measure that is shown, and is neutral without one', () => {
    const color = (records: EmissionsRecord[], metric: (typeof BADGE_METRICS)[number]) =>
      endpointBadge(records, { metric, totalGrams: 1 }).color;
    expect(color(a100, 'grams-per-run')).toBe('#1a7f37');
    expect(color(overBudget, 'grams-per-run')).toBe('#cf222e');
    expect(color(overBudget, 'kwh-per-run')).toBe('#0969da');
    expect(color(overBudget, 'grams-this-month')).toBe('#0969da');
    expect(color(firstPr, 'grams-per-run')).toBe('#0969da');
  });

  it.each([a100, overBudget, firstPr])('carries white text with a contrast of 4.5 or more', (...records) => {
    expect(contrastWithWhite(endpointBadge(records).color)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('for shields', () => {
  /** https://shields.io/badges/endpoint-badge: anything else is refused as "invalid properties". */
  const accepted =
    'schemaVersion label message color labelColor isError namedLogo logoSvg logoColor style cacheSeconds';

  it('has the required keys and none that shields does not know', () => {
    const badge = JSON.parse(badgeJson(endpointBadge(firstPr))) as Record<string, unknown>;
    expect(Object.keys(badge)).toEqual(expect.arrayContaining(['schemaVersion', 'label', 'message']));
    for (const key of Object.keys(badge)) expect(accepted.split(' ')).toContain(key);
  });
});

describe('as SVG', () => {
  it('has an accessible name and a title', () => {
    const elements = elementsOf(badgeSvg(endpointBadge(firstPr)));
    const text = 'training emissions: 1.18 gCO2eq/run';
    expect(elements[0]).toMatchObject({ name: 'svg', attributes: { role: 'img', 'aria-label': text } });
    expect(elements.find(({ name }) => name === 'title')?.text).toBe(text);
  });

  it('lets no label in as anything but text', () => {
    const plain = elementsOf(badgeSvg(endpointBadge(firstPr))).map(({ name }) => name);
    const label = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom('</text><script>alert(1)</script>', '" onload="x', '<![CDATA[', '&amp;#x0;', '\ufffe\uffff', ''),
    );
    fc.assert(
      fc.property(label, (text) => {
        const tags = elementsOf(badgeSvg(endpointBadge(firstPr, { label: text }))).map(({ name }) => name);
        expect(tags.every((tag) => plain.includes(tag))).toBe(true);
        expect(tags.length).toBeLessThanOrEqual(plain.length);
      }),
      { numRuns: fuzzRuns(300, RENDERED) },
    );
  });
});
