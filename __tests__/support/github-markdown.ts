/**
 * Markdown as GitHub shows it: GitHub Flavored Markdown and the allow list of GitHub's sanitiser. What the sanitiser takes
 * away here, GitHub takes away too. `jobs/support/github-page.ts` puts it on a page in a browser.
 */
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The sanitised HTML of a comment or a job summary. `defaultSchema` is GitHub's allow list (hast-util-sanitize). */
export async function githubHtml(markdown: string): Promise<string> {
  const file = await unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, defaultSchema)
    .use(rehypeStringify)
    .process(markdown);
  return String(file).replace(ALERT, (_, kind: string, rest: string) => {
    const name = kind.toLowerCase();
    const title = `<p class="markdown-alert-title">${name.charAt(0).toUpperCase()}${name.slice(1)}</p>`;
    return `<div class="markdown-alert markdown-alert-${name}">${title}<p>${rest}</div>`;
  });
}

/** GitHub makes a box of a quotation that begins with one of these words; remark does not know them. */
const ALERT = /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*([\s\S]*?)<\/blockquote>/g;
