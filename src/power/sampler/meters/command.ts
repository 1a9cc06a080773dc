/**
 * A vendor's command as a child of the sampler: one for all its devices, read as it speaks, started again with patience
 * when it dies, and killed at the end.
 */

import { oneLine } from '../../../one-line.ts';
import type { Instant, Meter, Reading } from '../../meter.ts';
import { type CommandPlan, type DevicePlan, methodOf } from '../../plan.ts';
import type { MeterChild, SamplerHost } from '../host.ts';
import { WattIntegral } from './watt-integral.ts';

/** What a line, or a whole answer, says about one device. */
export interface DeviceSample {
  /** The plan's `key` of the device, or its index as text. */
  readonly key: string;
  readonly watts?: number;
  /** The value of the device's own counter, J, in place of watts. */
  readonly counter?: number;
  /** 0..1. */
  readonly utilisation?: number;
  /** The watts are the mean over so many seconds until now. */
  readonly windowSeconds?: number;
}

/** Takes apart what a command prints. A new one for every start of the command, so it may remember lines. Never throws. */
export interface CommandParser {
  /** A line without its end, of a command that runs on. */
  line?(line: string): readonly DeviceSample[];
  /** Everything that a command said which answers once and ends. */
  whole?(text: string): readonly DeviceSample[];
}

/** What a parser makes of all that a command printed before it ended. */
export function samplesIn(text: string, parser: CommandParser): readonly DeviceSample[] {
  if (parser.whole !== undefined) return parser.whole(text);
  return text.split(/\r?\n/, MAX_LINES).flatMap((line) => parser.line?.(line) ?? []);
}

/** Utilisation as a share 0..1, of a percentage where there is one. */
export function shareOfPercent(percent: number | undefined): number | undefined {
  return percent === undefined ? undefined : percent / 100;
}

/** More than any command prints for one reading of all its devices. */
const MAX_LINES = 4096;
/** A line longer than this is not a reading. */
const MAX_LINE = 64 * 1024;
/** Characters of a complaint. */
const MAX_SAID = 160;
const MAX_WHOLE = 1024 * 1024;
/** A command that says nothing for so long hangs, and is started anew, s. */
const HUNG_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 60;
/** Deaths in a row without a single reading after which every device gets a command of its own: one lost card must not hide the rest. */
const BARREN_DEATHS = 3;

export function openCommand(plan: CommandPlan, parser: () => CommandParser, world: SamplerHost): readonly Meter[] {
  const openedAt = world.monotonicSeconds();
  const silenceSeconds = Math.max(15, 4 * (plan.everySeconds ?? 0));
  const devices = new Map(
    plan.devices.map((device) => {
      const limits = { maxWatts: device.maxWatts, share: device.share, silenceSeconds };
      const integral = new WattIntegral(openedAt, limits);
      return [keyOf(device), { plan: device, integral, counted: counterOf(integral) }];
    }),
  );
  const take: Take = (sample, at) => {
    const device = devices.get(sample.key);
    if (device === undefined) return false;
    if (sample.counter !== undefined) return device.counted(at, sample.counter, sample.utilisation);
    const watts = wattsOf(sample, device.plan);
    if (watts === undefined) return false;
    return sample.windowSeconds === undefined
      ? device.integral.add(at, watts, sample.utilisation)
      : device.integral.addMean(at, watts, sample.windowSeconds, sample.utilisation);
  };
  const stream = new CommandStream(plan, parser, world, take);
  const open = new Set(devices.keys());
  return [...devices].map(([key, device]) => ({
    id: device.plan.id,
    component: device.plan.component,
    method: methodOf(plan, device.plan),
    source: device.plan.source,
    read: (now: Instant): Reading => {
      stream.wake(now.monotonicSeconds);
      const { integral } = device;
      const reading =
        device.plan.byUtilisation === undefined
          ? integral.until(now.monotonicSeconds)
          : integral.modelledUntil(now.monotonicSeconds);
      if (reading !== undefined) return reading;
      const since = Math.round(now.monotonicSeconds - (device.integral.lastAt ?? openedAt));
      throw new Error(`no reading for ${since} s${stream.trouble === '' ? '' : `: ${stream.trouble}`}`);
    },
    close: () => {
      open.delete(key);
      if (open.size === 0) stream.close();
    },
  }));
}

/** A counter's steps as means over their time: exact however long the step was. A counter that fell began anew. */
function counterOf(integral: WattIntegral): (at: number, joules: number, utilisation?: number) => boolean {
  let last: { readonly at: number; readonly joules: number } | undefined;
  return (at, joules, utilisation) => {
    const before = last;
    if (!Number.isFinite(joules) || (before !== undefined && at <= before.at)) return false;
    last = { at, joules };
    if (before === undefined || joules < before.joules) return before === undefined;
    const seconds = at - before.at;
    return integral.addMean(at, (joules - before.joules) / seconds, seconds, utilisation);
  };
}

export function keyOf(device: DevicePlan): string {
  return device.key ?? String(device.index);
}

function wattsOf(sample: DeviceSample, device: DevicePlan): number | undefined {
  if (device.byUtilisation === undefined) return sample.watts;
  if (sample.utilisation === undefined) return undefined;
  const { idleWatts, fullWatts } = device.byUtilisation;
  return idleWatts + (fullWatts - idleWatts) * Math.min(1, Math.max(0, sample.utilisation));
}

type Take = (sample: DeviceSample, at: number) => boolean;

class CommandStream {
  readonly #plan: CommandPlan;
  readonly #parser: () => CommandParser;
  readonly #world: SamplerHost;
  readonly #take: Take;
  #child: MeterChild | undefined;
  #cancelStart: (() => void) | undefined;
  /** One for each device, once the common command has failed too often. */
  #deviceStreams: readonly CommandStream[] = [];
  #closed = false;
  #startedAt = 0;
  #heardAt = 0;
  #fruitful = false;
  #barrenDeaths = 0;
  /** The last thing that the command said and that was no reading. */
  #said = '';

  constructor(plan: CommandPlan, parser: () => CommandParser, world: SamplerHost, take: Take) {
    this.#plan = plan;
    this.#parser = parser;
    this.#world = world;
    this.#take = take;
    this.#start();
  }

  get trouble(): string {
    return this.#said || (this.#deviceStreams.find((stream) => stream.trouble !== '')?.trouble ?? '');
  }

  /** Called at every reading: a command that hangs is ended, so that it starts anew. */
  wake(now: number): void {
    for (const stream of this.#deviceStreams) stream.wake(now);
    if (this.#child === undefined || now - this.#heardAt < HUNG_SECONDS) return;
    this.#heardAt = now;
    this.#said = `${this.#plan.command} says nothing`;
    this.#child.kill();
  }

  close(): void {
    this.#closed = true;
    this.#cancelStart?.();
    this.#child?.kill();
    for (const stream of this.#deviceStreams) stream.close();
  }

  #start(): void {
    if (this.#closed) return;
    this.#startedAt = this.#world.monotonicSeconds();
    this.#heardAt = this.#startedAt;
    this.#fruitful = false;
    const parser = this.#parser();
    let rest = '';
    const child = this.#world.spawn(this.#plan.command, this.#plan.args);
    this.#child = child;
    child.onText((text) => {
      this.#heardAt = this.#world.monotonicSeconds();
      rest += text;
      if (parser.line === undefined) {
        rest = rest.slice(0, MAX_WHOLE);
        return;
      }
      const lines = rest.split(/\r?\n/);
      rest = (lines.pop() ?? '').slice(-MAX_LINE);
      for (const line of lines) this.#offer(parser.line(line.slice(0, MAX_LINE)), line);
    });
    child.onEnd((why) => {
      if (this.#child === child) this.#child = undefined;
      if (parser.whole !== undefined) this.#offer(parser.whole(rest), rest);
      this.#ended(why);
    });
  }

  #offer(samples: readonly DeviceSample[], text: string): void {
    const at = this.#world.monotonicSeconds();
    let taken = 0;
    for (const sample of samples) if (this.#take(sample, at)) taken += 1;
    if (taken > 0) {
      this.#fruitful = true;
      this.#barrenDeaths = 0;
      this.#said = '';
    } else if (text.trim() !== '') this.#said = oneLine(text, MAX_SAID);
  }

  #ended(why: string): void {
    if (this.#closed) return;
    const { everySeconds, devices, kind } = this.#plan;
    if (this.#fruitful && everySeconds !== undefined) {
      const spent = this.#world.monotonicSeconds() - this.#startedAt;
      this.#startAfter(Math.max(0.1, everySeconds - spent));
      return;
    }
    if (this.#said === '') this.#said = oneLine(why, MAX_SAID);
    if (!this.#fruitful) this.#barrenDeaths += 1;
    if (kind === 'nvidia-smi' && devices.length > 1 && this.#barrenDeaths >= BARREN_DEATHS) {
      this.#deviceStreams = devices.map((device) => {
        const plan = { ...this.#plan, devices: [device], args: [...this.#plan.args, '-i', keyOf(device)] };
        return new CommandStream(plan, this.#parser, this.#world, this.#take);
      });
      return;
    }
    this.#startAfter(Math.min(LONGEST_PAUSE_SECONDS, 2 ** Math.min(this.#barrenDeaths, 10)));
  }

  #startAfter(seconds: number): void {
    this.#cancelStart = this.#world.after(seconds, () => this.#start());
  }
}
