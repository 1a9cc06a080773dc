/**
 * How it looks in a real browser, light and dark, narrow and wide: nothing overflows, charts are drawn, an accessibility
 * checker passes. Left out where there is no Chromium.
 */
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderComment } from '../../../src/report/comment.ts';
import { htmlPage } from '../../../src/report/html/page.ts';
import { renderSummary } from '../../../src/report/summary.ts';
import { examples } from '../../report/examples.ts';
import { githubHtml } from '../../support/github-markdown.ts';
import { onlyWhere } from '../../support/only-on.ts';
import { findChromium, startChromium } from '../support/chromium.ts';
import { drawMermaid, githubPage, openSections, packageFile } from '../support/github-page.ts';

const chromium = findChromium();
if (chromium === undefined)
  console.warn('Left out: nothing is looked at here (needs Chromium; CHROMIUM_PATH names it).');

const NARROW = 360;
const WIDE = 1280;
const HEIGHT = 900;
const REPOSITORY = 'https://github.com/octo-org/vision-models';
const AXE = packageFile('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Rules whose breach is GitHub's own: its style sheet makes every wide table a box that scrolls and takes no focus. */
const GITHUBS_OWN = ['scrollable-region-focusable'];

interface Checks {
  readonly tags?: readonly string[];
  readonly only?: readonly string[];
  readonly leftOut?: readonly string[];
}

async function violations(page: Page, { tags, only, leftOut = [] }: Checks): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ path: AXE });
  const runOnly = only ? { type: 'rule', values: only } : { type: 'tag', values: tags };
  const rules = Object.fromEntries(leftOut.map((rule) => [rule, { enabled: false }]));
  const results = await page.evaluate(
    (options) => {
      const { axe } = window as unknown as { axe: { run(context: Document, options: object): Promise<AxeResults> } };
      return axe.run(document, options);
    },
    { runOnly, rules },
  );
  return results.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`,
  );
}

/** How many pixels the page is wider than the window. */
async function overflow(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: HEIGHT });
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

onlyWhere(chromium !== undefined, 'needs Chromium').describe('in a browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  const requests: string[] = [];

  beforeAll(async () => {
    browser = await startChromium(chromium ?? '');
    // The checker is a script that is put into the page; the page's own policy would refuse it.
    context = await browser.newContext({ bypassCSP: true });
    // The time limit of the test is the only one.
    context.setDefaultTimeout(0);
    context.on('request', (request) => requests.push(request.url()));
  });
  afterAll(async () => {
    await browser?.close();
  });

  async function open(html: string, use: (page: Page) => Promise<void>): Promise<void> {
    const page = await context.newPage();
    try {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: WIDE, height: HEIGHT });
      await page.setContent(html);
      await use(page);
    } finally {
      await page.close();
    }
  }

  /** Fits narrow and wide; passes the checker in light, and its colours in dark. */
  async function expectWellMade(page: Page, rules: readonly string[], leftOut: readonly string[] = []): Promise<void> {
    expect([await overflow(page, NARROW), await overflow(page, WIDE)]).toEqual([0, 0]);
    expect(await violations(page, { tags: rules, leftOut })).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, { only: ['color-contrast'] })).toEqual([]);
  }

  const shown = examples.flatMap((example) =>
    (['comment', 'summary'] as const)
      .filter((kind) => kind === example.shownAs || example.name === 'matrix')
      .map((kind) => ({ name: example.name, kind, example })),
  );

  it.each(shown)(
    'on GitHub the $kind of $name fits, draws its charts, and is accessible',
    async ({ kind, example }) => {
      const markdown =
        kind === 'comment'
          ? renderComment(example.state, { key: '', repositoryUrl: REPOSITORY })
          : renderSummary(example.state, { notice: example.notice, repositoryUrl: REPOSITORY });
      await open(githubPage(await githubHtml(markdown), { kind, title: example.title }), async (page) => {
        const fences = await page.locator('code.language-mermaid').count();
        await openSections(page, 'all');
        expect(await drawMermaid(page)).toEqual([]);
        expect(await page.locator('.mermaid svg').count()).toBe(fences);
        const headings = await page.locator('thead th').allTextContents();
        expect(headings.filter((heading) => heading.trim() === '')).toEqual([]);
        await expectWellMade(page, WCAG, GITHUBS_OWN);
      });
    },
  );

  it.each(['mermaid', 'mermaid-10'] as const)('every chart is drawn on a dark page, too, by %s', async (version) => {
    const comments = examples.map(({ state }) => renderComment(state, { key: '', repositoryUrl: REPOSITORY }));
    const charts = comments.flatMap((comment) => comment.match(/```mermaid\n[\s\S]*?\n```/g) ?? []);
    expect(charts.length).toBeGreaterThan(examples.length);
    await open(githubPage(await githubHtml(charts.join('\n\n')), { kind: 'comment', title: version }), async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await drawMermaid(page, version)).toEqual([]);
      expect(await page.locator('.mermaid svg').count()).toBe(charts.length);
    });
  });

  const pages = examples.filter(({ name }) => ['over-budget', 'matrix', 'unknown'].includes(name));

  it.each(pages)('the HTML page of $name fits, is accessible, and asks for nothing', async ({ state }) => {
    const records = state.sections.flatMap((section) => section.details ?? []);
    await open(htmlPage(records), async (page) => {
      requests.length = 0;
      await openSections(page, 'all');
      await expectWellMade(page, [...WCAG, 'best-practice']);
      expect(requests).toEqual([]);
    });
  });

  it('the HTML page is read by keyboard: first past the head, then every link and every table that scrolls', async () => {
    const [record] = examples.map((example) => example.record);
    await open(htmlPage(record ? [record] : []), async (page) => {
      const reached: string[] = [];
      for (let press = 0; press < 30; press++) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused === document.body ? '' : (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '');
        });
        if (name === '') break;
        reached.push(name.trim());
      }
      expect(reached.slice(0, 3)).toEqual(['Skip to the report', 'Log of the run', 'Energy by component']);
      expect(reached).toEqual(expect.arrayContaining(['The same as a table', 'Energy by step', 'Emissions by region']));
    });
  });

  it('on paper the HTML page is black on white and shows what is folded', async () => {
    const matrix = examples.find((example) => example.name === 'matrix');
    const records = (matrix?.state.sections ?? []).flatMap((section) => section.details ?? []);
    await open(htmlPage(records), async (page) => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const paper = await page.evaluate(() => ({
        background: getComputedStyle(document.body).backgroundColor,
        text: getComputedStyle(document.body).color,
        foldedHeight: document.querySelector('details table')?.getBoundingClientRect().height ?? 0,
      }));
      expect(paper).toMatchObject({ background: 'rgb(255, 255, 255)', text: 'rgb(0, 0, 0)' });
      expect(paper.foldedHeight).toBeGreaterThan(0);
    });
  });
});
