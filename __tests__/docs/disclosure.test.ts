/** The examples of `docs/disclosure.md` and `docs/badge.md` are what the formats really write. `UPDATE_DOCS=1` writes them anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BADGE_METRICS, endpointBadge } from '../../src/report/formats/badge.ts';
import { FORMATS, formatRecords, isFormat } from '../../src/report/formats.ts';
import { examples } from '../report/examples.ts';

const docs = join(import.meta.dirname, '../../docs');

/** `<!-- example: format name -->`, then a fence with what that format writes of that example. */
const EXAMPLE = /(<!-- example: (\S+) (\S+) -->\n```\w+\n)([\s\S]*?)(```)/g;

async function outputOf(format: string, name: string): Promise<string> {
  const example = examples.find((one) => one.name === name);
  if (!isFormat(format) || example === undefined) throw new Error(`There is no ${format} of ${name}.`);
  return formatRecords(format, [example.record]);
}

describe.each(['disclosure.md', 'badge.md'])('docs/%s', (file) => {
  const text = readFileSync(join(docs, file), 'utf8');

  it('shows what the formats write', async () => {
    let written = text;
    for (const [block, start = '', format = '', name = '', , end = ''] of text.matchAll(EXAMPLE)) {
      const output = await outputOf(format, name);
      written = written.replace(block, () => start + output + end);
    }
    if (process.env['UPDATE_DOCS']) writeFileSync(join(docs, file), written);
    else expect(text).toBe(written);
    expect([...text.matchAll(EXAMPLE)].length).toBeGreaterThan(0);
  });
});

it('docs/disclosure.md names every format', () => {
  const text = readFileSync(join(docs, 'disclosure.md'), 'utf8');
  for (const format of FORMATS) expect(text).toContain(`\`${format}\``);
});

it('docs/badge.md shows the message of every metric', () => {
  const text = readFileSync(join(docs, 'badge.md'), 'utf8');
  const record = examples.find(({ name }) => name === 'first-pr')?.record;
  const totals = { 'grams-per-pr': { totalGrams: 4120 }, 'grams-this-month': { totalGrams: 9000, month: '2026-11' } };
  for (const metric of BADGE_METRICS) {
    const options = { metric, ...(metric in totals && totals[metric as keyof typeof totals]) };
    expect(text).toContain(`| \`${metric}\` | \`${endpointBadge(record ? [record] : [], options).message}\` |`);
  }
});
