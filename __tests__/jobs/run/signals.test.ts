/** A signal reaches the command of `run` exactly once, whether sent to `run` or to its group, and never ends `run` before the command. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { onlyOn } from '../../support/only-on.ts';
import { onTerminal, outcome, RUN, RUN_IN_SHELL, type Running, start } from './running.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;
const ONCE = Object.fromEntries(SIGNALS.map((signal) => [signal, 1]));
const COUNT = [process.execPath, join(import.meta.dirname, 'count-signals.mjs')] as const;

const folder = mkdtempSync(join(tmpdir(), 'run-signals-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `run` of the counting command, leading a process group of its own. */
async function counting(before: readonly string[] = []): Promise<Running> {
  // A test that kills it leaves its measurement here.
  const env = { ...process.env, TMPDIR: folder };
  const running = start([...before, ...RUN, ...COUNT], { detached: true, env });
  await running.printed('ready');
  return running;
}

/** Process ids of the command and of `run`, its parent. */
async function pidsOf(running: Running): Promise<[number, number]> {
  const [, command, run] = /ready (\d+) (\d+)\n/.exec(await running.printed('ready')) ?? [];
  return [Number(command), Number(run)];
}

/** Ends the command by its input; its counts. */
async function counts(running: Running): Promise<unknown> {
  running.child.stdin?.end();
  const { code, stdout, stderr } = await running.ended;
  expect([code, stderr]).toEqual([4, expect.stringContaining('CO2eq')]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const has = async (program: string) => (await outcome(['sh', '-c', `command -v ${program}`])).code === 0;

onlyOn('Linux and macOS', 'Windows has no such signals').describe('exactly once', () => {
  it.each(SIGNALS)('%s, sent to run alone', async (signal) => {
    const running = await counting();
    process.kill(running.pid, signal);
    await running.printed(`got ${signal}`);
    expect(await counts(running)).toEqual({ [signal]: 1 });
  });

  it.each(SIGNALS)('%s, sent to the process group', async (signal) => {
    const running = await counting();
    process.kill(-running.pid, signal);
    await running.printed(`got ${signal}`);
    // A signal that is forwarded for certain: after it, the first would have been forwarded too.
    const marker = signal === 'SIGUSR2' ? 'SIGUSR1' : 'SIGUSR2';
    process.kill(running.pid, marker);
    await running.printed(`got ${marker}`);
    expect(await counts(running)).toEqual({ [signal]: 1, [marker]: 1 });
  });

  it('all of them at the same moment, some to the group and some to run alone', async () => {
    const running = await counting();
    for (const [index, signal] of SIGNALS.entries()) process.kill(index % 2 === 0 ? running.pid : -running.pid, signal);
    for (const signal of SIGNALS) await running.printed(`got ${signal}`);
    expect(await counts(running)).toEqual(ONCE);
  });

  it('again and again', async () => {
    const running = await counting();
    for (let round = 1; round <= 6; round++) {
      process.kill(round % 2 === 0 ? running.pid : -running.pid, 'SIGHUP');
      process.kill(running.pid, 'SIGUSR2');
      await running.printed('got SIGHUP', round);
      await running.printed('got SIGUSR2', round);
    }
    expect(await counts(running)).toEqual({ SIGHUP: 6, SIGUSR2: 6 });
  });

  it('by timeout, which signals run and then the group', async (context) => {
    context.skip(!(await has('timeout')), 'there is no timeout here');
    const running = await counting(['timeout', '1000']);
    const [, run] = await pidsOf(running);
    // It goes on when timeout has signalled it and the group, however long that takes: timeout then sends CONT.
    process.kill(run, 'SIGSTOP');
    process.kill(running.pid, 'SIGTERM');
    await running.printed('got SIGTERM');
    // It is decided after the first, so a second SIGTERM would have come before it.
    process.kill(run, 'SIGUSR2');
    await running.printed('got SIGUSR2');
    running.child.stdin?.end();
    const { stdout } = await running.ended;
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({ SIGTERM: 1, SIGUSR2: 1 });
  });

  onlyOn('Linux', 'reads the process group in /proc').it(
    'to a command that has moved to a group of its own',
    async () => {
      const running = start([...RUN, 'setsid', ...COUNT], { detached: true });
      await running.printed('ready');
      process.kill(-running.pid, 'SIGTERM');
      await running.printed('got SIGTERM');
      running.child.stdin?.end();
      const { code, stdout } = await running.ended;
      expect([code, stdout]).toEqual([4, expect.stringContaining('{"SIGTERM":1}')]);
    },
  );

  onlyOn('Linux', 'finds the processes in /proc').it('by a scheduler that signals each process in turn', async () => {
    const running = await counting();
    // Stopped, they all find their signal when they go on, however long this process takes from one to the next.
    process.kill(-running.pid, 'SIGSTOP');
    for (const pid of groupOf(running.pid)) process.kill(pid, 'SIGUSR1');
    process.kill(-running.pid, 'SIGCONT');
    await running.printed('got SIGUSR1');
    process.kill(running.pid, 'SIGUSR2');
    await running.printed('got SIGUSR2');
    expect(await counts(running)).toEqual({ SIGUSR1: 1, SIGUSR2: 1 });
  });

  onlyOn('Linux', 'needs script of util-linux').it.each([
    { signal: 'SIGINT', key: '\u0003' },
    { signal: 'SIGQUIT', key: '\u001c' },
  ])('$signal, typed on a terminal', async ({ signal, key }) => {
    // What is typed reaches every process of the terminal's group: a shell that waited for `run` would end of it first.
    const running = start(onTerminal(`exec ${[...RUN, ...COUNT].map((word) => `'${word}'`).join(' ')}`));
    await running.printed('ready');
    running.child.stdin?.write(key);
    await running.printed(`got ${signal}`);
    running.child.stdin?.write('\n');
    const { code, stdout } = await running.ended;
    expect([code, stdout]).toEqual([4, expect.stringContaining(JSON.stringify({ [signal]: 1 }))]);
  });
});

onlyOn('Linux and macOS', 'Windows has no such signals').describe('the way a command ends', () => {
  it.each(SIGNALS)('is 128 + n for %s', async (signal) => {
    const running = start([...RUN, 'sh', '-c', 'echo ready; exec sleep 1000'], { detached: true });
    await running.printed('ready');
    process.kill(running.pid, signal);
    expect(await running.ended).toMatchObject({
      code: 128 + constants.signals[signal],
      stderr: expect.stringContaining('CO2eq'),
    });
  });

  it('is an interrupt for the shell too where Ctrl-C was for both: its loop stops', async () => {
    const loop = `for round in 1 2 3; do echo round $round; ${RUN_IN_SHELL} sh -c 'echo ready; exec sleep 1000'; done; echo not stopped`;
    const running = start(['bash', '-c', loop], { detached: true });
    await running.printed('ready');
    process.kill(-running.pid, 'SIGINT');
    const { signal, stdout, stderr } = await running.ended;
    expect([signal, stdout]).toEqual(['SIGINT', 'round 1\nready\n']);
    expect(stderr).toContain('CO2eq');
  });

  onlyOn('Linux', 'shown in /proc').it('is SIGKILL where the group is killed: same group, same session', async () => {
    const running = await counting();
    const [pid] = await pidsOf(running);
    expect(groupAndSession(pid)).toEqual([running.pid, running.pid]);
    process.kill(-running.pid, 'SIGKILL');
    // The streams close when the command is gone too.
    expect(await running.ended).toMatchObject({ signal: 'SIGKILL' });
  });
});

onlyOn('Linux and macOS', 'Windows has no such signals').describe('a signal that comes before the command', () => {
  it.each(['SIGTERM', 'SIGUSR1'] as const)('%s is kept, and delivered to it', async (signal) => {
    const { temp, began } = newTemp();
    const running = start([...RUN, 'sleep', '1000'], { env: { ...process.env, TMPDIR: temp } });
    await began;
    process.kill(running.pid, signal);
    const { code, stderr } = await running.ended;
    expect(code).toBe(128 + constants.signals[signal]);
    expect(stderr).not.toContain('Debugger');
  });

  it('is an interrupt for a shell too: its loop stops', async () => {
    const { temp, began } = newTemp();
    const loop = `for round in 1 2 3; do ${RUN_IN_SHELL} sleep 1000; done; echo not stopped`;
    const running = start(['bash', '-c', loop], { detached: true, env: { ...process.env, TMPDIR: temp } });
    await began;
    process.kill(-running.pid, 'SIGINT');
    expect(await running.ended).toMatchObject({ signal: 'SIGINT', stdout: '' });
  });

  it('is received from the first statement on', async () => {
    // Sends each signal at the moment in which something begins to listen to it.
    const hook = `process.on('newListener', (name) => { if (/^SIG(TERM|HUP|USR1)$/.test(name)) setImmediate(() => process.kill(process.pid, name)); });`;
    const env = { ...process.env, NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(hook)}` };
    const { code, stderr } = await outcome([...RUN, 'sleep', '1000'], { env });
    expect(code).toBe(128 + constants.signals.SIGTERM);
    expect(stderr).not.toContain('Debugger');
  });
});

onlyOn('Linux', 'sees its parent in /proc').describe('signals that were ignored at the start', () => {
  /** Which of HUP, INT and QUIT `cat` ignores, as bits 1, 2 and 4. */
  const ignored = async (prepare: string, run: string) => {
    const { stdout } = await outcome(['sh', '-c', `${prepare}; ${run} cat /proc/self/status; true`]);
    return Number.parseInt(/^SigIgn:\s*([0-9a-f]+)$/m.exec(stdout)?.[1] ?? '', 16) & 7;
  };

  it.each([
    ["trap '' HUP", 1],
    ["trap '' INT QUIT", 6],
    ["trap '' HUP INT QUIT", 7],
    ['true', 0],
  ])('are ignored by the command after %s', async (prepare, expected) => {
    expect([await ignored(prepare, ''), await ignored(prepare, RUN_IN_SHELL)]).toEqual([expected, expected]);
  });

  it('under nohup: a hang-up ends neither run nor the command', async () => {
    const script = `nohup ${RUN_IN_SHELL} sh -c 'echo ready; read -r line; echo $line; exit 5'; echo code $?`;
    // The shell that waits for it must survive as well; it sets `_` for nohup, and its own trap is not inherited.
    const running = start(['bash', '-c', `trap : HUP; ${script}`], { detached: true });
    await running.printed('ready');
    process.kill(-running.pid, 'SIGHUP');
    running.child.stdin?.end('still here\n');
    const { stdout, stderr } = await running.ended;
    expect([stdout, stderr]).toEqual(['ready\nstill here\ncode 5\n', expect.stringContaining('CO2eq')]);
  });

  it('leave the environment of the command, also names that a shell could not write', async () => {
    const env = { ...process.env, 'a-b': '1', 'BASH_FUNC_module%%': '() { :; }' };
    const plain = await outcome(['sh', '-c', "trap '' HUP; env"], { env });
    const under = await outcome(['sh', '-c', `trap '' HUP; ${RUN_IN_SHELL} env`], { env });
    const names = (text: string) =>
      [...text.matchAll(/^([^=\n]+)=/gm)].map(([, name]) => name).filter((name) => name !== '_');
    expect(names(under.stdout).sort()).toEqual(names(plain.stdout).sort());
  });

  it('leave the exit codes of commands that cannot be started', async () => {
    const codes = ['no-such-command', '/etc', "sh -c 'exit 3'"].map((command) => `${RUN_IN_SHELL} ${command}; echo $?`);
    expect((await outcome(['sh', '-c', `trap '' HUP; ${codes.join('; ')}`])).stdout).toBe('127\n126\n3\n');
  });
});

/** A folder for temporary files, and when something is made in it: `run` makes the measurement's before it starts the command. */
function newTemp(): { readonly temp: string; readonly began: Promise<void> } {
  const temp = mkdtempSync(join(folder, 'temp-'));
  const began = new Promise<void>((resolve) => {
    const watcher = watch(temp, () => {
      watcher.close();
      resolve();
    });
  });
  return { temp, began };
}

/** Fields 5 and 6 of `/proc/<pid>/stat`, after the name in brackets. */
function groupAndSession(pid: number): number[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(2, 4)
    .map(Number);
}

function groupOf(leader: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
  return all.filter((pid) => {
    try {
      return groupAndSession(pid)[0] === leader;
    } catch {
      // It has ended since the listing.
      return false;
    }
  });
}
