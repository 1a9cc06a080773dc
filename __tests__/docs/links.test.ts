/** Every link from one page of the repository to another leads to a file, and to a heading that is there. */
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { anchorsOf, leadsSomewhere, textOf, trackedFiles } from '../support/pages.ts';

const pages = trackedFiles().filter((path) => path.endsWith('.md'));

it('looks at every page', () => {
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/cli.md', 'data/README.md', 'examples/README.md']));
});

it.each(pages)('%s', (page) => {
  const text = textOf(page).replace(/```[\s\S]*?```/g, '');
  const links = [
    ...text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g),
    ...text.matchAll(/(?:src|srcset|href)="(?!https?:)([^"#\s]*)(?:#([^"\s]+))?"/g),
    ...text.matchAll(/^\[[^\]]+\]: (?!https?:)([^#\s]*)(?:#(\S+))?/gm),
  ];
  const broken = links.filter(([, file = '', anchor]) => {
    const target = file === '' ? page : posix.join(posix.dirname(page), file);
    return !leadsSomewhere(target, anchor);
  });
  expect(broken.map(([whole]) => whole)).toEqual([]);
});

it('makes the address of a heading as GitHub does', () => {
  expect(anchorsOf('# Git & GitHub: `run`, twice\n\n## Limits\n\n```\n# no heading\n```\n\n## Limits\n')).toEqual([
    'git--github-run-twice',
    'limits',
    'limits-1',
  ]);
});
