/** What comment and summary have in common: the parts that are always seen, and the folded sections in their order. */
import type { Figures } from '../figures/figures.ts';
import { markdownText } from '../text/escape.ts';
import { folded, paragraphs, type Section } from '../text/markdown.ts';
import type { Room } from '../text/shrink.ts';
import { MARKDOWN } from '../text/style.ts';
import { acceleratorsSection } from './accelerators.ts';
import { adviceSection } from './advice.ts';
import { componentsSection } from './components.ts';
import { discloseSection } from './disclose.ts';
import { headlineText } from './headline.ts';
import { jobsSection, sharedLine } from './jobs.ts';
import { methodSection } from './method.ts';
import { notices } from './notices.ts';
import { powerSection } from './power.ts';
import { pullRequestTotalsSection } from './pull-request-totals.ts';
import { regionLine, regionsSection } from './regions.ts';
import { stepsSection } from './steps.ts';

/** The report in markdown; the headline is its first line. */
export function markdownReport(figures: Figures, room: Room, sections: 'open' | 'closed'): string {
  return paragraphs([
    `### ${headlineText(figures.headline, { escaped: (name) => markdownText(name, 80) })}`,
    jobsSection(figures, room.jobs),
    sharedLine(figures.jobs, MARKDOWN),
    ...notices(figures, MARKDOWN),
    regionLine(figures, MARKDOWN),
    ...allSections(figures, room).map((section) => section && folded(section, sections)),
  ]);
}

function allSections(figures: Figures, room: Room): readonly (Section | undefined)[] {
  const { details } = room;
  return [
    details ? componentsSection(figures) : undefined,
    stepsSection(figures, room.steps),
    details ? regionsSection(figures, room.regions) : undefined,
    details ? acceleratorsSection(figures) : undefined,
    room.power ? powerSection(figures) : undefined,
    pullRequestTotalsSection(figures, room.entries),
    details ? adviceSection(figures) : undefined,
    room.disclosure ? discloseSection(figures) : undefined,
    methodSection(figures, room.methodLines),
  ];
}
