/** Each command of the committed bundle once. `jobs/cli/cli.test.ts` has all that they can do, and `run`. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseRecord } from '../../src/record/record-json.ts';

const BUNDLE = join(resolve(import.meta.dirname, '..', '..'), 'dist', 'cli', 'index.js');

function cli(args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8', env });
}

it('estimate prints a record', () => {
  const declared = ['--hardware', 'A100', '--count', '8', '--hours', '9', '--region', 'aws:us-east-1'];
  const { status, stdout } = cli(['estimate', ...declared, '--json']);
  expect(status).toBe(0);
  expect(parseRecord(stdout).energy?.totalKwh).toBeCloseTo(0.4 * 8 * 9 * 1.15, 9);
});

it('regions lists the cleanest first', () => {
  const rows = JSON.parse(cli(['regions', '--provider', 'aws', '--json']).stdout) as { gramsPerKwh: number }[];
  const intensities = rows.map((row) => row.gramsPerKwh);
  expect(intensities.length).toBeGreaterThan(10);
  expect(intensities).toEqual(intensities.toSorted((a, b) => a - b));
});

it('a wrong option ends with status 1 and one sentence', () => {
  const { status, stdout, stderr } = cli(['estimate', '--hardware', 'A100', '--hours', '1', '--pue', '0.2']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('Input pue: "0.2" is not allowed');
});
