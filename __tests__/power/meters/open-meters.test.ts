/** What the sample file says of each meter: reports name devices, and count their shares, by it. */
import { expect, it } from 'vitest';
import type { Device, MeterPlan } from '../../../src/power/plan.ts';
import { channelsFor, openMeters } from '../../../src/power/sampler/open-meters.ts';
import { fakeSamplerHost } from './fake-sampler-host.ts';
import { METERS } from './replay.ts';

const DEVICE: Device = { index: 1, name: 'MI210', share: 0.5 };
const CHANNEL = {
  id: 'accelerator:1',
  component: 'accelerator',
  source: 'its meter',
  range: { kind: 'percent', percent: 10 },
} as const;

const PLANS: readonly MeterPlan[] = [
  { ...CHANNEL, kind: 'hwmon', inputs: [{ path: '/power', quantity: 'microwatts' }], maxWatts: 450, device: DEVICE },
  { ...CHANNEL, kind: 'hwmon', inputs: [{ path: '/energy', quantity: 'microjoules' }], maxWatts: 450, device: DEVICE },
  { ...CHANNEL, kind: 'constant', model: { formula: 'tdp', tdpWatts: 300, load: 1, count: 0.5 }, device: DEVICE },
  { kind: 'amd-smi', command: 'amd-smi', args: [], devices: [{ ...CHANNEL, ...DEVICE, maxWatts: 450 }] },
];

it.each(PLANS.map((plan) => [plan.kind, plan] as const))(
  'names the accelerator that %s is about, and its share',
  (_, plan) => {
    expect(channelsFor([plan])).toMatchObject([{ ...CHANNEL, device: DEVICE }]);
  },
);

it('describes every meter as it describes itself, in the same order', () => {
  const plans = METERS.map(({ plan }) => plan);
  const world = fakeSamplerHost();
  const opened = openMeters(plans, world).map(({ id, component, method, source }) => ({
    id,
    component,
    method,
    source,
  }));
  expect(channelsFor(plans)).toMatchObject(opened);
  expect(opened.length).toBeGreaterThanOrEqual(METERS.length);
});
