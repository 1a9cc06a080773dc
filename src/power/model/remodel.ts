/** The energy of modelled channels by the formula that the record names, in place of the sampler's own sum. */

import type { RangeRule } from '../plan.ts';
import type { Series } from '../series/sample-file.ts';
import { inputsOver, joulesOf, type ModelConstants, type ModelTime } from './joules.ts';

export interface ChannelModel {
  readonly constants: ModelConstants;
  /** Set where this is a better model than the one that was sampled with. */
  readonly better?: { readonly source: string; readonly range: RangeRule };
}

/** By the channel's id. */
export type ChannelModels = ReadonlyMap<string, ChannelModel>;

/**
 * The same series with the energy of its models worked out again: the sampler's sums are rounded, and a better model, once
 * the instance type is known, needs no new measurement. Channels without a model, or without its time, stay as they are.
 */
export function remodelSeries(series: Series, models: ChannelModels): Series {
  const modelOf = series.header.channels.map(({ id, method }) => (method === 'model' ? models.get(id) : undefined));
  const timed = modelOf.map((model, index) => (modelTime(series, index) === undefined ? undefined : model));
  const channels = series.header.channels.map((channel, index) => ({ ...channel, ...timed[index]?.better }));
  const samples = series.samples.map((sample) => ({
    ...sample,
    joules: sample.joules.map((joules, index) => {
      const constants = timed[index]?.constants;
      const seconds = sample.modelSeconds?.[index] ?? undefined;
      if (constants === undefined || seconds === undefined) return joules;
      return joulesOf(inputsOver(constants, { seconds, curveSeconds: sample.curveSeconds[index] ?? 0 }));
    }),
  }));
  return { ...series, header: { ...series.header, channels }, samples };
}

/** The time that a channel's model counted from the first sample to the last; undefined where it reports none. */
export function modelTime({ samples }: Series, channel: number): ModelTime | undefined {
  const [first, last] = [samples[0], samples.at(-1)];
  const seconds = last?.modelSeconds?.[channel] ?? undefined;
  if (first === undefined || last === undefined || seconds === undefined) return undefined;
  return {
    seconds: seconds - (first.modelSeconds?.[channel] ?? 0),
    curveSeconds: (last.curveSeconds[channel] ?? 0) - (first.curveSeconds[channel] ?? 0),
  };
}
