/** Every address of this repository that people are sent to leads to a file, and to a heading, of this repository. */
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../src/action/annotations.ts';
import { documentation, PAGES, PRODUCT, publicPages } from '../../src/product.ts';
import { renderComment } from '../../src/report/comment.ts';
import { figuresOf } from '../../src/report/figures/figures.ts';
import { reportOf } from '../../src/report/figures/report.ts';
import { historyPage } from '../../src/report/formats/history-page.ts';
import { FORMATS, formatRecords } from '../../src/report/formats.ts';
import { methodSection } from '../../src/report/sections/method.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { terminalReport } from '../../src/report/terminal.ts';
import { examples } from '../report/examples.ts';
import { leadsSomewhere, textOf, trackedFiles } from '../support/pages.ts';

/** Pages that GitHub itself has for each repository, below its address. */
const OF_GITHUB = ['', '/security/advisories/new', '/issues', '/issues/new', '/releases'];
const RAW = `https://raw.githubusercontent.com/${PRODUCT.repository}/`;

/** Addresses of this repository in a text, whole. */
function ownAddresses(text: string): string[] {
  const address = new RegExp(`(?:${PRODUCT.url}(?![\\w-])|${RAW})[^\\s()<>[\\]{}"'\`,\\\\]*`, 'g');
  return (text.match(address) ?? []).map((found) => found.replace(/[.:;]+$/, ''));
}

function isDead(address: string): boolean {
  const rest = address.startsWith(RAW) ? `/raw/${address.slice(RAW.length)}` : address.slice(PRODUCT.url.length);
  if (OF_GITHUB.includes(rest)) return false;
  const [, path, anchor] = /^\/(?:blob|tree|raw)\/main\/([^#?]+)(?:#(.+))?$/.exec(rest) ?? [];
  return path === undefined || !leadsSomewhere(path, anchor);
}

const deadIn = (text: string) => ownAddresses(text).filter(isDead);

describe('the check', () => {
  it.each([
    [PRODUCT.url, false],
    [`${PRODUCT.url}/security/advisories/new`, false],
    [`${PRODUCT.url}/blob/main/docs/cli.md`, false],
    [`${PRODUCT.url}/blob/main/docs/cli.md#exit-codes`, false],
    [`${RAW}main/schema/emissions-record.schema.json`, false],
    [`${PRODUCT.url}/blob/main/docs/method.md`, true],
    [`${PRODUCT.url}/blob/main/docs/cli.md#no-such-heading`, true],
    [`${PRODUCT.url}/blob/v0/docs/cli.md`, true],
    [`${PRODUCT.url}/schema/emissions-record.schema.json`, true],
    [`${RAW}main/schema/none.json`, true],
  ])('%s is dead: %s', (address, dead) => {
    expect(ownAddresses(`see [here](${address}), or "${address}".`)).toEqual([address, address]);
    expect(isDead(address)).toBe(dead);
  });
});

describe('what people see', () => {
  const repositoryUrl = 'https://github.com/octo-org/vision-models';

  it.each(examples)('of the example: $title', async ({ state, record, notice }) => {
    const records = state.sections.flatMap((section) => section.details ?? []);
    const method = methodSection(figuresOf(reportOf(state)), 12);
    const formats = FORMATS.filter((format) => format !== 'boamps' || record.energy?.totalKwh !== undefined);
    const texts = [
      renderComment(state, { key: '', repositoryUrl }),
      renderSummary(state, { notice, repositoryUrl }),
      terminalReport(records, { color: false, width: 100 }),
      method.body,
      ...(await Promise.all(formats.map((format) => formatRecords(format, [record])))),
    ];
    expect(texts.flatMap(deadIn)).toEqual([]);
    expect(ownAddresses(method.body)).toEqual([PRODUCT.url, documentation('how-it-works')]);
  });

  it('on the page of the history branch', () => {
    expect(deadIn(historyPage({ schemaVersion: 1, entries: [], months: [] }))).toEqual([]);
  });

  it.each(Object.entries(MESSAGES))('in the message %s', (_, message: (text: string) => string) => {
    expect(deadIn(message('…'))).toEqual([]);
  });
});

describe('what is written', () => {
  /** A file's text with the product's address filled in. Only product.ts makes addresses of parts; elsewhere such a part is dead. */
  function assembled(path: string): string {
    const text = textOf(path).replaceAll(/\$\{PRODUCT\.url\}/g, PRODUCT.url);
    return path === 'src/product.ts' ? text.replaceAll(/^.*\$\{page\}.*$/gm, '') : text;
  }

  const files = trackedFiles().filter(
    (path) => /\.(?:ts|mjs|md|yml|json|html)$|^NOTICE$/.test(path) && !path.startsWith('dist/'),
  );
  const written = files.filter((path) => !/addresses\.test\.ts$|package-lock\.json$/.test(path));

  it.each(['src', 'scripts', 'docs', 'schema', '.github', 'README.md', 'action.yml', 'package.json'])(
    'in %s',
    (folder) => {
      const below = written.filter((path) => path === folder || path.startsWith(`${folder}/`));
      expect(below.length).toBeGreaterThan(0);
      const dead = below.flatMap((path) => deadIn(assembled(path)).map((address) => `${path}: ${address}`));
      expect(dead).toEqual([]);
    },
  );

  it('names only pages of docs/ that are there', () => {
    const named = written.flatMap((path) =>
      [...textOf(path).matchAll(/(?<![\w/.])docs\/([\w-]+\.md)(?:#([\w-]+))?/g)].map(
        ([whole, page = '', anchor]) => [`${path}: ${whole}`, leadsSomewhere(`docs/${page}`, anchor)] as const,
      ),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, there]) => !there).map(([where]) => where)).toEqual([]);
  });
});

describe('the list of pages', () => {
  it('has the files of docs/', () => {
    const files = trackedFiles('docs').flatMap((path) => /^docs\/([\w-]+)\.md$/.exec(path)?.[1] ?? []);
    expect(files).toEqual([...PAGES]);
  });

  it('leaves out public pages that do not exist yet', () => {
    expect(publicPages({ website: '', package: 'https://example.org/p' })).toEqual([
      ['package', 'https://example.org/p'],
    ]);
    for (const [, address] of publicPages()) expect(address).toMatch(/^https:\/\//);
  });
});
