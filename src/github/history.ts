/**
 * History and badge on a branch of their own, by the Git data API: the user's work tree is never touched. A job that loses the race
 * for the branch reads it again and tries again, so that every entry is added, in order. Where many jobs end together, one of
 * them adds the entries of all: single commits would take longer than a job waits, and are more than GitHub allows.
 */
import { EMPTY_HISTORY, type History, type HistoryEntry, parseHistory, withEntries } from '../record/history.ts';
import { placeInTurn, siftDelayMs } from './backoff.ts';
import type { GitHubClient } from './client.ts';
import type { Repository } from './context.ts';
import { ONCE, REPEATABLE } from './deadline-retry.ts';
import { type Answer, answerOf, type Failure, failure, success } from './result.ts';

export interface HistoryTask {
  readonly branch: string;
  /** Of this job, or of a whole run. */
  readonly entries: readonly HistoryEntry[];
  /** Every file of the branch by its path, from the new history. */
  readonly files: (history: History) => Readonly<Record<string, string>>;
  /** Jobs that may write at the same time: the size of a matrix. */
  readonly contenders: number;
  /** Place of this job among them, from 0: so that one of them begins at once and alone. */
  readonly index: number;
  /** Entries of the other jobs of this run, from where they left them, less those that the history knows. */
  readonly siblingEntries?: (known: History) => Promise<readonly HistoryEntry[]>;
}

const FILE = 'history.json';
const ATTEMPTS = 200;
const PAUSE_MS = 150;
/** Below this many jobs, trying again is quicker than reading what the others left. */
const GATHER_FROM = 4;
/** Gathering and one commit take about this long: meanwhile few others should begin. */
const TURN_MS = 2_200;
/** Time that must be left after the longest wait. */
const RESERVED_MS = 5_000;

export async function writeHistory(
  client: GitHubClient,
  { owner, repo }: Repository,
  task: HistoryTask,
): Promise<Answer<unknown>> {
  const repository = { owner, repo };
  const others = await othersToWrite(client, repository, task);
  if (others === 'written') return success(undefined);
  let last: Answer<unknown> = failure('no-time');
  for (let attempt = 0; attempt < ATTEMPTS && client.remainingMs() > 0; attempt++) {
    last = await writeOnce(client, repository, task, others);
    if (last.ok || !isLostRace(last)) return last;
    const spread = Math.min(task.contenders, 2 ** (attempt + 1));
    await client.clock.sleep(PAUSE_MS * (0.5 + client.clock.random() * spread));
  }
  return last;
}

/** Entries of sibling jobs missing from the branch, or 'written' if a sibling has committed ours. */
async function othersToWrite(
  client: GitHubClient,
  repository: Repository,
  { branch, entries, contenders, index, siblingEntries }: HistoryTask,
): Promise<readonly HistoryEntry[] | 'written'> {
  if (siblingEntries === undefined || contenders < GATHER_FROM) return [];
  const longest = Math.max(0, client.remainingMs() - RESERVED_MS) / Math.log2(contenders);
  const chance = placeInTurn(index, contenders, client.clock);
  await client.clock.sleep(siftDelayMs(contenders, Math.min(TURN_MS, longest), chance));
  const known = (await findHistory(client, repository, branch)) ?? EMPTY_HISTORY;
  return withEntries(known, entries) === known ? 'written' : siblingEntries(known);
}

/** A branch that moved, or was made, meanwhile; not one that a rule protects. */
function isLostRace(answer: Answer<unknown>): boolean {
  if (answer.ok) return false;
  const moved = answer.kind === 'invalid' && /fast.forward|already exists/i.test(answer.reason);
  return moved || answer.kind === 'conflict' || answer.unknownOutcome;
}

async function writeOnce(
  client: GitHubClient,
  repository: Repository,
  { branch, entries, files }: HistoryTask,
  others: readonly HistoryEntry[],
): Promise<Answer<unknown>> {
  // Never the same address twice: a cached answer would make every retry fail.
  const fresh = { headers: { 'if-none-match': '', 'cache-control': 'no-cache' } };
  const head = await answerOf(client.rest.git.getRef({ ...repository, ref: `heads/${branch}`, ...fresh }));
  if (!head.ok && head.kind !== 'not-found' && head.kind !== 'conflict') return head;
  const parent = head.ok ? head.data.object.sha : undefined;
  const [before, base] =
    parent === undefined
      ? [EMPTY_HISTORY, undefined]
      : await Promise.all([
          readHistory(client, repository, parent),
          answerOf(client.rest.git.getCommit({ ...repository, commit_sha: parent })),
        ]);
  if ('ok' in before) return before;
  // Only our own entries decide whether we are done; each job checks its own.
  if (withEntries(before, entries) === before) return success(undefined);
  const all = [...entries, ...others];
  const history = withEntries(before, all);
  if (base?.ok === false) return base;
  const tree = await answerOf(
    client.rest.git.createTree({
      ...repository,
      request: REPEATABLE,
      // Other files on that branch are kept.
      base_tree: base?.data.tree.sha,
      tree: Object.entries(files(history)).map(([path, content]) => ({ path, mode: '100644', type: 'blob', content })),
    }),
  );
  if (!tree.ok) return tree;
  const commit = await answerOf(
    client.rest.git.createCommit({
      ...repository,
      request: REPEATABLE,
      message: `Energy of ${all.length === 1 ? all[0]?.key.slice(0, 100) : `${all.length} jobs`}`,
      tree: tree.data.sha,
      parents: parent === undefined ? [] : [parent],
    }),
  );
  if (!commit.ok) return commit;
  const { sha } = commit.data;
  return parent === undefined
    ? answerOf(client.rest.git.createRef({ ...repository, ref: `refs/heads/${branch}`, sha, request: ONCE }))
    : answerOf(client.rest.git.updateRef({ ...repository, ref: `heads/${branch}`, sha, force: false, request: ONCE }));
}

/** The history at a commit. A branch without one is the user's code, and a file that is not a history the user's file: both are left alone. */
async function readHistory(client: GitHubClient, repository: Repository, ref: string): Promise<History | Failure> {
  const file = await answerOf(
    client.rest.repos.getContent({ ...repository, path: FILE, ref, mediaType: { format: 'object' } }),
  );
  if (!file.ok) return file.kind === 'not-found' ? failure('gone', `that branch exists and has no ${FILE}`) : file;
  const content = await contentOf(client, repository, file.data);
  if (typeof content !== 'string') return content;
  try {
    return parseHistory(Buffer.from(content, 'base64').toString('utf8'));
  } catch {
    return failure('gone', `${FILE} on that branch is not a history of this version`);
  }
}

/** Base64. Above 1 MB a file comes without it, and only its blob has it (https://docs.github.com/rest/repos/contents). */
async function contentOf(client: GitHubClient, repository: Repository, file: unknown): Promise<string | Failure> {
  const { content, encoding, sha } = file as { content?: unknown; encoding?: unknown; sha?: unknown };
  if (encoding !== 'none' || typeof sha !== 'string') return typeof content === 'string' ? content : '';
  const blob = await answerOf(client.rest.git.getBlob({ ...repository, file_sha: sha }));
  return blob.ok ? blob.data.content : blob;
}

/** The newest history, for the comparison with the base branch; undefined where there is none. */
export async function findHistory(
  client: GitHubClient,
  { owner, repo }: Repository,
  branch: string,
): Promise<History | undefined> {
  const history = await readHistory(client, { owner, repo }, branch);
  return 'ok' in history ? undefined : history;
}
