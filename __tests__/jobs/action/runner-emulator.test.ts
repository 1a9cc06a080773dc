// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of the platform
/** The runner emulator itself, held against the rules of actions/runner (ActionRunner, StepsRunner, FileCommandManager, JobExtension). */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { onlyOn } from '../../support/only-on.ts';
import { parseKeyValues } from '../../support/runner/command-files.ts';
import { CANARY } from '../../support/runner/environment.ts';
import { evaluate } from '../../support/runner/expressions.ts';
import { runJob } from '../../support/runner/job.ts';
import type { RunStep, UsesStep } from '../../support/runner/options.ts';

const action = join(import.meta.dirname, '..', '..', 'fixtures', 'action', 'echo');
const echo: UsesStep = { name: 'Echo', uses: './' };
const node = (script: string): readonly string[] => [process.execPath, '-e', script];
const signals = onlyOn('Linux and macOS', 'no process of Windows can ignore a signal');
const linux = onlyOn('Linux', 'reads /proc');
const fails: RunStep = { name: 'Fails', run: node('process.exit(1)') };

it('evaluates input defaults for main, and again for post', async () => {
  const job = await runJob({ action, steps: [echo, fails], checkRunId: 5, matrix: { gpu: 'a100' } });
  expect(job.log).toContain('main 5 success here {"gpu":"a100"}');
  expect(job.log).toContain('post here failure yes');
  expect(job.status).toBe('failure');
});

it('has no check run id on GitHub Enterprise Server, and null for a job without matrix', async () => {
  const job = await runJob({ action, steps: [echo], checkRunId: null });
  expect(job.log).toContain('main  success here null');
});

it('refuses expressions that it cannot evaluate as the platform would', () => {
  expect(() => evaluate('${{ secrets.X }}', { github: {} })).toThrow("Unrecognized named-value: 'secrets'");
  expect(() => evaluate('${{ a == b }}', {})).toThrow('has no expression');
});

it('runs posts last in first out, with the state of their own main, even after a main that crashed', async () => {
  const job = await runJob({
    action,
    steps: [
      { ...echo, name: 'First', with: { 'plain-words': 'first' } },
      { ...echo, name: 'Second', with: { 'plain-words': 'second', crash: 'true' } },
      { ...echo, name: 'Never started', with: { 'plain-words': 'third' } },
    ],
  });
  expect(job.stages.map((stage) => `${stage.stage} ${stage.step} ${stage.exitCode}`)).toEqual([
    'main First 0',
    'main Second 3',
    'post Second 0',
    'post First 0',
  ]);
  expect(job.log).toMatch(/post second[\s\S]*post first/);
});

it('masks secrets in log, summary and annotations', async () => {
  const { log, summary, annotations } = await runJob({ action, steps: [echo] });
  expect(log + summary + JSON.stringify(annotations)).not.toContain(CANARY);
  expect(log).toContain('token ***');
  expect(summary).toBe('# ***\n\n');
  expect(annotations).toEqual([{ level: 'warning', title: 'Careful', message: 'one\ntwo ***' }]);
});

it('drops a summary above 1 MiB with an error annotation and leaves the job alone', async () => {
  const job = await runJob({ action, steps: [{ ...echo, with: { long: 'true' } }] });
  expect(job.annotations.at(-1)).toMatchObject({ level: 'error', message: expect.stringContaining('1024k') });
  expect(job.status).toBe('success');
});

it('hands outputs to later steps, and environment to all that follow', async () => {
  const later = { ...echo, with: { 'plain-words': '${{ steps.first.outputs.answer }}' } };
  const job = await runJob({
    action,
    steps: [{ ...echo, id: 'first' }, later, { name: 'Env', run: node('console.log("env", process.env.FROM_MAIN)') }],
  });
  expect(job.log).toContain('success 40\n2');
  expect(job.log).toContain('env yes');
});

it('gives run steps none of the service tokens, and every stage a set of files of its own', async () => {
  const names = node(
    'console.log(Object.keys(process.env).filter((name) => name.startsWith("ACTIONS_")).length, "tokens")',
  );
  const job = await runJob({ action, steps: [echo, { name: 'Names', run: names }] });
  expect(job.log).toContain('0 tokens');
  const files = readdirSync(join(job.temp, '_runner_file_commands'));
  expect(files.filter((file) => file.startsWith('step_summary_'))).toHaveLength(3);
});

signals.it('cancels with SIGINT, then SIGTERM, then SIGKILL, and runs the posts', async () => {
  const stubborn = `for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => console.log("ignored", signal));
    setInterval(() => undefined, 1000); console.log("ready");`;
  const job = await runJob({
    action,
    grace: {
      interrupt: ({ untilPrinted }) => untilPrinted('ignored SIGINT'),
      terminate: ({ untilPrinted }) => untilPrinted('ignored SIGTERM'),
    },
    steps: [
      echo,
      { name: 'Stubborn', run: node(stubborn), cancelWhen: async (view) => view.untilPrinted('ready') },
      { name: 'Skipped', run: node('') },
      { name: 'Always', always: true, run: node('console.log("cleaned up")') },
    ],
  });
  expect(job.status).toBe('cancelled');
  expect(job.log).toMatch(/ignored SIGINT\nignored SIGTERM/);
  expect(job.log).toContain('cleaned up');
  expect(job.log).toContain('post here cancelled');
  expect(job.steps.map((step) => step.conclusion)).toEqual([
    'success',
    'success',
    'cancelled',
    'skipped',
    'success',
    'success',
  ]);
});

linux.it('kills what outlives the job, found by its tracking id', async () => {
  const leave = `require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => 0, 1000)"],
    { detached: true, stdio: "ignore" }).unref()`;
  const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
  const job = await runJob({ action, steps: [{ name: 'Leaves', run: node(leave) }] });
  expect(job.orphans).toHaveLength(1);
  expect(other.exitCode).toBeNull();
  other.kill();
});

it('reports the step list as the jobs API does, in whole seconds', async () => {
  const seen: string[] = [];
  const job = await runJob({
    action,
    steps: [echo],
    onSteps: (steps) => seen.push(`${steps.at(-1)?.name} ${steps.at(-1)?.status}`),
  });
  expect(seen.slice(2)).toEqual(['Echo in_progress', 'Echo completed', 'Post Echo in_progress', 'Post Echo completed']);
  expect(job.steps[1]?.started_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

it('reads command files with heredocs, and refuses one whose end is missing', () => {
  expect(parseKeyValues('a=1=2\r\nb<<X\nline=1\n\nline<<2\nX\nc=\n')).toEqual({
    a: '1=2',
    b: 'line=1\n\nline<<2',
    c: '',
  });
  expect(() => parseKeyValues('a<<X\nnever')).toThrow('Matching delimiter not found');
});
