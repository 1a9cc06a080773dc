/**
 * The comment on a pull request: what a reviewer reads in five seconds, then folded sections, then, hidden, the state from
 * which the next job writes it again. GitHub takes 65,536 characters; what gives way first is listed in `shrink.ts`.
 */
import type { PullRequestState } from '../record/pull-request-state.ts';
import { writeState } from '../record/state-codec.ts';
import { changeText, type Headline, headlineOf } from './figures/headline.ts';
import { type ReportOptions, reportOf } from './figures/report.ts';
import { jobsTable, sharedLine } from './sections/jobs-table.ts';
import { notices } from './sections/notices.ts';
import { regionLine } from './sections/regions.ts';
import { allSections } from './sections/sections.ts';
import { markdownText } from './text/escape.ts';
import { folded, paragraphs } from './text/markdown.ts';
import { commentMarker, hideState } from './text/marker.ts';
import { ALL_ROOM, type Room, SHRINKING, withoutSmallest } from './text/shrink.ts';
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
  let text = commentText(smaller, room, options);
  for (const step of SHRINKING) {
    if (text.length <= maxLength) return text;
    smaller = step.state?.(smaller) ?? smaller;
    room = { ...room, ...step.room };
    text = commentText(smaller, room, options);
  }
  while (text.length > maxLength && smaller.sections.length > 1) {
    smaller = withoutSmallest(smaller);
    text = commentText(smaller, room, options, state);
  }
  return text;
}

/** `whole` is what the visible figures are about where not all of it fits into the hidden state. */
function commentText(state: PullRequestState, room: Room, options: CommentOptions, whole = state): string {
  const report = reportOf(whole, options);
  return `${paragraphs([
    `${commentMarker(options.key)}\n${headlineText(headlineOf(report))}`,
    jobsTable(report, room.jobs),
    sharedLine(report.jobs, MARKDOWN),
    ...notices(report, MARKDOWN),
    regionLine(report, MARKDOWN),
    ...allSections(report, room).map((section) => folded(section)),
    hideState(writeState(state)),
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
