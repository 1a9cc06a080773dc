/** The record of a measurement, from the content of its files. Nothing here reads a file or uses the network. */

import { JOULES_PER_KWH } from '../power/meter.ts';
import { inputsOver } from '../power/model/joules.ts';
import { type ChannelModel, type ChannelModels, modelTime, remodelSeries } from '../power/model/remodel.ts';
import type { NodeModelPlan } from '../power/plan.ts';
import type { SamplerEnd } from '../power/sampler-process.ts';
import { type ComponentEnergy, componentEnergies, silentChannels } from '../power/series/component-energy.ts';
import type { Series, SeriesEvent } from '../power/series/sample-file.ts';
import { buildTimeline, type Timeline } from '../power/series/timeline.ts';
import { PRODUCT } from '../product.ts';
import type { ComponentInputs, EmissionsRecord, RecordComponent } from '../record/record.ts';
import { SCHEMA_VERSION } from '../record/schema-version.ts';
import { jobSize } from '../runner/job-size.ts';
import type { Place, Runner } from '../runner/runner.ts';
import type { CodecarbonEnergy } from './codecarbon-energy.ts';
import type { StartFile } from './folder-files.ts';
import { footprintOf, type Hardware } from './footprint.ts';
import type { LiveAnswers } from './live.ts';
import type { Settings } from './settings.ts';

export interface MeasuredFiles {
  /** The record's id where the start file, which has one, is gone. */
  readonly fallbackId: string;
  readonly settings: Settings;
  /** Undefined where the file is missing or damaged. */
  readonly start?: StartFile;
  readonly place?: Place;
  /** With what the cloud reported about the hardware. */
  readonly runner?: Runner;
  readonly series?: Series;
  /** How the sampler ended; undefined while it goes on. */
  readonly end?: SamplerEnd;
  /** A better model of the machine than the one that sampling began with, and what it rests on. */
  readonly better?: NodeModelPlan;
  /** Energy that was declared for training that ran elsewhere. */
  readonly declared?: CodecarbonEnergy;
  /** What a live service said of the hours of the job. */
  readonly live?: LiveAnswers;
  readonly now: Date;
}

export interface Measured {
  readonly record: EmissionsRecord;
  /** For the energy of steps; undefined where there are no samples. */
  readonly timeline?: Timeline;
}

/** Slices of the power curve that a chart can show. */
const SLICES = 120;
const NOWHERE: Place = { found: 'assumed', how: 'nothing on this machine reveals where it is' };

export function measuredRecord(files: MeasuredFiles): Measured {
  const { settings, start, runner, series, now, declared } = files;
  const models = modelsOf(files);
  const timeline = series && buildTimeline(remodelSeries(series, models));
  const energies = timeline === undefined ? [] : componentEnergies(timeline);
  const measured = energies.map((energy) => componentOf(energy, inputsOf(energy, models, series), settings));
  const components = [...measured, ...(declared?.components ?? [])];
  const startedAt = start?.startedAt ?? isoTime(series?.header.startedAt);
  const endedMs = timeline?.endMs ?? now.getTime();
  const endedAt = new Date(Math.max(endedMs, Date.parse(startedAt ?? '') || 0)).toISOString();
  const seconds = startedAt === undefined ? undefined : secondsOf(timeline, startedAt, endedAt);
  const record: EmissionsRecord = {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: PRODUCT.slug, version: PRODUCT.version },
    id: start?.id ?? files.fallbackId,
    createdAt: now.toISOString(),
    mode: 'measure',
    name: settings.name,
    startedAt,
    endedAt: startedAt === undefined ? undefined : endedAt,
    seconds,
    machine: runner && machineOf(runner),
    ...footprintOf({
      components,
      place: files.place ?? NOWHERE,
      settings,
      cloud: runner?.virtual === true || runner?.ciHost === 'github-hosted',
      hosted: runner?.ciHost === 'github-hosted',
      hardware: runner === undefined ? { accelerators: [] } : hardwareOf(runner),
      seconds,
      live: files.live,
      now,
    }),
    missing: [...missingOf(files, timeline), ...(declared?.missing ?? [])].slice(0, 100),
    notes: notesOf(files),
    unreadable: [...(start?.unreadable ?? [])].slice(0, 100),
    power: powerOf(timeline),
  };
  return { record, timeline };
}

/** A time from a damaged file may be invalid. */
function isoTime(text: string | undefined): string | undefined {
  const ms = Date.parse(text ?? '');
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}

/** A text from the machine, cut to the length that a record allows. */
function clip(text: string): string {
  return text.slice(0, 300);
}

/** The models that the sampler started with; one is replaced by a better model if the hardware is better known by now. */
function modelsOf({ start, better }: MeasuredFiles): ChannelModels {
  const models: [string, ChannelModel][] = Object.entries(start?.models ?? {}).map(([id, constants]) => [
    id,
    { constants },
  ]);
  if (better !== undefined) {
    const { id, model, source, range } = better;
    models.push([id, { constants: model, better: { source, range } }]);
  }
  return new Map(models);
}

/** What a component's energy was computed from; undefined for a model whose constants or times are lost. */
function inputsOf(energy: ComponentEnergy, models: ChannelModels, series?: Series): ComponentInputs | undefined {
  if (series === undefined) return undefined;
  if (energy.method === 'model') {
    const constants = models.get(energy.channelId)?.constants;
    const channel = series.header.channels.findIndex(({ id }) => id === energy.channelId);
    const time = modelTime(series, channel);
    return constants && time && inputsOver(constants, time);
  }
  const share = energy.device?.share ?? 1;
  const joules = (energy.kwh.value * JOULES_PER_KWH) / share;
  return { formula: 'meter', joules, share, samples: series.samples.length };
}

function componentOf(
  energy: ComponentEnergy,
  inputs: ComponentInputs | undefined,
  settings: Settings,
): RecordComponent {
  const { kwh, device, notes } = energy;
  const declared = settings.machine.powerWatts !== undefined;
  return {
    component: energy.component,
    device: device && clip(device.name),
    index: device?.index,
    count: device?.share === 1 ? undefined : device?.share,
    method: declared ? 'declared' : energy.method,
    source: clip(energy.source),
    kwh: kwh.value,
    lowKwh: kwh.low,
    highKwh: kwh.high,
    meanWatts: energy.meanWatts,
    peakWatts: energy.peakWatts,
    meanUtilisation: energy.meanUtilisation,
    idle: energy.idle,
    notes: notes.length === 0 ? undefined : [...notes],
    inputs,
  };
}

function secondsOf(timeline: Timeline | undefined, startedAt: string, endedAt: string): number {
  const ms = timeline === undefined ? Date.parse(endedAt) - Date.parse(startedAt) : timeline.endMs - timeline.startMs;
  return Math.max(0, ms / 1000);
}

function machineOf(runner: Runner): EmissionsRecord['machine'] {
  const accelerators = acceleratorsOf(runner);
  const { vcpus, memoryGb } = jobSize(runner);
  return {
    os: runner.os,
    operatingSystem: runner.operatingSystem,
    manufacturer: runner.firmware?.manufacturer || undefined,
    model: runner.firmware?.model || undefined,
    arch: runner.arch,
    ciHost: runner.ciHost,
    cpu: runner.cpu.name ?? runner.cpu.rawName,
    vcpus,
    memoryGb,
    virtual: runner.virtual,
    sockets: runner.sockets,
    graphics: runner.graphics?.map(({ name }) => name),
    container: runner.container?.kind,
    instanceType: runner.instanceType,
    accelerators: accelerators.length === 0 ? undefined : accelerators,
  };
}

function acceleratorsOf(runner: Runner): { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { name, rawName, share } of runner.accelerators) {
    const known = name ?? rawName;
    counts.set(known, (counts.get(known) ?? 0) + share);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

function hardwareOf(runner: Runner): Hardware {
  const { os, virtual, hostThreads, sockets } = runner;
  const { vcpus, memoryGb } = jobSize(runner);
  return { accelerators: acceleratorsOf(runner), server: { os, virtual, vcpus, hostThreads, memoryGb, sockets } };
}

/** Stop reason the sampler records when it was asked to stop: the measurement was concluded once before. */
const ASKED_TO_STOP = 'asked to stop';

const ENDED_EARLY: Partial<Record<SamplerEnd['how'], string>> = {
  lost: 'The sampler was killed before the job ended',
  killed: 'The sampler did not answer and had to be killed',
  terminated: 'The sampler did not answer and had to be ended',
  unresponsive: 'The sampler did not answer',
};

/** What could not be known, and why. */
function missingOf({ start, series, end, runner }: MeasuredFiles, timeline: Timeline | undefined): string[] {
  const missing: string[] = [];
  if (start === undefined) missing.push('What was known of the machine at the start is missing or damaged.');
  if (series === undefined)
    missing.push('There are no samples: the sampler did not start, or its file is missing or damaged.');
  else if (series.samples.length < 2) missing.push('The job was too short to be measured.');
  else if (series.header.channels.length === 0)
    missing.push('No meter could be read on this machine, and no model covers it.');
  for (const channel of timeline === undefined || timeline.endMs === timeline.startMs ? [] : silentChannels(timeline)) {
    missing.push(`No energy of ${channel.device?.name ?? channel.component}: ${channel.source} gave no reading.`);
  }
  const early = end && ENDED_EARLY[end.how];
  if (early !== undefined) {
    missing.push(series === undefined ? `${early}.` : `${early}; what it had written until then is counted.`);
  } else if (end?.how === 'ended-before' && end.reason !== ASKED_TO_STOP)
    missing.push(`The sampler ended before the job did (${end.reason || 'no reason given'}).`);
  for (const event of series?.events ?? []) {
    if (event.event === 'meter-lost') {
      missing.push(
        `${event.channel ?? 'A meter'} could not be read from ${timeOf(event, timeline)} on: ${event.message ?? 'no reason given'}.`,
      );
    }
  }
  for (const { rawName, name } of runner?.accelerators ?? []) {
    if (name === undefined) missing.push(`The accelerator "${rawName}" is not in the table of known hardware.`);
  }
  return missing;
}

/** Minutes and seconds since the start. */
function timeOf({ epochMs }: SeriesEvent, timeline: Timeline | undefined): string {
  const seconds = Math.max(0, Math.round((epochMs - (timeline?.startMs ?? epochMs)) / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function notesOf({ start, declared, series, live, runner }: MeasuredFiles): string[] {
  const notes = [
    ...(start?.notes ?? []),
    ...(runner?.accelerators ?? []).flatMap((device) => device.notes ?? []),
    ...(declared?.notes ?? []),
    ...eventNotes(series?.events ?? []),
    ...(series?.damagedLines ? [`Damaged lines of the sample file that were left out: ${series.damagedLines}.`] : []),
    ...(live?.notes ?? []),
  ];
  return [...new Set(notes)].map((note) => note.slice(0, 2000)).slice(0, 100);
}

function eventNotes(events: readonly SeriesEvent[]): string[] {
  const notable = events.filter(({ event }) => event === 'gap' || event === 'clock-jump' || event === 'disk-full');
  return notable.slice(0, 10).map(({ event, message }) => `${WORDS[event] ?? event}: ${message ?? ''}`);
}

const WORDS: Partial<Record<SeriesEvent['event'], string>> = {
  gap: 'Time without samples',
  'clock-jump': 'The clock jumped',
  'disk-full': 'The disk was full for a while',
};

function powerOf(timeline: Timeline | undefined): EmissionsRecord['power'] {
  if (timeline === undefined || !(timeline.endMs > timeline.startMs)) return undefined;
  const seconds = (timeline.endMs - timeline.startMs) / 1000;
  const slices = Math.max(1, Math.min(SLICES, Math.floor(seconds)));
  return { sliceSeconds: seconds / slices, watts: [...timeline.powerSeries(slices)] };
}
