/**
 * What a comment gives up when it grows too long, in this order (`docs/report.md` has it in words): pictures and lists
 * first, then details of the jobs with the least energy, numbers last.
 */
import type { JobSection, PullRequestState } from '../../record/pull-request-state.ts';
import type { EmissionsRecord } from '../../record/record.ts';

/** How much each part may show. */
export interface Room {
  readonly jobs: number;
  readonly steps: number;
  readonly regions: number;
  readonly entries: number;
  readonly methodLines: number;
  readonly power: boolean;
  readonly disclosure: boolean;
  /** Components, regions, accelerators and advice. */
  readonly details: boolean;
}

export const ALL_ROOM: Room = {
  jobs: 20,
  steps: 30,
  regions: 10,
  entries: 20,
  methodLines: 14,
  power: true,
  disclosure: true,
  details: true,
};

export interface Shrinking {
  readonly room?: Partial<Room>;
  /** What is left out of the hidden state, and so of every later comment until the job runs again. */
  readonly state?: (state: PullRequestState) => PullRequestState;
}

export const SHRINKING: readonly Shrinking[] = [
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
  return {
    ...state,
    sections: state.sections.map((section) =>
      section.details && !kept.has(section) ? { ...section, details: thin(section.details) } : section,
    ),
  };
}

function withDetailsOf(state: PullRequestState, count: number): PullRequestState {
  const kept = largest(state, count);
  return {
    ...state,
    sections: state.sections.map((section) => (kept.has(section) ? section : { key: section.key, core: section.core })),
  };
}

function withFewRegions(record: EmissionsRecord): EmissionsRecord {
  const { alternatives } = record;
  if (!alternatives) return record;
  const { hardware, mostIntensive, ...rest } = alternatives;
  return { ...record, alternatives: { ...rest, regions: alternatives.regions.slice(0, 3) } };
}

function withoutLinks(state: PullRequestState): PullRequestState {
  return {
    ...state,
    sections: state.sections.map(({ key, core: { url, jobId, ...core }, details }) => ({ key, core, details })),
  };
}

/** Without the least important job: the one with the smallest known energy; if none is known, any. */
export function withoutSmallest(state: PullRequestState): PullRequestState {
  const keep = new Set(byEnergy(state).slice(0, Math.floor(state.sections.length * 0.9)));
  return { ...state, sections: state.sections.filter((section) => keep.has(section)) };
}

function largest(state: PullRequestState, count: number): ReadonlySet<JobSection> {
  return new Set(byEnergy(state).slice(0, count));
}

/** Most energy first; equal ones by their key, so that every writer drops the same. */
function byEnergy(state: PullRequestState): JobSection[] {
  return [...state.sections].sort(
    (a, b) => (b.core.kwh ?? 0) - (a.core.kwh ?? 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
