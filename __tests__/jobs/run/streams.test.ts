/** Whatever a command reads and writes under `run`, it reads and writes as without it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onlyOn } from '../../support/only-on.ts';
import { digest, onTerminal, outcome, RUN, RUN_IN_SHELL, start } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'run-streams-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What both streams carried, and how it ended. The report of `run` is the last line of standard error. */
async function carried(argv: readonly string[]) {
  const [file = '', ...args] = argv;
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([digest(child.stdout), text(child.stderr)]);
  const [code] = await closed;
  return { stdout, stderr, code };
}

async function text(stream: AsyncIterable<Buffer>): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) {
    pieces.push(piece);
    await new Promise(setImmediate);
  }
  return Buffer.concat(pieces).toString('latin1');
}

const withoutReport = (stderr: string) => stderr.replace(/[^\n]*CO2eq[^\n]*\n$/, '');

onlyOn('Linux and macOS', 'needs a POSIX shell').describe(
  'every byte arrives, in order, with the same exit code',
  () => {
    it.each([
      ['100 MB on standard output, read slowly', 'seq 1 12700000; exit 7'],
      ['4 MB on standard error', 'seq 1 600000 >&2; exit 3'],
      ['both at once', 'seq 1 200000 >&2 & seq 1 1000000; wait; exit 5'],
      ['a process that outlives the command', '(seq 1 600000 &) ; exit 4'],
    ])('%s', async (_name, script) => {
      const command = ['sh', '-c', script];
      const [plain, under] = [await carried(command), await carried([...RUN, ...command])];
      expect({ ...under, stderr: withoutReport(under.stderr) }).toEqual(plain);
      expect(under.stderr).toContain('CO2eq');
    });

    it('50 MB on standard input', async () => {
      const input = Buffer.alloc(50_000_000, 'training data\n');
      const running = start([...RUN, 'wc', '-c']);
      running.child.stdin?.end(input);
      const { code, stdout } = await running.ended;
      expect([code, stdout.trim()]).toEqual([0, String(input.length)]);
    });

    it('input that arrives after 3 s', async () => {
      const { code, stdout } = await outcome(['sh', '-c', `(sleep 3; echo late) | ${RUN_IN_SHELL} cat`]);
      expect([code, stdout]).toEqual([0, 'late\n']);
    });

    it('through tee, inside and outside', async () => {
      const lines = Array.from({ length: 300_000 }, (_, index) => `${index + 1}\n`).join('');
      const file = join(folder, 'tee');
      const inside = await outcome([...RUN, 'sh', '-c', `seq 1 300000 | tee '${file}'`]);
      expect([inside.code, inside.stdout === lines, readFileSync(file, 'utf8') === lines]).toEqual([0, true, true]);
      // The report joins the output here, after the last line of the command.
      const outside = await outcome(['sh', '-c', `${RUN_IN_SHELL} seq 1 300000 2>&1 | tee '${file}'`]);
      expect([outside.code, withoutReport(outside.stdout) === lines]).toEqual([0, true]);
      expect(readFileSync(file, 'utf8')).toBe(outside.stdout);
    });

    it('through tee under pipefail', async (context) => {
      const bash = await outcome(['sh', '-c', 'command -v bash']);
      context.skip(bash.code !== 0, 'there is no bash here');
      const script = `set -o pipefail; ${RUN_IN_SHELL} sh -c 'seq 1 300000; exit 9' | tee '${join(folder, 'tee')}' | tail -n 1`;
      expect(await outcome(['bash', '-c', script])).toMatchObject({ code: 9, stdout: '300000\n' });
    });
  },
);

onlyOn('Linux', 'shown in /proc').describe('the files that it shares with others', () => {
  const NON_BLOCKING = 0o4000;
  const flags = (printed: string) =>
    [...printed.matchAll(/^flags:\s*(\d+)$/gm)].map(([, octal = '']) => Number.parseInt(octal, 8) & NON_BLOCKING);

  it('are never made non-blocking, neither for the command nor for later processes', async () => {
    const look = 'grep -h flags /proc/self/fdinfo/0 /proc/self/fdinfo/1 /proc/self/fdinfo/2';
    // Standard output and standard error are one pipe here, as in a job's log.
    const running = start(['sh', '-c', `exec 2>&1; ${RUN_IN_SHELL} sh -c '${look}; sleep 1; ${look}'; ${look}`]);
    running.child.stdin?.end();
    expect(flags((await running.ended).stdout)).toEqual(Array.from({ length: 9 }, () => 0));
  });

  it('are passed on where the command was started with more than three', async () => {
    const script = `${RUN_IN_SHELL} sh -c 'echo to three >&3; cat <&7; ls /proc/self/fd | wc -l' 3>'${join(folder, 'three')}' 7</dev/null`;
    const { code, stdout } = await outcome(['sh', '-c', script]);
    expect([code, readFileSync(join(folder, 'three'), 'utf8')]).toEqual([0, 'to three\n']);
    // 0, 1, 2, 3 and the folder that ls reads: none of Node's own.
    const plain = await outcome(['sh', '-c', `sh -c 'ls /proc/self/fd | wc -l' 3>'${join(folder, 'three')}'`]);
    expect(stdout).toBe(plain.stdout);
  });

  it('are closed when the command closes them', async () => {
    const done = join(folder, 'done');
    // The reader ends with the output, and the command with the reader.
    const script = `${RUN_IN_SHELL} sh -c 'echo data; exec >&- 3>&-; while ! test -e "${done}"; do sleep 0.01; done' 3>&1 | { cat; touch '${done}'; }`;
    expect(await outcome(['sh', '-c', script])).toMatchObject({ code: 0, stdout: 'data\n' });
  });

  it('keep the settings that the command gave to its terminal', async () => {
    const script = `${RUN_IN_SHELL} stty -echo; stty -a; ${RUN_IN_SHELL} stty echo; stty -a`;
    const { stdout } = await outcome(onTerminal(script));
    expect([...stdout.matchAll(/[ -]echo\b/g)].map(([setting]) => setting)).toEqual(['-echo', ' echo']);
  });

  it('are passed on where both ends of a pipe are, as those of make', async () => {
    const fifo = join(folder, 'jobs');
    const script = `mkfifo '${fifo}'; exec 5<>'${fifo}'; ${RUN_IN_SHELL} sh -c 'echo token >&5; read -r line <&5; echo got $line'`;
    expect(await outcome(['sh', '-c', script])).toMatchObject({ code: 0, stdout: 'got token\n' });
  });
});

onlyOn('Linux and macOS', 'needs a POSIX shell').it(
  'survives readers that go away, with the exit code of the command',
  async () => {
    const script = `{ ${RUN_IN_SHELL} sh -c 'exit 6' 2>&1; echo "code $?" >&3; } | true`;
    const child = spawn('sh', ['-c', script], {
      stdio: ['ignore', 'ignore', 'ignore', openSync(join(folder, 'end'), 'w')],
    });
    await once(child, 'close');
    expect(readFileSync(join(folder, 'end'), 'utf8')).toBe('code 6\n');
  },
);

onlyOn('Linux and macOS', 'needs a POSIX shell').it(
  'prints the record after all output of the command, whatever the reader is like',
  async () => {
    const argv = [...RUN.slice(0, -1), '--json', '--', 'sh', '-c', 'seq 1 300000'];
    const { stdout } = await outcome(argv);
    const lines = stdout.trimEnd().split('\n');
    expect([lines.length, lines[0], lines[299_999]]).toEqual([300_001, '1', '300000']);
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ mode: 'measure', exitCode: 0 });
  },
);
