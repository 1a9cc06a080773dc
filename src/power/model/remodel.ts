/** A better node model, put in the place of the one that was sampled with. */

import type { Series } from '../series/sample-file.ts';
import type { NodeModel } from './node-model.ts';

/**
 * The same series with the energy of its node model worked out again: a better model, once the instance type is known,
 * needs no new measurement. Channels that are no node model stay as they are.
 */
export function remodelSeries(series: Series, model: NodeModel, source?: string): Series {
  if (model.unsupported !== undefined) return series;
  const first = series.samples[0]?.monotonicSeconds ?? 0;
  const isModelled = series.header.channels.map(
    (channel, index) =>
      channel.method === 'model' && series.samples.some((sample) => (sample.curveSeconds[index] ?? null) !== null),
  );
  const range = { kind: 'factor', factor: model.factor80 } as const;
  const channels = series.header.channels.map((channel, index) =>
    isModelled[index] ? { ...channel, range, source: source ?? channel.source } : channel,
  );
  const samples = series.samples.map((sample) => ({
    ...sample,
    joules: sample.joules.map((joules, index) => {
      if (!isModelled[index]) return joules;
      const seconds = sample.monotonicSeconds - first;
      return model.idleWatts * seconds + model.curveWatts * (sample.curveSeconds[index] ?? 0);
    }),
  }));
  return { ...series, header: { ...series.header, channels }, samples };
}
