/** Records that jobs have left as artifacts of a run, each read as an untrusted file. */
import type { EmissionsRecord } from '../record/record.ts';
import type { GitHubClient } from './client.ts';
import type { Repository } from './context.ts';
import { isRecordName, recordInZip } from './record-artifact.ts';
import { type Answer, answerOf, answerOfPages, type Failure, failure } from './result.ts';

const MAX_ZIP_BYTES = 2_000_000;
const MAX_ARTIFACTS = 300;
/** Downloads at a time: one after the other, a matrix of 256 would take a minute; GitHub allows a hundred requests at once. */
const DOWNLOADS = 32;

/**
 * The records that the jobs of a run have left, newest first, less those with a name that is `known`; and what could not be
 * used, each a sentence. Each record is untrusted until it is parsed.
 */
export async function gatherRecords(
  client: GitHubClient,
  { owner, repo }: Repository,
  runId: number,
  known: ReadonlySet<string> = new Set(),
): Promise<Answer<{ readonly records: readonly EmissionsRecord[]; readonly problems: readonly string[] }>> {
  const listed = await listRecords(client, { owner, repo }, runId);
  if (!listed.ok) return listed;
  const queue = listed.data.filter(({ name }) => !known.has(name)).entries();
  const answers: Answer<EmissionsRecord>[] = [];
  const downloads = Array.from({ length: DOWNLOADS }, async () => {
    for (const [index, artifact] of queue) {
      const answer = await readArtifact(client, { owner, repo }, artifact);
      const isOfRun = !answer.ok || answer.data.job?.runId === runId;
      answers[index] = isOfRun ? answer : refused(`Artifact ${artifact.id} is of another run.`);
    }
  });
  await Promise.all(downloads);
  // A job that reported twice counts once.
  const records = new Map(answers.flatMap((answer) => (answer.ok ? [[answer.data.id, answer.data] as const] : [])));
  const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.reason]));
  return { ...listed, data: { records: [...records.values()], problems } };
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** Epoch ms, in whole seconds. */
  readonly createdAt: number;
}

/** The record in an artifact; any other content is a failure that says so. */
export async function readArtifact(
  client: GitHubClient,
  { owner, repo }: Repository,
  { id, size }: Pick<Artifact, 'id' | 'size'>,
): Promise<Answer<EmissionsRecord>> {
  if (size > MAX_ZIP_BYTES) return refused(`Artifact ${id} is larger than a record can be.`);
  const zip = await download(client, { owner, repo }, id);
  if (!zip.ok) return { ...zip, reason: `Artifact ${id} could not be read. ${zip.reason}` };
  try {
    return { ...zip, data: await recordInZip(zip.data) };
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    return refused(`Artifact ${id} holds no record. ${why}`.slice(0, 300));
  }
}

function refused(reason: string): Failure {
  return { ...failure('invalid'), reason };
}

/** What the jobs of a run have left, newest first. One call per hundred artifacts, ours or not. */
export async function listRecords(
  client: GitHubClient,
  { owner, repo }: Repository,
  runId: number,
): Promise<Answer<readonly Artifact[]>> {
  const found: Artifact[] = [];
  const { listWorkflowRunArtifacts } = client.rest.actions;
  const pages = client.paginate.iterator(listWorkflowRunArtifacts, { owner, repo, run_id: runId, per_page: 100 });
  return answerOfPages(pages, found, (artifacts) => {
    for (const { id, name, size_in_bytes: size, expired, created_at } of artifacts) {
      if (!isRecordName(name) || expired || found.length >= MAX_ARTIFACTS) continue;
      found.push({ id, name, size, createdAt: Date.parse(created_at ?? '') || 0 });
    }
    return found.length < MAX_ARTIFACTS;
  });
}

/** The address that GitHub redirects to gets no token. */
async function download(client: GitHubClient, repository: Repository, id: number): Promise<Answer<Uint8Array>> {
  const answer = await answerOf(
    client.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      ...repository,
      artifact_id: id,
      archive_format: 'zip',
      request: { redirect: 'manual' },
    }),
  );
  if (!answer.ok) return answer;
  const url = answer.headers['location'];
  return url === undefined ? failure('bad-answer') : client.download(url, MAX_ZIP_BYTES);
}
