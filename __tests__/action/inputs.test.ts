/** A snapshot has the inputs of the step that measures, and its own go first. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULTS, inputOrMeasured, keepInputs } from '../../src/action/inputs.ts';
import { readAction } from '../support/runner/action-yml.ts';

afterEach(() => vi.unstubAllEnvs());

function give(inputs: Readonly<Record<string, string>>): void {
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
}

it('its own where it was given, else what was kept; of a secret nothing is kept', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  give({ ...DEFAULTS, region: 'aws:us-east-1', pue: '1.2', alternatives: 'any', 'watttime-password': 'canary' });
  keepInputs(folder);
  give({ ...DEFAULTS, pue: '1.1', mode: 'snapshot' });
  const get = inputOrMeasured(folder);
  expect(['region', 'pue', 'alternatives', 'mode'].map(get)).toEqual(['aws:us-east-1', '1.1', 'any', 'snapshot']);
  expect(get('watttime-password')).toBe('');
  expect(readFileSync(join(folder, 'inputs.json'), 'utf8')).not.toContain('canary');
});

it.each(['', 'no json', '[]', '{"region":5}', 'x'.repeat(200_000)])('a damaged file is none: %.10s', (text) => {
  const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  writeFileSync(join(folder, 'inputs.json'), text);
  give({ region: 'FR' });
  expect(inputOrMeasured(folder)('region')).toBe('FR');
  expect(inputOrMeasured(folder)('pue')).toBe('');
});

it('has the defaults of action.yml', () => {
  const { inputs } = readAction(resolve(import.meta.dirname, '..', '..'));
  expect(DEFAULTS).toEqual(Object.fromEntries(Object.keys(DEFAULTS).map((name) => [name, inputs[name]?.default])));
});
