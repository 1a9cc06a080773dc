/** Names are untrusted. Rendered by GitHub's own rules, none becomes a link, a picture, a mention or markup, and no table loses its shape. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRODUCT } from '../../src/product.ts';
import type { PullRequestState } from '../../src/record/pull-request-state.ts';
import { sectionOf } from '../../src/record/section.ts';
import { renderComment } from '../../src/report/comment.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { fuzzPatience, fuzzRuns, PAGES } from '../support/fuzz-runs.ts';
import { githubHtml } from '../support/github-markdown.ts';
import { all, attribute, first, type Page, parseHtml, textOf } from '../support/html.ts';
import { recordNamed, untrustedText } from './untrusted-texts.ts';

const MORE = [
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  'https://evil.example www.evil.example mail@evil.example',
  '@octocat #1 GH-1 octo-org/vision-models#1 0123456789abcdef0123456789abcdef01234567',
  '<a href="https://evil.example">x</a><img src=x>',
  '--> <!-- ml-emissions:comment key= -->',
  '<!-- ml-emissions:state\nstate-1\n-->',
  '</summary></details><h1>x</h1>',
  '| a | b |\n| - | - |',
  '```\n# heading\n```',
  '`code` **bold** _it_ ~~gone~~ $x^2$ \\',
  '\n\n# heading\n\n---\n',
  '[^1]: note',
];
const name = fc.oneof(
  untrustedText,
  fc.constantFrom(...MORE),
  fc.array(fc.constantFrom(...MORE), { maxLength: 3 }).map((all) => all.join(' ')),
);

function stateNamed(one: string, other: string): PullRequestState {
  const [a, b] = [sectionOf(recordNamed(one.slice(0, 400))), sectionOf(recordNamed(other.slice(0, 400)))];
  const entry = { runId: 1, attempt: 1, job: one, sha: other, at: 5, status: 'failure' as const, kwh: 1, grams: 2 };
  return {
    format: 1,
    sections: [a, { ...b, key: `${b.key} ` }],
    ledger: [entry, { ...entry, runId: 2, job: other }],
    folded: [],
  };
}

const rendered = async (markdown: string): Promise<Page> => parseHtml(await githubHtml(markdown));

/** A name's `:` and `/` may remain; what GitHub would make of them may not. */
function expectHarmless(page: Page): void {
  for (const link of all('a', page)) expect(attribute(link, 'href')).toMatch(new RegExp(`^${PRODUCT.url}`));
  expect(all('img, h1, h2, script, style, iframe, svg, input, sup, hr', page)).toHaveLength(0);
  for (const table of all('table', page)) {
    const columns = all('thead th', table).length;
    for (const row of all('tbody tr', table)) expect(all('td', row)).toHaveLength(columns);
  }
  // GitHub finds these in the text that is not code.
  const text = textOf(first('body', page), ['code', 'pre']);
  expect(text).not.toMatch(/@[a-z0-9]/i);
  expect(text).not.toMatch(/#\d/);
  expect(text).not.toMatch(/\bwww\./i);
}

describe('an untrusted name', () => {
  it('is only text in a comment', { timeout: fuzzPatience(600_000) }, async () => {
    await fc.assert(
      fc.asyncProperty(name, name, async (one, other) => {
        const comment = renderComment(stateNamed(one, other), {
          key: one,
          repositoryUrl: 'https://github.com/octo-org/vision-models',
        });
        expect(comment.startsWith(`<!-- ${PRODUCT.slug}:comment key=`)).toBe(true);
        expect(comment.match(/<!--/g)).toHaveLength(2);
        const page = await rendered(comment);
        expectHarmless(page);
        expect(all('h3', page)).toHaveLength(1);
        expect(all('details', page)).toHaveLength(all('summary', page).length);
      }),
      { numRuns: fuzzRuns(60, PAGES), examples: MORE.map((text) => [text, text] as [string, string]) },
    );
  });

  it('is only text in a summary, where the record itself is code', { timeout: fuzzPatience(600_000) }, async () => {
    await fc.assert(
      fc.asyncProperty(name, name, async (one, other) => {
        const page = await rendered(renderSummary(stateNamed(one, other), { notice: one }));
        const record = textOf(all('pre code.language-json', page).at(-1)) ?? '';
        expect(JSON.parse(record)).toHaveLength(2);
        expectHarmless(page);
      }),
      { numRuns: fuzzRuns(30, PAGES), examples: MORE.map((text) => [text, text] as [string, string]) },
    );
  });

  it('moves no cursor and turns no line around on a terminal', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const report = terminalReport([recordNamed(one.slice(0, 400)), recordNamed(other.slice(0, 400))], {
          color: false,
          width: 100,
        });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
        expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
