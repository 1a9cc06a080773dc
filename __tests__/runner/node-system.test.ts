/** The real machine's commands: what they say, and what they may know. */
import { expect, it } from 'vitest';
import { nodeSystem } from '../../src/runner/node-system.ts';

/** Longer than any test. */
const PATIENCE_MS = 24 * 3_600_000;
const node = (code: string) => nodeSystem().run(process.execPath, ['-e', code], PATIENCE_MS);

it("gives a command no variable of the job's, so no secret of it", async () => {
  process.env['INPUT_GITHUB-TOKEN'] = 'secret';
  try {
    const answer = await node('console.log(Object.keys(process.env).join())');
    expect(answer?.stdout).toContain('LC_ALL');
    expect(answer?.stdout).not.toContain('INPUT_GITHUB-TOKEN');
  } finally {
    delete process.env['INPUT_GITHUB-TOKEN'];
  }
});

it('returns what a command printed, and how it ended', async () => {
  const answer = await node("console.log('a, b'); console.error('bad'); process.exitCode = 6");
  expect(answer).toEqual({ code: 6, stdout: 'a, b\n', stderr: 'bad\n' });
});

it('has no answer of a command that is not there', async () => {
  expect(await nodeSystem().run('no-such-command-anywhere', [], PATIENCE_MS)).toBeUndefined();
});
