/**
 * The comment on a pull request: what a reviewer reads in five seconds, then folded sections, then, hidden, the state from
 * which the next job writes it again. GitHub takes 65,536 characters; what gives way first is listed in `shrink.ts`.
 */
import type { PullRequestState } from '../record/pull-request-state.ts';
import { writeState, writeStateWithin } from '../record/state-codec.ts';
import { changeText, type Headline, headlineOf } from './figures/headline.ts';
import { type ReportOptions, reportOf } from './figures/report.ts';
import { jobsSection, sharedLine } from './sections/jobs.ts';
import { notices } from './sections/notices.ts';
import { regionLine } from './sections/regions.ts';
import { allSections } from './sections/sections.ts';
import { markdownText } from './text/escape.ts';
import { folded, paragraphs } from './text/markdown.ts';
import { commentMarker, hideState } from './text/marker.ts';
import { ALL_ROOM, type Room, SHRINKING, type Shrinking, withoutSmallest } from './text/shrink.ts';
import { MARKDOWN } from './text/style.ts';

export interface CommentOptions extends ReportOptions {
  readonly key: string;
  /** Characters; GitHub's limit less a margin by default. */
  readonly maxLength?: number;
}

/** GitHub refuses a longer body. */
export const GITHUB_COMMENT_LIMIT = 65_536;
/** GitHub counts characters in more than one way; a margin keeps below all of them. */
const MARGIN = 1024;

/** The first visible line is the headline. Never longer than `maxLength`, unless that is shorter than a headline. */
export function renderComment(state: PullRequestState, options: CommentOptions): string {
  const maxLength = options.maxLength ?? GITHUB_COMMENT_LIMIT - MARGIN;
  let smaller = state;
  let room = ALL_ROOM;
  for (const step of [AS_IT_IS, ...SHRINKING]) {
    smaller = step.state?.(smaller) ?? smaller;
    room = { ...room, ...step.room };
    const text = commentWithin(maxLength, smaller, smaller, room, options);
    if (text !== undefined) return text;
  }
  while (smaller.sections.length > 1) {
    smaller = withoutSmallest(smaller);
    const text = commentWithin(maxLength, smaller, state, room, options);
    if (text !== undefined) return text;
  }
  return commentText(writeState(smaller), state, room, options);
}

const AS_IT_IS: Shrinking = {};

/**
 * The comment, or undefined where it would be longer. `whole` is what the visible figures are about where not all of it
 * fits into the hidden state. A hidden state that is too long already saves the work on everything else.
 */
function commentWithin(
  maxLength: number,
  state: PullRequestState,
  whole: PullRequestState,
  room: Room,
  options: CommentOptions,
): string | undefined {
  const hidden = writeStateWithin(state, maxLength);
  if (hidden === undefined) return undefined;
  const text = commentText(hidden, whole, room, options);
  return text.length <= maxLength ? text : undefined;
}

function commentText(hidden: string, whole: PullRequestState, room: Room, options: CommentOptions): string {
  const report = reportOf(whole, options);
  return `${paragraphs([
    `${commentMarker(options.key)}\n${headlineText(headlineOf(report))}`,
    jobsSection(report, room.jobs),
    sharedLine(report.jobs, MARKDOWN),
    ...notices(report, MARKDOWN),
    regionLine(report, MARKDOWN),
    ...allSections(report, room).map((section) => folded(section)),
    hideState(hidden),
  ])}\n`;
}

/** `### 378 Wh · 129 gCO2eq (105–159 g) · 88% in the training step · +41.8% against main · over budget · 94% measured` */
export function headlineText(headline: Headline): string {
  const { energy, emissions, range, training, basis, change, verdict } = headline;
  const grams = emissions && `${emissions}${range ? ` (${range})` : ''}`;
  const changed = change && changeText(change, (name) => markdownText(name, 80));
  const parts = [energy, grams, training, changed, verdict?.words, basis];
  return `### ${parts.filter((part) => part !== undefined).join(' · ')}`;
}
