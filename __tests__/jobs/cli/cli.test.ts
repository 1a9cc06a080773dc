/** The command line tool as people call it: the committed bundle as a child process. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseRecord } from '../../../src/record/record-json.ts';

const BUNDLE = resolve(import.meta.dirname, '..', '..', '..', 'dist', 'cli', 'index.js');
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function cli(...args: string[]) {
  const env = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8', env, cwd: folder });
}
const node = (script: string) => ['--', process.execPath, '-e', script];

describe('run', () => {
  it('passes output and exit code of the command through, and reports on standard error', () => {
    const { status, stdout, stderr } = cli(
      'run',
      '--region',
      'FR',
      ...node('console.log("trained"); process.exitCode = 7'),
    );
    expect(status).toBe(7);
    expect(stdout).toBe('trained\n');
    expect(stderr).toContain('CO2eq');
  });

  it.each([
    ['SLURM_LOCALID', '3'],
    ['OMPI_COMM_WORLD_LOCAL_RANK', '1'],
    ['LOCAL_RANK', '7'],
  ])('says that the machine is counted again where %s is %s, in the log and in the record', (name, value) => {
    const args = ['run', '--quiet', '--json', '--region', 'FR', ...node('')];
    const run = (rank: string) => {
      const env = { ...process.env, NO_COLOR: '1', [name]: rank };
      return spawnSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8', env, cwd: folder });
    };
    const later = run(value);
    expect(later.stderr).toContain(`(${name} is ${value}), and each counts the whole machine.`);
    expect((JSON.parse(later.stdout) as { notes: string[] }).notes[0]).toContain(`${name} is ${value}`);
    expect(run('0').stderr).not.toContain(name);
  });

  it('starts the command when the sampler has begun, so that the shortest lies between two samples', () => {
    const temp = mkdtempSync(join(folder, 'temp-'));
    const look = `
      const { readdirSync, readFileSync } = require('node:fs');
      const [run] = readdirSync(${JSON.stringify(temp)}).filter((name) => name.includes('-run-'));
      process.stdout.write(readFileSync(${JSON.stringify(temp)} + '/' + run + '/latest.json', 'utf8'));`;
    const { status, stdout } = spawnSync(
      process.execPath,
      [BUNDLE, 'run', '--quiet', '--region', 'FR', ...node(look)],
      {
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1', TMPDIR: temp, TEMP: temp, TMP: temp },
        cwd: folder,
      },
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ joules: [expect.any(Number)] });
  });

  it('prints the record as the last line, and writes it to a file', () => {
    const file = join(folder, 'record.json');
    const { status, stdout } = cli(
      'run',
      '--json',
      '--output',
      file,
      '--region',
      'FR',
      ...node('console.log("a\\nb")'),
    );
    expect(status).toBe(0);
    const [first, second, last = ''] = stdout.trimEnd().split('\n');
    expect([first, second]).toEqual(['a', 'b']);
    expect(parseRecord(last)).toEqual(parseRecord(readFileSync(file, 'utf8')));
    expect(parseRecord(last)).toMatchObject({ mode: 'measure', exitCode: 0, location: { found: 'input', zone: 'FR' } });
  });

  it('says 127 for a command that is not there, and 1 for an option that is wrong, before anything runs', () => {
    expect(cli('run', '--', 'no-such-command-anywhere').status).toBe(127);
    const wrong = cli('run', '--pue', '0.2', ...node('console.log("ran")'));
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toContain('Input pue: "0.2" is not allowed');
    expect(wrong.stdout).toBe('');
  });
});

describe('a budget', () => {
  const hour = ['--energy-kwh', '1', '--carbon-intensity', '500', '--alternatives', 'none'];
  const passed = 'Over the budget of 50 g: This run emitted 500 gCO2eq.\n';

  it('is said where it was passed, and fails only where that was asked for', () => {
    expect(cli('estimate', ...hour, '--budget', '50 g')).toMatchObject({ status: 0, stderr: passed });
    expect(cli('estimate', ...hour, '--budget', '50 g', '--on-exceed', 'fail')).toMatchObject({
      status: 1,
      stderr: passed,
      stdout: expect.stringContaining('over budget'),
    });
    expect(cli('estimate', ...hour, '--budget', '50 g', '--on-exceed', 'none')).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(cli('estimate', ...hour, '--budget', '1 kg')).toMatchObject({ status: 0, stderr: '' });
  });

  it('is for each row of a batch', () => {
    const file = join(folder, 'two.csv');
    writeFileSync(file, 'energy-kwh,carbon-intensity\n1,500\n1,5\n');
    const { status, stderr } = cli('estimate', '--batch', file, '--budget', '50 g', '--on-exceed', 'fail');
    expect([status, stderr]).toEqual([1, `Row 1: ${passed}`]);
  });

  it('does not hide how the command of run ended', () => {
    const limits = [
      '--region',
      'FR',
      '--quiet',
      '--power-watts',
      '1000',
      '--budget',
      '0.000001 mg',
      '--on-exceed',
      'fail',
    ];
    const { status, stderr } = cli('run', ...limits, ...node(''));
    expect(status).toBe(1);
    expect(stderr).toContain('Over the budget of 0.000001 mg');
    expect(cli('run', ...limits, ...node('process.exit(7)')).status).toBe(7);
  });
});

describe('estimate', () => {
  it('is watts x count x hours x PUE x intensity', () => {
    const { stdout } = cli(
      'estimate',
      '--hardware',
      'A100',
      '--count',
      '8',
      '--hours',
      '9',
      '--region',
      'aws:us-east-1',
      '--json',
    );
    const record = parseRecord(stdout);
    expect(record.energy?.totalKwh).toBeCloseTo(0.4 * 8 * 9 * 1.15, 9);
    expect(record.emissions?.grams).toBeCloseTo(0.4 * 8 * 9 * 1.15 * 418, 6);
  });

  it('names the nearest hardware for one that it does not know, exit code 1', () => {
    const { status, stderr } = cli('estimate', '--hardware', 'A1000000', '--hours', '1');
    expect(status).toBe(1);
    expect(stderr).toMatch(/A100/);
  });

  it('computes a batch row by row: a bad one costs no other', () => {
    const file = join(folder, 'batch.csv');
    writeFileSync(
      file,
      'name,hardware,count,hours,region\r\none,V100,4,10,FR\r\ntwo,nothing,1,1,FR\r\nthree,T4,1,5,DE\r\n',
    );
    const { status, stdout } = cli('estimate', '--batch', file, '--json');
    expect(status).toBe(1);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { name?: string; row?: number; error?: string });
    expect(lines.map((line) => line.name ?? line.row)).toEqual(['one', 2, 'three']);
    expect(lines[1]?.error).toContain('nothing');
  });
});

it('lists regions, cleanest first, in every format', () => {
  const rows = JSON.parse(cli('regions', '--provider', 'aws', '--from', 'aws:us-east-1', '--json').stdout) as {
    gramsPerKwh: number;
  }[];
  const intensities = rows.map((row) => row.gramsPerKwh);
  expect(intensities).toEqual([...intensities].sort((a, b) => a - b));
  expect(cli('regions', '--format', 'csv').stdout.split('\n')[0]).toContain('grams_per_kwh');
  const markdown = cli('regions', '--format', 'markdown', '--from', 'FR', '--provider', 'oci').stdout;
  expect(markdown).toMatch(/^\| Region/);
  expect(markdown).toContain('| ~1.54 |');
  expect(markdown).toMatch(/"Saves" is against France, 31.0 g\/kWh/);
  expect(cli('regions', '--from', 'DE', '--within', 'LU').stdout).toMatch(/^No region/);
  expect(cli('regions', '--within', 'Mars').stderr).toMatch(/^--within is "Mars"/);
  expect(cli('regions', '--from', 'aws:atlantis').status).toBe(1);
});

describe('regions --zones', () => {
  it('lists every grid zone and country that can be written as region, with its range, in every format', () => {
    const rows = JSON.parse(cli('regions', '--zones', '--json').stdout) as { zone: string; gramsPerKwh: number }[];
    expect(rows.map((row) => row.zone)).toEqual(expect.arrayContaining(['FR', 'CA-QC', 'US-CAL-CISO', 'CK']));
    expect(rows.map((row) => row.gramsPerKwh)).toEqual(rows.map((row) => row.gramsPerKwh).sort((a, b) => a - b));
    expect(cli('regions', '--zones', '--within', 'CA').stdout).toMatch(/CA-QC +Québec +CA +41\.0 +29\.9–56\.2 +2025/);
    expect(cli('regions', '--zones', '--within', 'CA', '--format', 'markdown').stdout).toMatch(/^\| Grid zone/);
    expect(cli('regions', '--zones', '--format', 'csv').stdout).toMatch(/^zone,name,country,grams_per_kwh,/);
    expect(cli('regions', '--zones', '--from', 'FR', '--within', 'country', '--sort', 'name').stdout).toContain(
      'FR-COR',
    );
  });

  it('says which filters a zone does not know', () => {
    expect(cli('regions', '--zones', '--provider', 'aws').stderr).toMatch(/^--provider: a grid zone has none/);
    expect(cli('regions', '--zones', '--from', 'FR', '--within', '500 km').stderr).toMatch(
      /^--within: a grid zone has no distance/,
    );
    expect(cli('regions', '--zones', '--from', 'FR', '--sort', 'distance').status).toBe(1);
  });
});

it('says what this machine is, and which meters can be read', () => {
  const { status, stdout } = cli('detect', '--offline');
  expect(status).toBe(0);
  expect(stdout).toContain('This machine');
  expect(stdout).toMatch(/Component +Meter +Method +Range \(80 %\)/);
  expect(stdout).toMatch(/Meters that are not read:\n {2}.+\n {4}why not: /);
  const detected = JSON.parse(cli('detect', '--offline', '--json').stdout);
  expect(detected).toHaveProperty('found');
  expect(detected.runner.operatingSystem).toMatch(/\w+ \d/);
  // On Linux from the bus, elsewhere from the system; a container may hide both.
  if (process.platform !== 'linux') expect(detected.runner.graphics).toBeInstanceOf(Array);
});

it('asks every cloud at once without a warning of Node about so many questions', () => {
  const { status, stderr } = cli('detect', '--json');
  expect(status).toBe(0);
  expect(stderr).toBe('');
});

it('writes a record in every format', () => {
  const file = join(folder, 'estimate.json');
  writeFileSync(file, cli('estimate', '--hardware', 'A100', '--hours', '1', '--region', 'FR', '--json').stdout);
  for (const format of [
    'terminal',
    'markdown',
    'html',
    'latex',
    'model-card',
    'boamps',
    'sci',
    'csv',
    'badge',
    'badge-svg',
  ]) {
    const { status, stdout } = cli('report', file, '--format', format);
    expect([format, status]).toEqual([format, 0]);
    expect(stdout.length).toBeGreaterThan(50);
  }
  expect(cli('report', file, '--format', 'pdf').stderr).toContain('Allowed:');
  expect(cli('report', join(folder, 'none.json')).status).toBe(1);
});

it('refuses a record of a newer version with a clear error', () => {
  const file = join(folder, 'newer.json');
  writeFileSync(file, '{"schemaVersion": 2}');
  const { status, stderr } = cli('report', file);
  expect(status).toBe(1);
  expect(stderr).toContain('schemaVersion 2');
});
