/** Runs a workflow file with nektos/act in host mode: another maker's runner, with the committed bundles of this repository. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, join, resolve } from 'node:path';

export interface ActOptions {
  /** Workflow file, from the root of this repository. */
  readonly workflow: string;
  /** What else is in the user's repository, by path. */
  readonly files?: Readonly<Record<string, string>>;
  readonly event: { readonly name: string; readonly payload: object };
  readonly repository: string;
  readonly token: string;
  readonly apiUrl: string;
  /** Results service for artifacts, and the token that it knows. */
  readonly results: { readonly url: string; readonly token: string };
}

export interface ActResult {
  readonly exitCode: number;
  readonly log: string;
}

/** Path of act and of a Python with scikit-learn, as `.ci/run` installs them; undefined where they are missing. */
export const TOOLS = { act: process.env['ML_EMISSIONS_ACT'], python: process.env['ML_EMISSIONS_PYTHON'] };

const ROOT = resolve(import.meta.dirname, '..', '..', '..');
const PARTS = ['action.yml', 'dist', 'examples'];
const WORKFLOWS = join('.github', 'workflows');

export async function runAct(options: ActOptions): Promise<ActResult> {
  const folder = mkdtempSync(join(tmpdir(), 'act-'));
  try {
    const workspace = prepareWorkspace(folder, options);
    return await act(folder, workspace, options);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A repository of its own, so that act sees what a user's checkout holds and nothing else. */
function prepareWorkspace(folder: string, { workflow, files = {}, repository }: ActOptions): string {
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, WORKFLOWS), { recursive: true });
  for (const part of PARTS) cpSync(join(ROOT, part), join(workspace, part), { recursive: true });
  cpSync(join(ROOT, workflow), join(workspace, WORKFLOWS, basename(workflow)));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(workspace, path), text);
  const git = (...args: string[]) => execFileSync('git', args, { cwd: workspace, stdio: 'ignore' });
  git('init', '--initial-branch', 'topic');
  git('remote', 'add', 'origin', `https://github.com/${repository}.git`);
  git('add', '--all');
  git('-c', 'user.name=Octo', '-c', 'user.email=octo@example.com', 'commit', '--message', 'Train longer');
  return workspace;
}

/** Where an organisation keeps its reusable workflows. */
function prepareOrganisation(folder: string): string {
  const repository = join(folder, 'organisation');
  cpSync(join(ROOT, 'docs', 'examples'), join(repository, WORKFLOWS), { recursive: true });
  return repository;
}

function act(folder: string, workspace: string, options: ActOptions): Promise<ActResult> {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(options.event.payload));
  const args = [
    ...[options.event.name, '--platform', 'ubuntu-latest=-self-hosted'],
    ...['--workflows', join(WORKFLOWS, basename(options.workflow)), '--eventpath', event],
    // What the documentation's examples name is this very checkout; the organisation's workflows are the examples themselves.
    ...['--local-repository', `ml-emissions/action@v1=${workspace}`],
    ...['--local-repository', `octo-org/workflows@v1=${prepareOrganisation(folder)}`],
    ...['--secret', `GITHUB_TOKEN=${options.token}`, '--env', `GITHUB_API_URL=${options.apiUrl}`],
    // With this, act hands its own ACTIONS_RUNTIME_* on; its artifact server itself cannot read what @actions/artifact sends.
    ...['--artifact-server-path', join(folder, 'artifacts')],
  ];
  const env = {
    // This Node and Python first: in host mode act runs what PATH has.
    PATH: [dirname(process.execPath), ...(TOOLS.python ? [dirname(TOOLS.python)] : []), process.env['PATH']].join(
      delimiter,
    ),
    HOME: folder,
    ACTIONS_RUNTIME_URL: options.results.url,
    ACTIONS_RUNTIME_TOKEN: options.results.token,
  };
  return new Promise((done) => {
    const child = spawn(TOOLS.act ?? 'act', args, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', (error) => done({ exitCode: 127, log: `${log}${error.message}` }));
    child.on('close', (code) => done({ exitCode: code ?? 1, log }));
  });
}
