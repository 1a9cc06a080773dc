/**
 * The comment on a pull request. First comes what a reviewer reads in five seconds, then the folded sections. At the end,
 * hidden, is the state from which the next job writes the comment anew. GitHub takes 65,536 characters; `shrink.ts` lists
 * what is left out first where they are not enough.
 */
import type { PullRequestState } from '../record/pull-request-state.ts';
import { writeState, writeStateWithin } from '../record/state-codec.ts';
import { type Figures, figuresOf } from './figures/figures.ts';
import { type ReportOptions, reportOf } from './figures/report.ts';
import { markdownReport } from './sections/sections.ts';
import { commentMarker, hideState } from './text/marker.ts';
import { ALL_ROOM, type Room, SHRINKING, withoutSmallest } from './text/shrink.ts';

export interface CommentOptions extends ReportOptions {
  readonly key: string;
  /** Characters; GitHub's limit less a margin by default. */
  readonly maxLength?: number;
}

/** GitHub refuses a longer body. */
export const GITHUB_COMMENT_LIMIT = 65_536;
/** GitHub counts characters in more than one way; a margin keeps below all of them. */
const MARGIN = 1024;

/**
 * The first visible line is the headline. Never longer than `maxLength`, unless that is shorter than a headline. The
 * figures are those of the whole state, even if only part of it fits into the hidden one.
 */
export function renderComment(state: PullRequestState, options: CommentOptions): string {
  const maxLength = options.maxLength ?? GITHUB_COMMENT_LIMIT - MARGIN;
  const figures = figuresOf(reportOf(state, options));
  const within = (kept: PullRequestState, room: Room) => {
    const hidden = writeStateWithin(kept, maxLength);
    // Where the hidden state alone is too long, the rest need not be written.
    const text = hidden === undefined ? undefined : commentText(hidden, figures, room, options.key);
    return text !== undefined && text.length <= maxLength ? text : undefined;
  };
  let smaller = state;
  let room: Room = ALL_ROOM;
  for (const step of SHRINKING) {
    smaller = step.state?.(smaller) ?? smaller;
    room = { ...room, ...step.room };
    const text = within(smaller, room);
    if (text !== undefined) return text;
  }
  while (smaller.sections.length > 1) {
    smaller = withoutSmallest(smaller);
    const text = within(smaller, room);
    if (text !== undefined) return text;
  }
  return commentText(writeState(smaller), figures, room, options.key);
}

function commentText(hidden: string, figures: Figures, room: Room, key: string): string {
  const report = markdownReport(figures, room, 'closed');
  return `${commentMarker(key)}\n${report}\n\n${hideState(hidden)}\n`;
}
