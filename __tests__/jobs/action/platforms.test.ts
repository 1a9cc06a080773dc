/** Platforms other than github.com: all requests go to `GITHUB_API_URL`, and what a platform lacks is left out, with one notice. */
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { LoopbackGitHub, Platform } from '../../support/loopback-github/loopback-github.ts';
import { JOB_PERMISSIONS, type Token } from '../../support/loopback-github/store.ts';
import { type JobResult, runJob } from '../../support/runner/job.ts';
import type { JobOptions } from '../../support/runner/options.ts';
import { busy, MEASURE, openScene } from '../../support/whole-job.ts';

/** Its own comment API and nothing else of what a report is made from. */
const FORGE: Platform = {
  prefix: '/api/v1',
  without: [
    'graphql',
    'actions/get-job-for-workflow-run',
    'actions/list-jobs-for-workflow-run-attempt',
    'actions/list-workflow-runs',
    'users/get-authenticated',
  ],
};

interface Case {
  readonly server: string;
  readonly platform?: Platform;
  readonly env?: Readonly<Record<string, string>>;
  /** Null where the platform does not report the id of a job. */
  readonly checkRunId: number | null;
  readonly who?: Omit<Token, 'permissions'>;
}

/** Two runs of one job, so that a comment is made and then found again. */
async function runTwice(
  place: Case,
): Promise<{ jobs: JobResult[]; comments: readonly string[]; gitHub: LoopbackGitHub }> {
  const scene = await openScene({ ...(place.platform && { platform: place.platform }) });
  try {
    const { store } = scene.gitHub;
    const { token = '', urls, env } = scene.options;
    if (place.who) store.addToken(token, JOB_PERMISSIONS, place.who);
    store.server = place.server;
    store.addJob({ id: 40_001, runId: 9001, name: 'train' });
    const options: Omit<JobOptions, 'steps'> = {
      ...scene.options,
      ...{ checkRunId: place.checkRunId, env: { ...env, ...place.env } },
      urls: { ...urls, api: `${urls?.api}${place.platform?.prefix ?? ''}`, server: place.server },
      onSteps: (steps) => {
        for (const job of store.jobs) job.steps = steps;
      },
    };
    const jobs = [];
    for (const seconds of [2, 1]) jobs.push(await runJob({ ...options, steps: [MEASURE, busy(seconds)] }));
    return { jobs, comments: scene.comments(), gitHub: scene.gitHub };
  } finally {
    await scene.close();
  }
}

const GITEA = { login: 'gitea-actions', type: 'User', id: -2 } as const;
const FORGEJO = { login: 'forgejo-actions', type: 'User', id: -2 } as const;

describe.each<readonly [string, Case, { readonly artifacts: number; readonly steps: boolean }]>([
  [
    'GitHub Enterprise Cloud with data residency',
    { server: 'https://acme.ghe.com', checkRunId: 40_001 },
    { artifacts: 1, steps: true },
  ],
  [
    'GitHub Enterprise Server',
    { server: 'https://git.acme.example', platform: { prefix: '/api/v3' }, checkRunId: null },
    { artifacts: 0, steps: true },
  ],
  [
    'Gitea',
    { server: 'https://gitea.example', platform: FORGE, env: { GITEA_ACTIONS: 'true' }, checkRunId: null, who: GITEA },
    { artifacts: 0, steps: false },
  ],
  [
    'Forgejo',
    {
      server: 'https://code.example',
      platform: FORGE,
      env: { FORGEJO_ACTIONS: 'true' },
      checkRunId: null,
      who: FORGEJO,
    },
    { artifacts: 0, steps: false },
  ],
])('%s', (_, place, has) => {
  it('one comment, and what is missing is reported once', async () => {
    const { jobs, comments, gitHub } = await runTwice(place);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain(`](${place.server}/octo/models/actions/runs/9001`);
    // Where the platform reports no steps, the runner's own files show them if the sampler saw two of them begin.
    expect(comments[0]?.includes('Times: GitHub jobs API')).toBe(has.steps);
    expect(gitHub.store.artifacts.length > 0).toBe(has.artifacts > 0);
    for (const job of jobs) {
      expect(job.status).toBe('success');
      expect(job.summary).toContain('gCO2eq');
      expect(job.annotations.map(({ level, message }) => `${level}: ${message}`)).toEqual(
        has.artifacts > 0 ? [] : [expect.stringMatching(/^notice: .*artifact/)],
      );
    }
    expect(gitHub.violations).toEqual([]);
  });
});

/** A proxy that knows one host, `api.acme.example`, and where it is. */
async function openProxy(target: URL): Promise<{ server: Server; url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const there = connect(Number(target.port), target.hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(there).pipe(socket);
    });
    for (const end of [there, socket]) end.on('error', () => end.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('a proxy', () => {
  it.each([
    ['is used where the environment names one', {}, 1],
    ['is not used for a host that NO_PROXY names', { NO_PROXY: 'api.acme.invalid' }, 0],
  ] as const)('%s', async (_, more, written) => {
    const scene = await openScene();
    const proxy = await openProxy(new URL(scene.gitHub.base));
    try {
      const job = await runJob({
        ...scene.options,
        urls: { ...scene.options.urls, api: 'http://api.acme.invalid' },
        env: { ...scene.options.env, http_proxy: proxy.url, https_proxy: proxy.url, ...more },
        steps: [{ ...MEASURE, with: { ...MEASURE.with, artifact: 'false' } }, busy(1)],
      });
      expect(job.status).toBe('success');
      expect(job.summary).toContain('gCO2eq');
      expect(scene.comments()).toHaveLength(written);
      expect(new Set(proxy.asked)).toEqual(new Set(written ? ['api.acme.invalid:80'] : []));
    } finally {
      proxy.server.closeAllConnections();
      proxy.server.close();
      await scene.close();
    }
  });
});
