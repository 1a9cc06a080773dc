/** Outputs and summary go to the runner's files; where the runner gives none that can be written, the step has one warning. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { warnOnFailure } from '../../src/action/annotations.ts';
import { setOutputs, writeStepSummary } from '../../src/action/outputs.ts';
import { parseKeyValues } from '../support/runner/command-files.ts';

let folder: string;
let printed: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  printed = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed.push(String(text));
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const warnings = () => printed.filter((line) => line.startsWith('::warning'));

it('a value with line breaks sets no other output', () => {
  const file = join(folder, 'output');
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_OUTPUT', file);
  const hostile = 'https://example.org\ngrams=0\r\nverdict<<X';
  setOutputs({ record: {}, commentUrl: hostile });
  const outputs = parseKeyValues(readFileSync(file, 'utf8'));
  expect(outputs['comment-url']).toBe(hostile.replace('\r\n', '\n'));
  expect(outputs).toMatchObject({ grams: '', verdict: '' });
  expect(printed).toEqual([]);
});

it('a missing file for outputs is one warning that names it', () => {
  const file = join(folder, 'missing-output');
  vi.stubEnv('GITHUB_OUTPUT', file);
  setOutputs({ record: {} });
  expect(warnings()).toHaveLength(1);
  expect(warnings()[0]).toMatch(/outputs of this step could not be set.*missing-output/);
});

it('a summary that cannot be written is one warning, however often it is tried', async () => {
  vi.stubEnv('GITHUB_STEP_SUMMARY', join(folder, 'missing-summary'));
  await warnOnFailure('no-summary', () => writeStepSummary('first'));
  await warnOnFailure('no-summary', () => writeStepSummary('second'));
  expect(warnings()).toHaveLength(1);
  expect(warnings()[0]).toContain('missing-summary');
});

it('a summary replaces what the step wrote before', async () => {
  const file = join(folder, 'summary');
  writeFileSync(file, '');
  vi.stubEnv('GITHUB_STEP_SUMMARY', file);
  await writeStepSummary('first, and longer');
  await writeStepSummary('second');
  expect(readFileSync(file, 'utf8')).toBe('second');
});
