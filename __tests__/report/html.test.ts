/** One page that needs nothing but itself, says what the records say, and takes every name for text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { htmlPage } from '../../src/report/html/page.ts';
import { plainText } from '../../src/report/text/escape.ts';
import { fuzzRuns, PAGES } from '../support/fuzz-runs.ts';
import { all, attribute, childTexts, first, has, type Page, parseHtml, textOf } from '../support/html.ts';
import { examples } from './examples.ts';
import { recordNamed, untrustedText } from './untrusted-texts.ts';

function recordsOf(name: string): EmissionsRecord[] {
  const state = examples.find((example) => example.name === name)?.state;
  return (state?.sections ?? []).flatMap((section) => (section.details ? [section.details] : []));
}

function pageOf(records: readonly EmissionsRecord[]): Page {
  return parseHtml(htmlPage(records));
}

function tile(page: Page, name: string): string | undefined {
  const found = all('.tiles > div', page).find((one) => textOf(first('dt', one)) === name);
  return textOf(first('.value', found));
}

function rowsOf(page: Page, table: string): string[][] {
  const frame = all('[role=region]', page).find((one) => attribute(one, 'ariaLabel') === table);
  return frame ? all('tr', frame).map(childTexts) : [];
}

describe('the page of one run', () => {
  const page = pageOf(recordsOf('over-budget'));

  it('compares with three accelerators, the one that was used first', () => {
    expect(rowsOf(page, 'Emissions by accelerator')).toEqual([
      ['Accelerator', 'TFLOPS per W', 'CO2eq, best case, g', 'Change'],
      ['A10G (here)', '0.233', '130', '–'],
      ['B200 SXM6', '2.25', '20.8', '−84%'],
      ['GB200', '2.08', '21.8', '−83%'],
      ['B300 SXM6', '2.05', '22.0', '−83%'],
    ]);
  });

  it('leads with energy, emissions, change and verdict', () => {
    expect(textOf(first('h1', page))).toBe('fine-tune');
    expect(tile(page, 'Energy')).toBe('379 Wh');
    expect(tile(page, 'Emissions')).toBe('130 gCO2eq');
    expect(tile(page, 'Change')).toBe('+41.8% against main');
    expect(tile(page, 'Budget')).toBe('Over budget');
  });

  it('distinguishes measured from modelled, with ranges, and sums to the whole', () => {
    const rows = rowsOf(page, 'Energy by component');
    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ['Component', 'Energy, Wh', '80% range', 'Basis'],
      ['Accelerator 0, NVIDIA A10G', '263', '250–276', 'measured'],
      ['Machine, AMD EPYC 7R32, 4 vCPUs, 16 GB', '17.7', '11.1–28.3', 'modelled'],
      ['Cooling and distribution (PUE 1.35)', '98.2', '–', '–'],
      ['Total', '379', '353–411', ''],
    ]);
  });

  it('has a text alternative for every chart, and a table next to it', () => {
    const charts = all('figure [role=img]', page);
    expect(charts.map((chart) => attribute(chart, 'ariaLabel')?.split(':')[0])).toEqual([
      'Shares of the energy',
      'Power over 1 h 24 min',
      'Emissions by region',
    ]);
    const sections = all('section', page).filter((section) => has('figure [role=img]', section));
    expect(sections).toHaveLength(charts.length);
    for (const section of sections) expect(has('table', section)).toBe(true);
  });

  it('links to the log of the run', () => {
    expect(attribute(first('header a', page), 'href')).toMatch(
      /^https:\/\/github\.com\/octo-org\/vision-models\/actions\/runs\//,
    );
  });
});

describe('the page of many runs', () => {
  const page = pageOf(recordsOf('matrix'));

  it('counts all runs, marks the final one, and has each run folded', () => {
    const rows = rowsOf(page, 'Energy and emissions by run');
    expect(rows).toHaveLength(14);
    expect(rows.at(-1)).toEqual(['Total of 12 runs', '4 h 13 min', '60.8', '53.6–72.4', '25.4', '22.2–30.7', '']);
    expect(rows.filter((row) => row[0]?.includes('final')).map((row) => row[0])).toEqual([
      'train (vit-s16, 3) · final',
    ]);
    expect(all('main > section > details > summary', page)).toHaveLength(12);
  });

  it('compares runs of different commits alike', () => {
    const [one, second] = recordsOf('matrix');
    if (!one?.job || !second) throw new Error('The matrix has changed.');
    const other = { ...one, job: { ...one.job, sha: 'f'.repeat(40), runId: 1 } };
    expect(textOf(first('.facts', pageOf([other, second])))).not.toContain('fffffff');
    expect(rowsOf(pageOf([other, second]), 'Emissions by region')[1]?.[2]).toBe('2.03');
  });
});

describe('any page', () => {
  const names = examples.map(({ name }) => name);

  it.each(names)('needs no network, no script and no other file: %s', (name) => {
    const page = pageOf(recordsOf(name));
    expect(all('script, iframe, img, object, embed, link[rel=stylesheet]', page)).toHaveLength(0);
    expect(attribute(first('meta[http-equiv=Content-Security-Policy]', page), 'content')).toContain(
      "default-src 'none'",
    );
    expect(textOf(first('style', page))).not.toMatch(/url\(|@import/);
    expect(attribute(first('link[rel=icon]', page), 'href')).toBe('data:,');
  });

  it.each(names)('has headers on every table: %s', (name) => {
    for (const table of all('table', pageOf(recordsOf(name)))) {
      expect(all('thead th', table).every((cell) => attribute(cell, 'scope') === 'col')).toBe(true);
      for (const row of all('tbody tr', table)) expect(attribute(first('th', row), 'scope')).toBe('row');
    }
  });

  it('says unknown, and never zero, where nothing is known', () => {
    const page = pageOf(recordsOf('unknown'));
    expect([tile(page, 'Energy'), tile(page, 'Emissions')]).toEqual(['unknown', 'unknown']);
    expect(all('svg', page)).toHaveLength(0);
    expect(textOf(first('body', page))).toContain('No energy: the power model does not cover Apple silicon');
  });

  it('is said of nothing, too', () => {
    expect(textOf(first('h1', pageOf([])))).toBe('All 0 runs');
  });

  it('takes every name for text', () => {
    const tags = (page: Page) =>
      all('*', page)
        .map((one) => one.tagName)
        .sort();
    const plain = tags(pageOf([recordNamed('a name')]));
    fc.assert(
      fc.property(
        untrustedText.filter((text) => plainText(text) !== '' && plainText(text) !== 'unknown'),
        (text) => {
          const page = pageOf([recordNamed(text)]);
          expect(tags(page)).toEqual(plain);
          expect(textOf(first('h1', page))).toBe(plainText(text, 200));
          for (const element of all('*', page))
            for (const name of Object.keys(element.properties)) expect(name).toMatch(/^(?!on)[a-z]+[0-9]?$/i);
        },
      ),
      // A page takes a hundred times as long to parse as a line.
      { numRuns: fuzzRuns(40, PAGES) },
    );
  });
});
