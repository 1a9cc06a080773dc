/** The whole attack corpus in one run of a fork, gathered by `publish` with the committed bundles: nothing of it escapes. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordNamed } from '../../report/untrusted-texts.ts';
import { ATTACKS, recordZip } from '../../support/attack-corpus.ts';
import { githubHtml } from '../../support/github-markdown.ts';
import { all, attribute, parseHtml } from '../../support/html.ts';
import { runJob } from '../../support/runner/job.ts';
import { webhook, withAction } from '../../support/webhooks.ts';
import { HEAD_SHA, openScene } from '../../support/whole-job.ts';

const FORK = 'stranger/models';
/** The run of the fork, whose artifacts these are. */
const RUN_ID = 9001;
const SCRIPT = '"><img src=x onerror=alert(1)><script>alert(1)</script>@octocat [x](https://evil.example)\u202e--><!--';

/** What `publish` needs and no more. */
const PERMISSIONS = { actions: 'read', pull_requests: 'write', metadata: 'read' } as const;

it('what a fork leaves only changes the figures on its own pull request', async () => {
  const scene = await openScene({ permissions: PERMISSIONS, headRepository: FORK });
  try {
    const { store } = scene.gitHub;
    store.addPull({ number: 8 });
    const leave = (bytes: Buffer) => store.addArtifact(RUN_ID, `ml-emissions-1-${store.artifacts.length}`, bytes);
    for (const [, bytes] of ATTACKS) leave(bytes);
    leave(recordZip(666));
    const { job, ...scripts } = recordNamed(SCRIPT);
    if (job === undefined) throw new Error('the example has no job');
    leave(recordZip(RUN_ID, { ...scripts, job: { ...job, runId: RUN_ID, pullRequest: 8 } }));
    leave(recordZip(RUN_ID));

    const payload = webhook('workflow_run', withAction('completed')) as { workflow_run: object };
    const head = { head_sha: HEAD_SHA, head_branch: 'topic', head_repository: { full_name: FORK } };
    // A fork's run lists no pull request; if one were here, it would have to have that head.
    Object.assign(payload.workflow_run, { id: RUN_ID, event: 'pull_request', pull_requests: [], ...head });
    const publishing = await runJob({
      ...scene.options,
      event: { name: 'workflow_run', payload },
      ref: 'refs/heads/main',
      job: 'publish',
      runId: 9002,
      steps: [{ name: 'Publish', uses: './', with: { mode: 'publish' } }],
    });

    expect(publishing.status).toBe('success');
    expect(publishing.annotations).toHaveLength(1);
    expect(publishing.annotations[0]).toMatchObject({ level: 'warning', message: expect.stringContaining('missing') });
    expect(publishing.annotations[0]?.message).toContain(`${ATTACKS.length + 1}; the first`);
    expect(readdirSync(publishing.workspace)).toEqual([]);
    expect(readdirSync(publishing.temp).filter((name) => !name.startsWith('_'))).toEqual([]);

    expect(store.comments.map(({ issue }) => issue)).toEqual([7]);
    const [comment = ''] = scene.comments();
    expect(comment).toContain('**2 jobs**');
    expect(comment.match(/<!--/g)).toHaveLength(2);
    for (const text of [comment, publishing.summary]) {
      expect(text).not.toContain('\u202e');
      const page = parseHtml(await githubHtml(text));
      expect(all('img, script, iframe, svg, input', page)).toHaveLength(0);
      const links = all('a', page).map((link) => attribute(link, 'href') ?? '');
      expect(links.filter((link) => !link.startsWith('https://github.com/'))).toEqual(
        links.filter((link) => link.startsWith('https://arxiv.org/')),
      );
    }
    expect(scene.gitHub.violations).toEqual([]);
  } finally {
    await scene.close();
  }
});
