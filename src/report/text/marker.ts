/** What is hidden in a comment: its first line, by which the next job knows it again, and at its end the state that the next job reads. Neither proves anything: who wrote the comment is checked elsewhere. */
import { PRODUCT } from '../../product.ts';

/** Characters a key may bring into an HTML comment; the rest are percent-encoded, so that no key can close it. */
function encodeKey(key: string): string {
  // A lone surrogate cannot be encoded, and must not prevent the comment from being written.
  return encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-/g, '%2D');
}

/** The hidden marker of the comment with this `comment-key` (the empty key is the default comment's). */
export function commentMarker(key: string): string {
  return `<!-- ${PRODUCT.slug}:comment key=${encodeKey(key)} -->`;
}

const STATE_START = `<!-- ${PRODUCT.slug}:state`;
const STATE_END = '-->';

/** A state's text (`writeState`), hidden. */
export function hideState(text: string): string {
  return `${STATE_START}\n${text}\n${STATE_END}`;
}

/** The state's text in a comment's body (for `readState`); undefined where there is none. The last one counts, because we write it last. */
export function hiddenState(body: string): string | undefined {
  const start = body.lastIndexOf(STATE_START);
  if (start < 0) return undefined;
  const from = start + STATE_START.length;
  const end = body.indexOf(STATE_END, from);
  return end < 0 ? undefined : body.slice(from, end).trim();
}
