/** One job, one measurement: who owns its folder, who shares it, and what an earlier job left behind. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { claimMeasurement, findMeasurement } from '../../src/action/measurement-folder.ts';
import { onlyWhere } from '../support/only-on.ts';

const obeys = onlyWhere((process.getuid?.() ?? 0) !== 0, 'root and Windows write to read-only folders');
const temp = () => mkdtempSync(join(tmpdir(), 'claims-'));
const job = (folder: string) => ({
  RUNNER_TEMP: folder,
  GITHUB_RUN_ID: '7',
  GITHUB_JOB: 'train',
  'INPUT_JOB-INDEX': '0',
});

it('is owned by the first use in a job and shared by the second', () => {
  const env = job(temp());
  const first = claimMeasurement(env, Date.now());
  expect(first.kind).toBe('owned');
  expect(claimMeasurement(env, Date.now())).toEqual({ ...first, kind: 'shared' });
  expect(findMeasurement(env)).toBe('folder' in first ? first.folder : '');
});

it('keeps the jobs of a matrix, re-runs and other runners on the same machine apart', () => {
  const folder = temp();
  const env = job(folder);
  const others = [
    { 'INPUT_JOB-INDEX': '1' },
    { GITHUB_RUN_ATTEMPT: '2' },
    { RUNNER_NAME: 'b' },
    { RUNNER_TRACKING_ID: 'x' },
  ];
  const claims = [env, ...others.map((other) => ({ ...env, ...other }))].map((each) =>
    claimMeasurement(each, Date.now()),
  );
  expect(claims.map((claim) => claim.kind)).toEqual(Array(5).fill('owned'));
  expect(readdirSync(folder)).toHaveLength(5);
});

it('does not take the ended or abandoned measurement of an earlier job for this one', () => {
  const env = job(temp());
  const ended = claimMeasurement(env, Date.now());
  if (ended.kind !== 'owned') throw new Error('not owned');
  writeFileSync(join(ended.folder, 'stopped.json'), '{}');
  expect(claimMeasurement(env, Date.now()).kind).toBe('owned');
  expect(existsSync(join(ended.folder, 'stopped.json'))).toBe(false);

  const anHourAgo = new Date(Date.now() - 3_600_000);
  utimesSync(ended.folder, anHourAgo, anHourAgo);
  expect(claimMeasurement(env, Date.now()).kind).toBe('owned');
});

it('is owned by exactly one of many uses that start at once', async () => {
  const env = job(temp());
  const script = `import { claimMeasurement } from './src/action/measurement-folder.ts';
    console.log(claimMeasurement(process.env, Date.now()).kind);`;
  const args = ['--import', 'ts-blank-space/register', '--input-type=module', '-e', script];
  const claim = () => promisify(execFile)(process.execPath, args, { env });
  const kinds = (await Promise.all(Array.from({ length: 6 }, claim))).map(({ stdout }) => stdout.trim());
  expect(kinds.sort()).toEqual(['owned', 'shared', 'shared', 'shared', 'shared', 'shared']);
});

obeys.it('falls back to the system temp folder where the runner has a read-only one', () => {
  const readOnly = temp();
  chmodSync(readOnly, 0o500);
  const claim = claimMeasurement({ ...job(readOnly), RUNNER_TRACKING_ID: readOnly }, Date.now());
  expect(claim).toMatchObject({ kind: 'owned', folder: expect.stringContaining(tmpdir()) });
});

it('falls back to the system temp folder where there is a file in the place of the one of the runner', () => {
  const env = { ...job(join(import.meta.filename, 'nowhere')), RUNNER_TRACKING_ID: temp() };
  const claim = claimMeasurement(env, Date.now());
  expect(claim).toMatchObject({ kind: 'owned', folder: expect.stringContaining(tmpdir()) });
  expect(findMeasurement(env)).toBe('folder' in claim ? claim.folder : '');
});

it('has no measurement to find where none was started', () => {
  expect(findMeasurement(job(temp()))).toBeUndefined();
});
