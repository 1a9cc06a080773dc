import { describe, expect, it } from 'vitest';
import { ignoredSignals } from '../../../src/cli/run/ignored-signals.ts';

const HUP = 0x1;
const INT = 0x2;
const QUIT = 0x4;
const TERM = 0x4000;
const PIPE = 0x1000;
const JOB_CONTROL = 0x380000;

const status = (mask: number) =>
  `Name:\tsh\nSigBlk:\t0000000000000000\nSigIgn:\t${mask.toString(16).padStart(16, '0')}\nSigCgt:\t0\n`;
const ignored = (mask: number, parentProgram?: string) => [
  ...ignoredSignals({ parentStatus: status(mask), parentProgram, outputs: [] }),
];

describe('signals that the parent ignores', () => {
  it('are ignored here too', () => {
    expect(ignored(HUP, '/usr/bin/dash')).toEqual(['SIGHUP']);
    expect(ignored(INT | QUIT, '/usr/bin/python3')).toEqual(['SIGINT', 'SIGQUIT']);
    expect(ignored(QUIT, '/usr/sbin/supervisord')).toEqual(['SIGQUIT']);
    expect(ignored(PIPE, '/usr/bin/dotnet')).toEqual([]);
  });

  it('are not where a shell ignores them for itself: bash always QUIT, interactive shells TERM and job control', () => {
    expect(ignored(QUIT, '/usr/bin/bash')).toEqual([]);
    expect(ignored(QUIT | TERM | JOB_CONTROL, '/usr/bin/bash')).toEqual([]);
    expect(ignored(QUIT | TERM | JOB_CONTROL, '/usr/bin/zsh')).toEqual([]);
    expect(ignored(HUP | QUIT, '/usr/bin/bash')).toEqual(['SIGHUP']);
    // A list in the background of a script.
    expect(ignored(INT | QUIT, '/usr/bin/bash')).toEqual(['SIGINT', 'SIGQUIT']);
  });
});

it('signals that a program ignores only while it waits are not ignored here', () => {
  const CHLD = 0x10000;
  const waiting = (parentProgram: string, blocked = 0) => [
    ...ignoredSignals({
      parentStatus: status(INT | QUIT).replace('SigBlk:\t0000000000000000', `SigBlk:\t${blocked.toString(16)}`),
      parentProgram,
      outputs: [],
    }),
  ];
  expect(waiting('/usr/bin/time')).toEqual([]);
  expect(waiting('/usr/bin/perl')).toEqual([]);
  // In system() of C.
  expect(waiting('/usr/bin/python3', CHLD)).toEqual([]);
  expect(waiting('/usr/bin/python3')).toEqual(['SIGINT', 'SIGQUIT']);
});

it('nohup ignores HUP, seen by the variable of the shell or by its file', () => {
  const under = (startedProgram: string | undefined, ...outputs: string[]) => [
    ...ignoredSignals({ startedProgram, outputs }),
  ];
  expect(under('/usr/bin/nohup')).toEqual(['SIGHUP']);
  expect(under(undefined, '/home/me/nohup.out', 'pipe:[12]')).toEqual(['SIGHUP']);
  expect(under('/usr/bin/node', '/dev/pts/0', '/home/me/nohup.out')).toEqual(['SIGHUP']);
  expect(under('/usr/bin/node', '/dev/pts/0', '/dev/pts/0')).toEqual([]);
  expect([...ignoredSignals({ outputs: [], hasUnreadableInput: true })]).toEqual(['SIGHUP']);
});

it('nothing is ignored where the system shows nothing', () => {
  expect([...ignoredSignals({ outputs: [] })]).toEqual([]);
  expect([...ignoredSignals({ parentStatus: 'SigIgn:\tno number\n', outputs: [] })]).toEqual([]);
});
