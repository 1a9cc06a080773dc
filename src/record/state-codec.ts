/**
 * A pull request's state as text that fits into a hidden comment, and back. Each part is a line: a letter for its kind, then
 * deflated JSON in base64. So nothing in it can end an HTML comment, and a damaged part does not affect the others.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { mergeStates } from './merge-states.ts';
import {
  amount,
  EMPTY_STATE,
  type FoldedEntries,
  FoldedSumsSchema,
  type JobSection,
  type LedgerEntry,
  type PullRequestState,
  type RunVerdict,
  RunVerdictSchema,
  SectionSchema,
  text,
  whole,
} from './pull-request-state.ts';
import { JobSchema } from './record.ts';
import { parseBoundedJson, parseRecord } from './record-json.ts';

/** First line of the text. A text of another format is not read, and is replaced when this version writes. */
const FORMAT = 'state-1';
/** A comment has at most 65,536 characters. We never write as much text as this. */
const MAX_TEXT_CHARS = 300_000;
const MAX_SECTIONS = 1000;
const MAX_ENTRIES = 2000;
/** Sections in one part: enough to compress well, few enough that a damaged line loses little. */
const GROUP = 128;
/** Workflows whose runs have limits. */
const MAX_VERDICTS = 50;
/** A section and its details are two lines at most; ledger, sums and verdicts three more. */
const MAX_LINES = 2 * MAX_SECTIONS + 4;
/** Bytes that all parts together may inflate to. */
const MAX_INFLATED = 8_000_000;

/** Text that nearly every part contains; it makes small parts half as long. A change of it needs a new format. */
const DICTIONARY = Buffer.from(
  '"baseline":{"kwh":,"significant":false,"comparable":true,"source":"previous-push"},"verdict":"within"},"schemaVersion":1,"https://github.com//actions/runs//job/' +
    '{"key":"Train/train (","core":{"name":"train (","workflow":"Train","runId":19,"attempt":1,"jobId":5,"sha":"","status":"success","at":17,"seconds":,"kwh":0.0,"lowKwh":0.0,"highKwh":0.0,"grams":,"lowGrams":,"highGrams":,"basis":"modelled","hardware":"AMD EPYC 7763, 4 vCPUs","region":"azure:eastus","gramsPerKwh":4,"url":"https://github.com/',
);

/** All of the state; details go where a section has them. Contains no `-`, `<` or `>` but in the format's name. */
export function writeState(state: PullRequestState): string {
  return [...stateLines(state)].join('\n');
}

/** As `writeState`; undefined where the text would be longer, which is known long before all of it is compressed. */
export function writeStateWithin(state: PullRequestState, maxChars: number): string | undefined {
  const lines: string[] = [];
  let length = -1;
  for (const line of stateLines(state)) {
    length += 1 + line.length;
    if (length > maxChars) return undefined;
    lines.push(line);
  }
  return lines.join('\n');
}

function* stateLines(state: PullRequestState): Generator<string> {
  yield FORMAT;
  for (const { key, core, details } of state.sections) {
    if (!details) continue;
    yield packedLine('s', { key, core });
    yield packedLine('d', details);
  }
  // What has no details is packed together: much of it is the same, and a matrix may have 256 jobs.
  const bare = state.sections.filter((section) => !section.details).map(({ key, core }) => ({ key, core }));
  for (let start = 0; start < bare.length; start += GROUP) yield packedLine('g', bare.slice(start, start + GROUP));
  if (state.ledger.length > 0) yield packedLine('l', packLedger(state.ledger));
  for (const sums of state.folded) yield packedLine('f', { ...sums, newest: packLedger(sums.newest) });
  if (state.verdicts !== undefined) yield packedLine('v', state.verdicts.slice(0, MAX_VERDICTS));
}

function packedLine(kind: string, value: unknown): string {
  const packed = deflateRawSync(JSON.stringify(value), { level: 9, dictionary: DICTIONARY });
  return `${kind} ${packed.toString('base64')}`;
}

/** Never throws: what cannot be read is left out. */
export function readState(text: string): PullRequestState {
  if (text.length > MAX_TEXT_CHARS) return EMPTY_STATE;
  const [format, ...lines] = text
    .trim()
    .split('\n', MAX_LINES)
    .map((line) => line.trim());
  if (format !== FORMAT) return EMPTY_STATE;
  const sections: JobSection[] = [];
  const ledger: LedgerEntry[] = [];
  const folded: FoldedEntries[] = [];
  const verdicts: RunVerdict[] = [];
  const inflate = inflater(MAX_INFLATED);
  let before = '';
  for (const line of lines) {
    const kind = line.charAt(0);
    try {
      const json = inflate(line.slice(2));
      if (kind === 's') sections.push(v.parse(SectionSchema, parsed(json)));
      else if (kind === 'g') sections.push(...v.parse(GroupSchema, parsed(json)));
      else if (kind === 'd' && before === 's') attachDetails(sections, json);
      else if (kind === 'l' && ledger.length === 0) ledger.push(...unpackLedger(v.parse(LedgerSchema, parsed(json))));
      else if (kind === 'f' && folded.length === 0) folded.push(unpackFolded(v.parse(FoldedSchema, parsed(json))));
      else if (kind === 'v' && verdicts.length === 0) verdicts.push(...v.parse(VerdictsSchema, parsed(json)));
      before = kind;
    } catch {
      // A line damaged or forged; the others may be sound.
      before = '';
    }
  }
  return mergeStates(EMPTY_STATE, { format: 1, sections: sections.slice(0, MAX_SECTIONS), ledger, folded, verdicts });
}

/** A details line belongs to the section line directly before it; after a damaged line it is dropped. */
function attachDetails(sections: JobSection[], json: string): void {
  const section = sections.at(-1);
  if (section === undefined) return;
  sections[sections.length - 1] = { ...section, details: parseRecord(json) };
}

/** Inflates part after part until the budget is spent; then throws. */
function inflater(budget: number): (base64: string) => string {
  let left = budget;
  return (base64) => {
    if (left <= 0) throw new Error('too much');
    const bytes = inflateRawSync(Buffer.from(base64, 'base64'), { dictionary: DICTIONARY, maxOutputLength: left });
    left -= bytes.length;
    return bytes.toString('utf8');
  };
}

function parsed(json: string): unknown {
  return parseBoundedJson(json, MAX_INFLATED);
}

const GroupSchema = v.pipe(v.array(SectionSchema), v.maxLength(GROUP));

/** Rows of run, attempt, job, commit, time, status, kWh and grams; jobs and commits by their place in a list. */
const LedgerSchema = v.object({
  jobs: v.pipe(v.array(text), v.maxLength(MAX_ENTRIES)),
  shas: v.pipe(v.array(text), v.maxLength(MAX_ENTRIES)),
  rows: v.pipe(
    v.array(
      v.tuple([
        whole,
        whole,
        whole,
        v.nullable(whole),
        whole,
        JobSchema.entries.status,
        v.nullable(amount),
        v.nullable(amount),
      ]),
    ),
    v.maxLength(MAX_ENTRIES),
  ),
});

const FoldedSchema = v.object({ ...FoldedSumsSchema.entries, newest: LedgerSchema });

const VerdictsSchema = v.pipe(v.array(RunVerdictSchema), v.maxLength(MAX_VERDICTS));

function packLedger(ledger: readonly LedgerEntry[]): v.InferInput<typeof LedgerSchema> {
  const jobs = [...new Set(ledger.map((entry) => entry.job))];
  const shas = [...new Set(ledger.flatMap((entry) => entry.sha ?? []))];
  const jobAt = new Map(jobs.map((job, index) => [job, index]));
  const shaAt = new Map(shas.map((sha, index) => [sha, index]));
  const rows = ledger.map(({ runId, attempt, job, sha, at, status, kwh, grams }): LedgerRow => {
    return [runId, attempt, jobAt.get(job) ?? 0, shaAt.get(sha ?? '') ?? null, at, status, kwh ?? null, grams ?? null];
  });
  return { jobs, shas, rows };
}
type LedgerRow = v.InferInput<typeof LedgerSchema>['rows'][number];

function unpackLedger({ jobs, shas, rows }: v.InferOutput<typeof LedgerSchema>): LedgerEntry[] {
  return rows.flatMap(([runId, attempt, jobAt, shaAt, at, status, kwh, grams]) => {
    const job = jobs[jobAt];
    const sha = shaAt === null ? undefined : shas[shaAt];
    if (job === undefined) return [];
    return [{ runId, attempt, job, sha, at, status, kwh: kwh ?? undefined, grams: grams ?? undefined }];
  });
}

function unpackFolded({ newest, ...sums }: v.InferOutput<typeof FoldedSchema>): FoldedEntries {
  return { ...sums, newest: unpackLedger(newest) };
}
