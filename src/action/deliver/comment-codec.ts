/** How the state of a pull request stands in the text of a comment: where reading, merging and wording meet. */
import type { CommentCodec } from '../../github/comment.ts';
import type { GitHubContext } from '../../github/context.ts';
import { EMPTY_STATE, foldLedger, mergeStates } from '../../record/pull-request.ts';
import { readState } from '../../record/state-text.ts';
import { renderComment } from '../../report/comment.ts';
import { commentMarker, hiddenState } from '../../report/marker.ts';

export function commentCodec(key: string, context: GitHubContext): CommentCodec {
  const options = { key, headSha: context.sha, repositoryUrl: repositoryUrl(context) };
  return {
    marker: commentMarker(key),
    read: (body) => {
      const text = hiddenState(body);
      return text === undefined ? EMPTY_STATE : readState(text);
    },
    merge: (a, b) => foldLedger(mergeStates(a, b)),
    render: (state, maxLength) => renderComment(state, { ...options, maxLength }),
  };
}

/** The only addresses that a report links to lie below this one. */
export function repositoryUrl({ serverUrl, owner, repo }: GitHubContext): string {
  return `${serverUrl}/${owner}/${repo}`;
}
