/** The folded sections in their order. */
import type { Section } from '../markdown.ts';
import type { Report } from '../report.ts';
import type { Room } from '../shrink.ts';
import { acceleratorsSection } from './accelerators.ts';
import { componentsSection } from './components.ts';
import { discloseSection } from './disclose.ts';
import { methodSection } from './method.ts';
import { powerSection } from './power.ts';
import { regionsSection } from './regions.ts';
import { soFarSection } from './so-far.ts';
import { stepsSection } from './steps.ts';
import { whatYouCanDoSection } from './what-you-can-do.ts';

export function allSections(report: Report, room: Room): readonly Section[] {
  return [
    componentsSection(report),
    stepsSection(report, room.steps),
    regionsSection(report, room.regions),
    acceleratorsSection(report),
    room.power ? powerSection(report) : undefined,
    soFarSection(report, room.entries),
    whatYouCanDoSection(report),
    room.disclosure ? discloseSection(report) : undefined,
    methodSection(report, room.methodLines),
  ].filter((section) => section !== undefined);
}
