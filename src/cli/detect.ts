/** `detect`: what this machine is, where it is, which meters can be read, and why the others cannot. */

import type { Command } from 'commander';
import { intensityOf } from '../carbon/intensity.ts';
import { type FoundMeters, findMeters } from '../power/finders/find-meters.ts';
import { otherMeters } from '../power/finders/unused-meters.ts';
import { formatNumber } from '../report/text/units.ts';
import { detectRunner } from '../runner/detect.ts';
import { askMetadata } from '../runner/metadata.ts';
import { metadataOverHttp } from '../runner/metadata-http.ts';
import { nodeSystem } from '../runner/node-system.ts';
import { findPlace, refineByInstance } from '../runner/place.ts';
import type { Accelerator, Place, Runner } from '../runner/runner.ts';
import { vcpuWords } from '../vcpu-words.ts';
import { outsideColumnsOver, tableText } from './table.ts';

interface DetectOptions {
  readonly offline?: boolean;
  readonly json?: boolean;
}

const METADATA_MS = 1000;
const METHOD_WORDS = { counter: 'measured (counter)', sensor: 'measured (sensor)', model: 'modelled' } as const;

export async function detect(command: Command): Promise<number> {
  const { offline, json } = command.opts<DetectOptions>();
  const system = nodeSystem();
  const [seen, metadata] = await Promise.all([
    detectRunner(system),
    offline ? undefined : askMetadata(metadataOverHttp(), { timeoutMs: METADATA_MS }),
  ]);
  const place = findPlace({ runner: seen, system, metadata });
  const runner = refineByInstance(seen, place);
  const meters = await findMeters({ runner, system });
  const { found, notes } = meters;
  const unreadable = [...meters.unreadable, ...otherMeters(runner, meters)];
  const text = json
    ? JSON.stringify({ runner, place, found, unreadable, notes }, null, 2)
    : [machineTable(runner, place), ...metersTables({ ...meters, unreadable })].join('\n\n');
  process.stdout.write(`${text}\n`);
  return 0;
}

function machineTable(runner: Runner, place: Place): string {
  const { cpu } = runner;
  const intensity = intensityOf(place);
  const where = [place.provider, place.region ?? place.zone].filter((name) => name !== undefined).join(':');
  const rows: (readonly [string, string])[] = [
    ['System', [`${runner.operatingSystem ?? runner.os} ${runner.arch}`, kindOfMachine(runner)].join(', ')],
    ['Model', [runner.firmware?.manufacturer, runner.firmware?.model].filter(Boolean).join(' ')],
    ['CI host', runner.ciHost],
    [
      'CPU',
      `${cpu.name ?? cpu.rawName}${cpu.tdpWatts === undefined ? ' (not in the table)' : `, ${cpu.tdpWatts} W TDP`}`,
    ],
    ['Size', `${vcpuWords(runner.vcpus)}, ${formatNumber(runner.memoryGb)} GB`],
    ['Container', runner.container === undefined ? '' : containerWords(runner.container)],
    ['Instance type', runner.instanceType ?? ''],
    ['Graphics', graphicsWords(runner.graphics)],
    ['Accelerators', runner.accelerators.map(acceleratorWords).join(', ') || 'none found'],
    ['Place', `${where || 'unknown'} (${place.how})`],
    ['Carbon intensity', `${formatNumber(intensity.gramsPerKwh.value)} gCO2eq/kWh (${intensity.source})`],
  ];
  const known = rows.filter(([, value]) => value !== '');
  const column = outsideColumnsOver(known);
  return tableText([column('This machine', ([name]) => name), column('', ([, value]) => value)]);
}

function kindOfMachine({ virtual, sockets }: Runner): string {
  if (virtual) return 'virtual machine';
  if (sockets === undefined) return 'bare metal';
  return `bare metal with ${sockets} CPU ${sockets === 1 ? 'socket' : 'sockets'}`;
}

function graphicsWords(graphics: Runner['graphics']): string {
  if (graphics === undefined) return 'could not be listed';
  return graphics.map(({ name }) => name).join(', ') || 'none';
}

function containerWords({ kind, cpuLimit, memoryLimitGb }: NonNullable<Runner['container']>): string {
  const limits = [
    cpuLimit === undefined ? undefined : `${formatNumber(cpuLimit)} CPUs`,
    memoryLimitGb === undefined ? undefined : `${formatNumber(memoryLimitGb)} GB`,
  ].filter((limit) => limit !== undefined);
  return limits.length === 0 ? kind : `${kind}, limited to ${limits.join(' and ')}`;
}

function acceleratorWords({ name, rawName, share, tdpWatts }: Accelerator): string {
  const shareWords = share === 1 ? '' : `${formatNumber(share)} of `;
  return `${shareWords}${name ?? rawName}${tdpWatts === undefined ? ' (not in the table)' : ` (${tdpWatts} W)`}`;
}

function metersTables({ found, unreadable, notes }: FoundMeters): string[] {
  const column = outsideColumnsOver(found);
  const used = tableText([
    column('Component', ({ component }) => component),
    column('Meter', ({ meter }) => meter),
    column('Method', ({ method }) => METHOD_WORDS[method]),
    column('Range (80 %)', ({ range }) => range),
  ]);
  const others = unreadable.map(({ meter, why, remedy }) =>
    [`  ${meter}`, `    why not: ${why}`, ...(remedy === undefined ? [] : [`    to read it: ${remedy}`])].join('\n'),
  );
  return [
    found.length === 0 ? 'No meter can be read here, and no model covers this machine.' : used,
    ...(others.length === 0 ? [] : [`Meters that are not read:\n${others.join('\n')}`]),
    ...(notes.length === 0 ? [] : [`Notes:\n${notes.map((note) => `  ${note}`).join('\n')}`]),
  ];
}
