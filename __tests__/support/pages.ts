/** The repository's own pages: which there are, and which of their files and headings an address leads to. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const REPOSITORY_ROOT = resolve(import.meta.dirname, '..', '..');

/** Paths of the repository's files below these folders, with forward slashes; fixtures and snapshots are left out. */
export function trackedFiles(...folders: readonly string[]): readonly string[] {
  const paths = execFileSync('git', ['ls-files', ...folders], { cwd: REPOSITORY_ROOT, encoding: 'utf8' });
  return paths.split('\n').filter((path) => path !== '' && !/(?:^|\/)(?:fixtures|snapshots)\//.test(path));
}

/** Text of a file of the repository. */
export function textOf(path: string): string {
  return readFileSync(join(REPOSITORY_ROOT, path), 'utf8');
}

/** Whether a path of the repository is there, and with an anchor, whether that Markdown page has such a heading. */
export function leadsSomewhere(path: string, anchor?: string): boolean {
  if (!existsSync(join(REPOSITORY_ROOT, path))) return false;
  return anchor === undefined || !path.endsWith('.md') || anchorsOf(textOf(path)).includes(anchor);
}

/** As GitHub makes a heading's address: lower case, words joined by hyphens, a number after one that was there before. */
export function anchorsOf(markdown: string): readonly string[] {
  const headings = [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)];
  const seen = new Map<string, number>();
  return headings.map(([, heading = '']) => {
    const anchor = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
