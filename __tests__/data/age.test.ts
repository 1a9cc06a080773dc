/** What `npm run data:check` finds old, and how the scheduled workflow opens its report. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ageReport, type DataAge, yearOf } from '../../scripts/check-data-age.ts';
import type { RegionRow } from '../../src/data/rows.ts';
import { onlyOn } from '../support/only-on.ts';

const root = join(import.meta.dirname, '..', '..');

function region(provider: string, name: string, pueSource: string, zone = 'FR'): RegionRow {
  return {
    provider,
    region: name,
    name,
    country: 'FR',
    latitude: 0,
    longitude: 0,
    zone,
    pue: 1.1,
    pueKind: 'region',
    pueSource,
    access: 'open',
    source: 'list 2026',
  };
}

const zone = (gramsPerKwh: number, before = gramsPerKwh) => ({
  zone: 'FR',
  name: 'France',
  country: 'FR',
  yearly: [
    { year: 2025, gramsPerKwh },
    { year: 2024, gramsPerKwh: before },
  ],
});

const FRESH: DataAge = {
  today: new Date('2026-11-23'),
  compiled: { version: '0.19.0', newestYear: 2025, zones: [zone(31)] },
  installed: { version: '0.19.0', newestYear: 2025, zones: [zone(31)] },
  countries: [{ country: 'FR', country3: 'FRA', name: 'France', gramsPerKwh: 40, year: 2025, source: 'Ember' }],
  regions: [region('aws', 'eu-west-3', 'AWS regional PUE 2024')],
  sources: { instances: ['docs 2026-08'] },
};

describe('the report', () => {
  it('says so when nothing is old', () => {
    expect(ageReport(FRESH)).toContain('Nothing is older than its newest source.');
  });

  it('sees an installed package that is newer than what was compiled', () => {
    const installed = { version: '0.20.0', newestYear: 2026, zones: [zone(30)] };
    expect(ageReport({ ...FRESH, installed })).toContain(
      'The installed @tgwf/co2 is 0.20.0 (newest year 2026), compiled is 0.19.0 (2025); 1 zones differ. Run `npm run data`.',
    );
  });

  it.each([
    ['2027-06-30', false],
    ['2027-07-01', true],
    ['2026-12-31', false],
  ])('on %s it looks for a newer year: %s', (date, looks) => {
    expect(ageReport({ ...FRESH, today: new Date(date), sources: {} }).includes('should be out by now')).toBe(looks);
  });

  it('names zones with regions that moved by more than a fifth', () => {
    const zones = [zone(37, 30)];
    const report = ageReport({
      ...FRESH,
      compiled: { ...FRESH.compiled, zones },
      installed: { ...FRESH.installed, zones },
    });
    expect(report).toContain('- FR (France): 30 to 37 gCO2eq/kWh, +23 %');
  });

  it('names countries and PUE figures that are older than the newest in the same table', () => {
    const report = ageReport({
      ...FRESH,
      countries: [
        ...FRESH.countries,
        { country: 'TG', country3: 'TGO', name: 'Togo', gramsPerKwh: 400, year: 2023, source: 'Ember' },
      ],
      regions: [...FRESH.regions, region('aws', 'eu-north-1', 'AWS global fleet PUE 2025')],
    });
    expect(report).toContain('- 2023: 1 countries (TG)');
    expect(report).toContain('- aws: 1 of 2 regions have 2024, newest is 2025: AWS regional PUE 2024');
  });

  it('counts rows that were not re-checked', () => {
    const sources = { runners: ['some docs; not re-checked in 2026-11', 'docs 2026'] };
    expect(ageReport({ ...FRESH, sources })).toContain('- runners: 1 of 2 rows are marked as not re-checked');
  });
});

describe('the year of a source', () => {
  it.each([
    ['Google 2024 Environmental Report campus PUE (2023) via GSF', 2023],
    ['Microsoft EMEA average PUE FY25 (datacenters.microsoft.com)', 2025],
    ['Microsoft regional PUE FY2023 fact sheet via GSF', 2023],
    ['AWS regional PUE 2024 (sustainability.aboutamazon.com)', 2024],
    ['Microsoft regional fact sheet', undefined],
  ])('%s is of %s', (source, year) => {
    expect(yearOf(source)).toBe(year);
  });
});

const scripts = onlyOn('Linux and macOS', 'Windows does not start a script by its first line');
scripts.describe('the scheduled workflow', () => {
  const workflow = parse(readFileSync(join(root, '.github', 'workflows', 'data.yml'), 'utf8')) as {
    jobs: { age: { steps: { name?: string; run?: string; env?: Record<string, string> }[] } };
  };
  const step = workflow.jobs.age.steps.find(({ name }) => name?.startsWith('Open the report'));

  /** Runs the step unchanged, with a `gh` that knows these issues; returns the calls of `gh`. */
  function opened(issues: readonly { number: number; title: string }[]): string[] {
    const folder = mkdtempSync(join(tmpdir(), 'data-workflow-'));
    try {
      writeFileSync(join(folder, 'issues.json'), JSON.stringify(issues));
      const gh = `#!/usr/bin/env node
        const { appendFileSync, readFileSync } = require('node:fs');
        const args = process.argv.slice(2);
        if (args[1] !== 'list') appendFileSync('asked', args.join(' ') + '\\n');
        else {
          const own = JSON.parse(readFileSync('issues.json', 'utf8')).find(({ title }) => title === process.env.TITLE);
          if (own) console.log(own.number);
        }`;
      writeFileSync(join(folder, 'gh'), gh, { mode: 0o755 });
      writeFileSync(join(folder, 'asked'), '');
      const env = { PATH: `${folder}${delimiter}${process.env['PATH']}`, TITLE: step?.env?.['TITLE'] };
      const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? 'exit 1'];
      expect(spawnSync('bash', shell, { cwd: folder, env, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
      return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('opens the report as an issue, and renews the one that is open', () => {
    expect(opened([{ number: 3, title: 'Something else' }])).toEqual([
      'issue create --title Age of the data --body-file report.md',
    ]);
    expect(opened([{ number: 7, title: 'Age of the data' }])).toEqual(['issue edit 7 --body-file report.md']);
  });
});
