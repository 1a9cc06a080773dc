/** What `npm run flakes` runs, and what it says of runs that failed. */
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { failures, filters, summary, type VitestReport } from '../scripts/flakes.ts';

const file = (path: string) => join(resolve(import.meta.dirname, '..'), path);

it.each([
  [[], ['--project', 'unit']],
  [['jobs'], ['--project', 'jobs']],
  [
    ['unit', '__tests__/carbon'],
    ['--project', 'unit', '__tests__/carbon'],
  ],
  [['__tests__/jobs/run'], ['__tests__/jobs/run']],
])('%j asks vitest for %j', (asked, args) => {
  expect(filters(asked)).toEqual(args);
});

it('names failed tests, and files that failed outside their tests', () => {
  const report: VitestReport = {
    testResults: [
      {
        name: file('__tests__/a.test.ts'),
        status: 'failed',
        assertionResults: [
          { fullName: 'group works', status: 'passed' },
          { fullName: 'group breaks', status: 'failed' },
        ],
      },
      { name: file('__tests__/b.test.ts'), status: 'failed', assertionResults: [] },
      {
        name: file('__tests__/c.test.ts'),
        status: 'passed',
        assertionResults: [{ fullName: 'works', status: 'passed' }],
      },
    ],
  };
  expect(failures(report, 1)).toEqual([
    `${join('__tests__', 'a.test.ts')}: group breaks`,
    join('__tests__', 'b.test.ts'),
  ]);
});

it('counts a run that failed without a failed test', () => {
  expect(failures({ testResults: [] }, 1)).toEqual(['the run itself (exit status 1)']);
  expect(failures(undefined, null)).toEqual(['the run itself (exit status null)']);
  expect(failures({ testResults: [] }, 0)).toEqual([]);
});

it('says in how many runs each failed, the most frequent first', () => {
  expect(summary([['b', 'a'], ['a', 'a'], []])).toEqual(['2 of 3 runs: a', '1 of 3 runs: b']);
  expect(summary([[], []])).toEqual([]);
});
