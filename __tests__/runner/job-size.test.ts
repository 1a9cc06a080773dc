/** How much of a machine a job is charged for. */
import { expect, it } from 'vitest';
import { jobSize } from '../../src/runner/job-size.ts';
import type { Container, Runner } from '../../src/runner/runner.ts';

const CPU = { rawName: 'x', found: 'unknown' } as const;

it.each<[string, Runner['ciHost'], Container | undefined, { vcpus: number; memoryGb: number; isLimited: boolean }]>([
  ['a whole machine', 'self-hosted', undefined, { vcpus: 8, memoryGb: 32, isLimited: false }],
  ['a container without a limit', 'self-hosted', { kind: 'docker' }, { vcpus: 8, memoryGb: 32, isLimited: false }],
  ['a part of it', 'self-hosted', { kind: 'docker', cpuLimit: 2 }, { vcpus: 2, memoryGb: 8, isLimited: true }],
  [
    'a part with its own memory',
    'none',
    { kind: 'kubernetes', cpuLimit: 2, memoryLimitGb: 20 },
    { vcpus: 2, memoryGb: 20, isLimited: true },
  ],
  ['a memory limit alone', 'none', { kind: 'docker', memoryLimitGb: 4 }, { vcpus: 8, memoryGb: 32, isLimited: false }],
  ['more than there is', 'none', { kind: 'docker', cpuLimit: 99 }, { vcpus: 8, memoryGb: 32, isLimited: false }],
  [
    'a job container on a hosted VM, which is all the job’s',
    'github-hosted',
    { kind: 'docker', cpuLimit: 2, memoryLimitGb: 4 },
    { vcpus: 8, memoryGb: 32, isLimited: false },
  ],
  [
    'the hosted slim machine, which is shared',
    'github-hosted',
    { kind: 'slim', cpuLimit: 1, memoryLimitGb: 5 },
    { vcpus: 1, memoryGb: 5, isLimited: true },
  ],
])('%s', (_, ciHost, container, size) => {
  const machine = { os: 'linux', arch: 'x64', cpu: CPU, virtual: true, accelerators: [] } as const;
  expect(jobSize({ ...machine, ciHost, container, vcpus: 8, memoryGb: 32 })).toEqual(size);
});
