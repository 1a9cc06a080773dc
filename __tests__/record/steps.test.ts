/** The energy of steps: overlapping, rounded, not measured and unnamed ones, and that the lines add up to the job. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  energyOfSteps,
  type StepsContext,
  type StepWindow,
  trainingMatcher,
  windowsFromMarks,
} from '../../src/record/steps.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';

const second = 1000;
const step = (name: string, from: number, to: number): StepWindow => ({
  name,
  startMs: from * second,
  endMs: to * second,
});
/** 100 s at a steady power; energy of the whole is 1 kWh. */
const steady: StepsContext = { startMs: 0, endMs: 100 * second, totalKwh: 1, energyBetween: (from, to) => to - from };

function lines(windows: readonly StepWindow[], context: Partial<StepsContext> = {}): (readonly [string, number])[] {
  return energyOfSteps(windows, { ...steady, ...context }).steps.map(({ name, kwh }) => [name, Number(kwh.toFixed(9))]);
}

describe('energy of steps', () => {
  it('is what was used while each ran, and names what no step claims', () => {
    expect(lines([step('install', 10, 30), step('train', 40, 95)])).toEqual([
      ['before the first step', 0.1],
      ['install', 0.2],
      ['train', 0.55],
      ['between steps', 0.1],
      ['after the last step', 0.05],
    ]);
  });

  it('splits an interval evenly among the steps that share it', () => {
    const { steps } = energyOfSteps([step('server', 0, 100), step('train', 50, 100)], steady);
    expect(steps.map(({ name, kwh, overlapped }) => [name, kwh, overlapped])).toEqual([
      ['server', 0.75, true],
      ['train', 0.25, true],
    ]);
  });

  it('knows nothing of steps that were over before, and cuts one that was running', () => {
    const { steps, notMeasured } = energyOfSteps(
      [step('checkout', -20, -5), step('cache', -5, 10), step('train', 10, 100)],
      steady,
    );
    expect(notMeasured.map(({ name }) => name)).toEqual(['checkout']);
    expect(steps.map(({ name, kwh, seconds }) => [name, kwh, seconds])).toEqual([
      ['cache', 0.1, 10],
      ['train', 0.9, 90],
    ]);
  });

  it('takes a second between two steps for rounding', () => {
    expect(lines([step('install', 0, 49), step('train', 50, 100)])).toEqual([
      ['install', 0.5],
      ['train', 0.5],
    ]);
  });

  it('keeps declared energy apart from what was measured', () => {
    expect(lines([step('train', 0, 100)], { declaredKwh: 0.4 })).toEqual([
      ['train', 0.6],
      ['declared, not measured in a step', 0.4],
    ]);
  });

  it('is all before or after where there is no step', () => {
    expect(lines([]).reduce((sum, [, kwh]) => sum + kwh, 0)).toBe(1);
  });

  it('adds up to the job, whatever the steps are', () => {
    const windows = fc.array(
      fc
        .tuple(fc.integer({ min: -20, max: 120 }), fc.nat(60))
        .map(([from, length]) => step(`${from}`, from, from + length)),
      { maxLength: 8 },
    );
    const watts = fc.array(fc.nat(300), { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(windows, watts, (all, perSecond) => {
        const energyBetween = (from: number, to: number) =>
          perSecond.slice(from / second, to / second).reduce((sum, one) => sum + one, 0);
        const { steps } = energyOfSteps(all, { ...steady, energyBetween });
        expect(steps.reduce((sum, { kwh }) => sum + kwh, 0)).toBeCloseTo(1, 9);
        expect(steps.every(({ kwh, seconds }) => kwh >= 0 && seconds >= 0)).toBe(true);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('the step that trains', () => {
  it.each([
    ['Train', 'Train', true],
    ['train*', 'Train the model (a100)', true],
    ['Train (a100)', 'Train (a100)', true],
    ['Run *', 'Run actions/setup-python@v6', true],
    ['Train*', 'Evaluate', false],
    ['', 'Train', false],
  ])('%s and %s', (glob, name, same) => {
    expect(trainingMatcher(glob)(name)).toBe(same);
  });

  it('is marked', () => {
    const { steps } = energyOfSteps([step('Train', 0, 100)], { ...steady, trainingStep: 'tr*' });
    expect(steps).toMatchObject([{ name: 'Train', training: true }]);
  });
});

it('makes steps of the moments at which they began', () => {
  expect(windowsFromMarks([30_000, 10_000], 60_000)).toEqual([
    { name: 'step 1', number: 1, startMs: 10_000, endMs: 30_000 },
    { name: 'step 2', number: 2, startMs: 30_000, endMs: 60_000 },
  ]);
});
