/**
 * Pictures for README and documents: the examples as GitHub shows them, and the page of `--format html`, light and dark.
 * Usage: `npm run pictures [name...]`. Needs Chromium, and the packages of `npm ci --prefix __tests__/jobs`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, findChromium, startChromium } from '../__tests__/jobs/support/chromium.ts';
import { drawMermaid, githubPage, openSections, packageFile } from '../__tests__/jobs/support/github-page.ts';
import { type Example, examples } from '../__tests__/report/examples.ts';
import { githubHtml } from '../__tests__/support/github-markdown.ts';
import { renderComment } from '../src/report/comment.ts';
import { htmlPage } from '../src/report/html/page.ts';
import { renderSummary } from '../src/report/summary.ts';
import { paletted } from './palette-png.ts';

const FOLDER = join(import.meta.dirname, '../docs/pictures');
const REPOSITORY = 'https://github.com/octo-org/vision-models';
const SCHEMES = ['light', 'dark'] as const;
const WIDTH = 932;
/** Height in CSS pixels. A longer picture fades out at its end. */
const HIGHEST = 1600;

/** The sections that each picture shows open: those that the example is about. */
const OPEN: Readonly<Record<Example['name'], readonly string[]>> = {
  'first-pr': [],
  'over-budget': ['What you can do', 'Energy by component'],
  matrix: [],
  fork: [],
  unknown: ['Method'],
  a100: ['Power over time', 'Cleaner regions'],
  'cpu-40s': ['Steps'],
};

async function pictureOf(browser: Browser, example: Example, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme, viewport: { width: WIDTH, height: 800 }, deviceScaleFactor: 1.5 });
  try {
    const comment = example.shownAs === 'comment';
    const markdown = comment
      ? renderComment(example.state, { key: '', repositoryUrl: REPOSITORY })
      : renderSummary(example.state, { notice: example.notice, repositoryUrl: REPOSITORY });
    const title = comment ? example.title : `${example.record.job?.name} summary`;
    await page.setContent(githubPage(await githubHtml(markdown), { kind: example.shownAs, title }));
    await openSections(page, OPEN[example.name]);
    const complaints = await drawMermaid(page);
    if (complaints.length > 0) throw new Error(`${example.name}: ${complaints.join('\n')}`);
    const frame = page.locator('.frame');
    await frame.evaluate((element, highest) => {
      if (element.clientHeight <= highest) return;
      element.style.maxHeight = `${highest}px`;
      element.style.maskImage = 'linear-gradient(black 88%, transparent)';
    }, HIGHEST);
    return await frame.screenshot();
  } finally {
    await page.close();
  }
}

async function pictureOfPage(browser: Browser, example: Example, colorScheme: 'light' | 'dark'): Promise<Buffer> {
  const page = await browser.newPage({ colorScheme, viewport: { width: WIDTH, height: 1250 } });
  try {
    await page.setContent(htmlPage([example.record]));
    return await page.screenshot();
  } finally {
    await page.close();
  }
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function main(names: readonly string[]): Promise<void> {
  const path = findChromium();
  if (path === undefined) return fail('Pictures need Chromium. Install it, or name it in CHROMIUM_PATH.');
  if (!existsSync(packageFile('playwright-core')))
    return fail('Pictures need the packages of the jobs tests. Run `npm ci --prefix __tests__/jobs` first.');
  mkdirSync(FOLDER, { recursive: true });
  const browser = await startChromium(path);
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  const keep = (name: string, scheme: string, picture: Buffer) => {
    const small = paletted(picture);
    writeFileSync(join(FOLDER, `${name}-${scheme}.png`), small);
    console.log(`docs/pictures/${name}-${scheme}.png ${(small.length / 1000).toFixed(0)} kB`);
  };
  try {
    for (const scheme of SCHEMES) {
      for (const example of examples.filter(({ name }) => wanted(name))) {
        keep(example.name, scheme, await pictureOf(browser, example, scheme));
      }
      const page = examples.find(({ name }) => name === 'over-budget');
      if (page && wanted('html')) keep('html', scheme, await pictureOfPage(browser, page, scheme));
    }
  } finally {
    await browser.close();
  }
}

await main(process.argv.slice(2));
