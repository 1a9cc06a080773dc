/**
 * What a comment gives up when it grows too long, in this order (`docs/report.md` has it in words): pictures and lists
 * first, then details of the jobs with the least energy, numbers last.
 */
import type { JobSection, PullRequestState } from '../../record/pull-request-state.ts';
import type { EmissionsRecord } from '../../record/record.ts';

/** How much each part may show, where there is room for all. */
export const ALL_ROOM = {
  jobs: 20,
  steps: 30,
  regions: 10,
  entries: 20,
  methodLines: 14,
  power: true,
  disclosure: true,
  /** Components, regions, accelerators and advice. */
  details: true,
};
export type Room = Readonly<typeof ALL_ROOM>;

interface Shrinking {
  readonly room?: Partial<Room>;
  /** What is left out of the hidden state, and so of every later comment until the job runs again. */
  readonly state?: (state: PullRequestState) => PullRequestState;
}

/** Each step comes on top of those before it; the first gives up nothing. */
export const SHRINKING: readonly Shrinking[] = [
  {},
  { state: (state) => thinned(state, 1, ({ power, ...rest }) => rest) },
  {
    state: (state) => thinned(state, 1, ({ unreadable, notes, equivalences, ...rest }) => rest),
    room: { methodLines: 8 },
  },
  { room: { disclosure: false, entries: 8 } },
  { state: (state) => thinned(state, 1, ({ steps, ...rest }) => rest) },
  { state: (state) => thinned(state, 1, withFewRegions), room: { steps: 12, regions: 5 } },
  { state: (state) => withDetailsOf(state, 32) },
  { state: (state) => withDetailsOf(state, 16) },
  { state: (state) => withDetailsOf(state, 4) },
  { state: (state) => withDetailsOf(state, 1) },
  { state: (state) => thinned(state, 0, ({ power, ...rest }) => rest), room: { power: false, jobs: 10 } },
  { state: (state) => thinned(state, 0, ({ steps, ...rest }) => rest), room: { steps: 0, entries: 3, methodLines: 3 } },
  { state: (state) => thinned(state, 0, withFewRegions), room: { regions: 3 } },
  { state: (state) => withDetailsOf(state, 0), room: { jobs: 6, entries: 0, methodLines: 0, details: false } },
  { state: withoutLinks },
];

/** Every record but those of the `spared` jobs with the most energy. */
function thinned(
  state: PullRequestState,
  spared: number,
  thin: (record: EmissionsRecord) => EmissionsRecord,
): PullRequestState {
  const kept = largest(state, spared);
  return withSections(state, (section) =>
    section.details && !kept.has(section) ? { ...section, details: thin(section.details) } : section,
  );
}

function withDetailsOf(state: PullRequestState, count: number): PullRequestState {
  const kept = largest(state, count);
  return withSections(state, (section) => (kept.has(section) ? section : { key: section.key, core: section.core }));
}

function withFewRegions(record: EmissionsRecord): EmissionsRecord {
  const { alternatives } = record;
  if (!alternatives) return record;
  const { hardware, mostIntensive, ...rest } = alternatives;
  return { ...record, alternatives: { ...rest, regions: alternatives.regions.slice(0, 3) } };
}

function withoutLinks(state: PullRequestState): PullRequestState {
  return withSections(state, ({ key, core: { url, jobId, ...core }, details }) => ({ key, core, details }));
}

function withSections(state: PullRequestState, change: (section: JobSection) => JobSection): PullRequestState {
  return { ...state, sections: state.sections.map(change) };
}

/** Without the tenth of the jobs that has the smallest known energy; at least one goes. */
export function withoutSmallest(state: PullRequestState): PullRequestState {
  const kept = largest(state, Math.floor(state.sections.length * 0.9));
  return { ...state, sections: state.sections.filter((section) => kept.has(section)) };
}

/** Those with the most energy; of equal ones the first by their key, so that every writer keeps the same. */
function largest(state: PullRequestState, count: number): ReadonlySet<JobSection> {
  const byEnergy = [...state.sections].sort(
    (a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
  return new Set(byEnergy.slice(0, count));
}
