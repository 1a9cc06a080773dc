/** The folded sections in their order. */

import type { Report } from '../figures/report.ts';
import type { Section } from '../text/markdown.ts';
import type { Room } from '../text/shrink.ts';
import { acceleratorsSection } from './accelerators.ts';
import { adviceSection } from './advice.ts';
import { componentsSection } from './components.ts';
import { discloseSection } from './disclose.ts';
import { methodSection } from './method.ts';
import { powerSection } from './power.ts';
import { pullRequestTotalsSection } from './pull-request-totals.ts';
import { regionsSection } from './regions.ts';
import { stepsSection } from './steps.ts';

export function allSections(report: Report, room: Room): readonly Section[] {
  return [
    componentsSection(report),
    stepsSection(report, room.steps),
    regionsSection(report, room.regions),
    acceleratorsSection(report),
    room.power ? powerSection(report) : undefined,
    pullRequestTotalsSection(report, room.entries),
    adviceSection(report),
    room.disclosure ? discloseSection(report) : undefined,
    methodSection(report, room.methodLines),
  ].filter((section) => section !== undefined);
}
