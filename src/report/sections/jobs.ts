/** The one table that is never folded, and the line under it. */
import { type ShownJob, sharedBy } from '../figures/jobs.ts';
import type { Report } from '../figures/report.ts';
import { jobsTable } from '../tables/jobs.ts';
import { markdownOf } from '../text/markdown.ts';
import type { Style } from '../text/style.ts';
import { formatCount, formatIntensity } from '../text/units.ts';
import { regionWords } from '../text/words.ts';

/** `most` rows, not counting the total. */
export function jobsSection(report: Report, most: number): string {
  const { jobs, current } = report;
  const total = `${formatCount(current.length, 'job')}${current.length < jobs.length ? ' of the newest commit' : ''}`;
  return markdownOf(jobsTable(report, { most, heading: 'Job', total }));
}

/** What all jobs of several have in common, so that it is not repeated in every row; undefined where there is nothing to say. */
export function sharedLine(jobs: readonly ShownJob[], style: Style): string | undefined {
  if (jobs.length < 2) return undefined;
  const hardware = sharedBy(jobs, ({ core }) => core.hardware);
  const region = sharedBy(jobs, ({ core }) => core.region);
  const gramsPerKwh = sharedBy(jobs, ({ core }) => core.gramsPerKwh);
  const grid = gramsPerKwh === undefined ? '' : ` (${formatIntensity(gramsPerKwh)})`;
  const phrases = [
    hardware && `on ${style.text(hardware, 120)}`,
    region && `in ${style.text(regionWords(region), 60)}${grid}`,
  ].filter((phrase) => phrase !== undefined);
  return phrases.length > 0 ? `All ${phrases.join(', ')}.` : undefined;
}
