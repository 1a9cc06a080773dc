/** Workflows that people copy: each is linked, asks for no permission it does not need, and takes nothing of ours but a released major. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const docs = join(resolve(import.meta.dirname, '..', '..'), 'docs');
const files = readdirSync(join(docs, 'examples')).filter((file) => file.endsWith('.yml'));

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly steps?: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: { readonly mode?: string };
  }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string) => parse(readFileSync(join(docs, 'examples', file), 'utf8')) as Workflow;

it('the documentation has one for each way to use the action', () => {
  expect(files.sort()).toEqual([
    'call-reusable-training.yml',
    'matrix-with-publish.yml',
    'publish-for-forks.yml',
    'reusable-training.yml',
  ]);
});

describe.each(files)('%s', (file) => {
  const workflow = read(file);

  it('is linked where people read', () => {
    expect(readFileSync(join(docs, 'github.md'), 'utf8')).toContain(`](examples/${file})`);
  });

  it('gives every job the least that it needs', () => {
    expect(Object.values(workflow.permissions)).not.toContain('write');
    for (const job of Object.values(workflow.jobs)) {
      const allowed = { contents: 'read', actions: 'read', 'pull-requests': 'write' };
      expect(allowed).toMatchObject(job.permissions ?? {});
      const publishes = job.steps?.some((step) => step.with?.mode === 'publish');
      if (publishes) expect(job.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    }
  });

  it('runs no untrusted text in a shell', () => {
    const scripts = Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? []));
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

it('the one for forks neither checks out nor runs anything', () => {
  const steps = Object.values(read('publish-for-forks.yml').jobs).flatMap((job) => job.steps ?? []);
  expect(steps).toEqual([{ uses: 'ml-emissions/action@v1', with: { mode: 'publish' } }]);
});
