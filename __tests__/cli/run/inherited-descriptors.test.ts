import { expect, it } from 'vitest';
import { inheritedDescriptors, type OpenDescriptor } from '../../../src/cli/run/inherited-descriptors.ts';

/** What Node 20 and 24 themselves have open when a script begins, read from /proc on Linux 6. */
const NODES_OWN: readonly OpenDescriptor[] = [
  { number: 5, target: 'anon_inode:[eventpoll]', flags: 0o2000002 },
  { number: 6, target: 'anon_inode:[io_uring]', flags: 0o2000002 },
  { number: 8, target: 'pipe:[91071]', flags: 0o2000000 },
  { number: 9, target: 'pipe:[91071]', flags: 0o2000001 },
  { number: 10, target: '/dev/null', flags: 0o2100000 },
  { number: 11, target: 'pipe:[91072]', flags: 0o2004000 },
  { number: 12, target: 'pipe:[91072]', flags: 0o2004001 },
  { number: 13, target: 'anon_inode:[eventfd]', flags: 0o2004002 },
];
const inherited = (own: readonly OpenDescriptor[], parent: readonly string[] = []) =>
  inheritedDescriptors([...own, ...NODES_OWN], new Set(parent));

it("leaves out Node's own", () => {
  expect(inherited([])).toEqual([]);
});

it('finds files, terminals, sockets, one end of a pipe, and /dev/null to write to', () => {
  const from = [
    { number: 3, target: '/home/me/log', flags: 0o2100001 },
    { number: 4, target: 'socket:[1]', flags: 0o2000002 },
    { number: 7, target: 'pipe:[2]', flags: 0o2000000 },
    { number: 14, target: '/dev/null', flags: 0o2100001 },
    { number: 15, target: '/dev/pts/1', flags: 0o2100002 },
  ];
  expect(inherited(from)).toEqual([3, 4, 7, 14, 15]);
});

it('finds both ends of a pipe that the parent has too', () => {
  const jobServer = [
    { number: 3, target: 'pipe:[7]', flags: 0o2000000 },
    { number: 4, target: 'pipe:[7]', flags: 0o2000001 },
  ];
  expect(inherited(jobServer, ['pipe:[7]'])).toEqual([3, 4]);
  expect(inherited(jobServer)).toEqual([]);
});

it('takes memory for its own unless the parent has it', () => {
  const memory = [{ number: 4, target: '/memfd:data (deleted)', flags: 0o2100002 }];
  expect(inherited(memory)).toEqual([]);
  expect(inherited(memory, ['/memfd:data (deleted)'])).toEqual([4]);
});

it('leaves out what is inherited anyway', () => {
  expect(inherited([{ number: 63, target: 'pipe:[9]', flags: 0 }])).toEqual([]);
});
