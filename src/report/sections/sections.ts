/** The folded sections in their order. */

import type { Figures } from '../figures/figures.ts';
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

export function allSections(figures: Figures, room: Room): readonly Section[] {
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
  ].filter((section) => section !== undefined);
}
