/** The record of this job, on its way to people. */
import { withBudgetVerdict } from '../../engine/budget-verdict.ts';
import { atHead } from '../../github/pull-request.ts';
import { takesArtifacts } from '../../github/record-artifact.ts';
import type { EmissionsRecord } from '../../record/record.ts';
import { contenders, type JobDelivery, type Workplace } from '../job.ts';
import { siblingJobs, stateOf } from './comment.ts';
import type { RecordSource, Reported } from './deliver.ts';
import { enrichRecord } from './enrich-record.ts';
import { pruneRemovedJobs } from './prune-removed-jobs.ts';

/** Milliseconds of the GitHub time budget reserved for writes. */
const FOR_WRITING_MS = 8_000;

export function jobSource(given: JobDelivery): RecordSource {
  const { settings, client } = given;
  return {
    subject: 'This job',
    workplace: given,
    first: reported(withBudgetVerdict(given.record, settings)),
    complete: async () => {
      const context = client === undefined ? given.context : await atHead(client, given.context);
      const workplace = { settings, context, client };
      const known = await enrichRecord({ ...given, context, client: client?.leaving(FOR_WRITING_MS) });
      const record = withBudgetVerdict(known.record, settings, known.pullRequestSoFar);
      return {
        ...reported(record),
        workplace,
        outputs: record,
        pullRequest: known.pullRequest,
        soFar: known.pullRequestSoFar,
        comment: { before: known.before, ...askedFor(record, workplace) },
      };
    },
  };
}

function reported(record: EmissionsRecord): Reported {
  return { state: stateOf(record), records: [record], budget: record.budget, own: record };
}

/** What a job may ask when it writes the comment: what is gone, and what other jobs left. */
function askedFor({ job }: EmissionsRecord, { settings, context, client }: Workplace) {
  if (client === undefined) return {};
  return {
    prune: job && pruneRemovedJobs(client, context, { name: job.name, total: contenders() }),
    siblings: settings.report.artifact && takesArtifacts(context) ? siblingJobs(client, context) : undefined,
  };
}
