/** A page like GitHub's in a browser: GitHub's style sheet, folded sections, and mermaid where a fence asks for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A file of a package that only the tests of this folder need. */
export function packageFile(path: string): string {
  return join(import.meta.dirname, '..', 'node_modules', path);
}

/** The frame around it: a comment has its author's line, a summary its job's name. */
export interface Frame {
  readonly kind: 'comment' | 'summary';
  readonly title: string;
}

/** A page like GitHub's with that HTML, light or dark as the browser prefers. */
export function githubPage(fragment: string, { kind, title }: Frame): string {
  const css = readFileSync(packageFile('github-markdown-css/github-markdown.css'), 'utf8');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${css}</style>
<style>
:root { color-scheme: light dark; --page: #ffffff; --bar: #f6f8fa; --edge: #d1d9e0; --quiet: #59636e; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --bar: #151b23; --edge: #3d444d; --quiet: #9198a1; } }
body { margin: 0; padding: 16px; background: var(--page); }
.frame { border: 1px solid var(--edge); border-radius: 6px; max-width: 900px; margin: 0 auto; overflow: hidden; }
.bar { background: var(--bar); border-bottom: 1px solid var(--edge); color: var(--quiet); padding: 8px 16px; font: 14px/1.5 "Noto Sans", Helvetica, Arial, sans-serif; }
.markdown-body { padding: 16px; font-size: 14px; }
.markdown-body .mermaid { text-align: center; margin-bottom: 16px; }
.markdown-body .mermaid svg { max-width: 100%; height: auto; }
</style>
</head>
<body>
<main class="frame">
<div class="bar">${kind === 'comment' ? `<strong>github-actions</strong> commented` : title}</div>
<article class="markdown-body">${fragment}</article>
</main>
</body>
</html>`;
}

/** Opens the folded sections whose title begins with one of these; `all` opens every one. */
export async function openSections(page: Page, titles: readonly string[] | 'all'): Promise<void> {
  await page.evaluate((wanted) => {
    for (const details of document.querySelectorAll('details')) {
      const title = details.querySelector('summary')?.textContent ?? '';
      if (wanted === 'all' || wanted.some((start) => title.startsWith(start))) details.open = true;
    }
  }, titles);
}

/**
 * Draws the mermaid fences as GitHub does, which knows the visible ones only once they are unfolded.
 * Resolves to mermaid's complaints, none where all were drawn.
 */
export async function drawMermaid(page: Page, version: 'mermaid' | 'mermaid-10' = 'mermaid'): Promise<string[]> {
  await page.addScriptTag({ path: packageFile(`${version}/dist/mermaid.min.js`) });
  return page.evaluate(async () => {
    const { mermaid } = window as unknown as { mermaid: Mermaid };
    const dark = matchMedia('(prefers-color-scheme: dark)').matches;
    mermaid.initialize({ startOnLoad: false, theme: dark ? 'dark' : 'default', securityLevel: 'strict' });
    const complaints: string[] = [];
    for (const [index, code] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
      try {
        const { svg } = await mermaid.render(`diagram-${index}`, code.textContent ?? '');
        const drawn = document.createElement('div');
        drawn.className = 'mermaid';
        drawn.innerHTML = svg;
        code.parentElement?.replaceWith(drawn);
      } catch (error) {
        complaints.push(String(error));
      }
    }
    return complaints;
  });
}

interface Mermaid {
  initialize(settings: object): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}
