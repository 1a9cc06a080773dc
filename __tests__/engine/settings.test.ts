/** Every input is checked at the start, all at once; a wrong one is named with its value and what is allowed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { InputError } from '../../src/engine/input-error.ts';
import { type Inputs, readInputs } from '../../src/engine/settings.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const action = parse(readFileSync(join(resolve(import.meta.dirname, '..', '..'), 'action.yml'), 'utf8')) as {
  inputs: Record<string, { default?: string }>;
};

const read = (inputs: Record<string, string> = {}): Inputs => readInputs((name) => inputs[name] ?? '');

function problemsOf(inputs: Record<string, string>): readonly string[] {
  try {
    read(inputs);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

it('reads the defaults of action.yml as it reads no input at all', () => {
  const defaults = (name: string) => {
    const value = action.inputs[name]?.default ?? '';
    return value.startsWith('${{') ? '' : value;
  };
  expect(readInputs(defaults)).toEqual(read());
  expect(read()).toMatchObject({ machine: { intervalSeconds: 1 }, limits: { onExceed: 'warn' } });
});

it('asks action.yml for no input that it does not have', () => {
  const asked = new Set<string>();
  for (const mode of ['measure', 'estimate']) {
    readInputs((name) => {
      asked.add(name);
      return { mode, hours: '1', hardware: 'A100' }[name] ?? '';
    });
  }
  const forTheCommandLine = ['load-curve', 'bare-metal'];
  expect([...asked].filter((name) => !(name in action.inputs) && !forTheCommandLine.includes(name))).toEqual([]);
});

it('names input, value and what is allowed', () => {
  expect(problemsOf({ pue: '0.9' })).toEqual(['Input pue: "0.9" is not allowed. Allowed: a number from 1 to 10.']);
  expect(problemsOf({ 'on-exceed': 'explode' })).toEqual([
    'Input on-exceed: "explode" is not allowed. Allowed: warn, fail, none.',
  ]);
  expect(problemsOf({ comment: 'maybe' })).toEqual(['Input comment: "maybe" is not allowed. Allowed: true or false.']);
});

it('reports all problems at once', () => {
  expect(problemsOf({ mode: 'estimate', pue: '-1', 'carbon-intensity': 'green' })).toHaveLength(4);
});

it('needs hardware and hours to estimate, or watts and hours, or energy', () => {
  const estimate = (inputs: Record<string, string>) => problemsOf({ mode: 'estimate', ...inputs });
  expect(estimate({ hardware: 'A100', hours: '2' })).toEqual([]);
  expect(estimate({ 'power-watts': '300', hours: '2' })).toEqual([]);
  expect(estimate({ 'energy-kwh': '2' })).toEqual([]);
  expect(estimate({ hardware: 'A100' })).toEqual([expect.stringContaining('Input hours is missing')]);
  expect(estimate({ hours: '2' })).toEqual([expect.stringContaining('Input hardware is missing')]);
  expect(estimate({ 'energy-kwh': '2', hours: '2' })).toEqual([expect.stringContaining('only one of the two')]);
});

it('takes zero hours and zero watts as what they are, and no zero devices', () => {
  expect(read({ mode: 'estimate', hardware: 'T4', hours: '0' }).declared.hours).toBe(0);
  expect(problemsOf({ mode: 'estimate', hardware: 'T4', hours: '1', count: '0' })).toEqual([
    'Input count: "0" is not allowed. Allowed: a number more than 0, at most 10000000 (devices).',
  ]);
});

it.each(['NaN', 'Infinity', '0x10', '1,5', '1e999', '--1', '٣'])('takes %s for no number', (value) => {
  expect(problemsOf({ 'carbon-intensity': value })).toHaveLength(1);
});

it('never repeats a secret', () => {
  const secrets = { 'electricity-maps-token': 'canary\n1', 'watttime-password': 'canary\n2' };
  expect(problemsOf({ 'intensity-provider': 'watttime', ...secrets }).join(' ')).not.toMatch(/canary/);
});

it('says which secret a live service needs', () => {
  expect(problemsOf({ 'intensity-provider': 'electricity-maps' })).toEqual([
    'Input electricity-maps-token is missing: intensity-provider "electricity-maps" needs it.',
  ]);
});

it('refuses an address with a password in it, without repeating it', () => {
  const [problem] = problemsOf({ 'carbon-aware-sdk-url': 'https://me:hunter2@example.com' });
  expect(problem).toContain('carbon-aware-sdk-url');
  expect(problem).not.toContain('hunter2');
});

it.each(['main/../x', '-x', 'a b', 'x.lock', 'a//b', 'a@{b', 'x/', '~x'])('takes %s for no branch', (branch) => {
  expect(problemsOf({ 'history-branch': branch })).toHaveLength(1);
});

it('either reads any text or says what is wrong with it', () => {
  const names = Object.keys(action.inputs);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ unit: 'binary', maxLength: 300 })), (inputs) => {
      for (const problem of problemsOf(inputs)) expect(problem).toMatch(/^Inputs? [a-z-]+/);
    }),
    { numRuns: fuzzRuns() },
  );
});
