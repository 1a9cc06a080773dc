/** Flags of the command line. They have the names of the action's inputs. A command has only the groups that apply to it. */
import type { Command } from 'commander';

type Flag = readonly [name: string, value: string | undefined, description: string];

/** Where the job runs, and the electricity there. */
export const PLACE_FLAGS: readonly Flag[] = [
  ['region', 'region', 'aws:us-east-1, azure/eastus, a country code (FR) or a grid zone (US-CAL-CISO)'],
  ['carbon-intensity', 'g/kWh', 'carbon intensity of the electricity, when you know better than the annual average'],
  ['pue', 'factor', 'power usage effectiveness of the data centre, 1 or more'],
  ['offset-percent', 'percent', 'share of the emissions that is offset; shown next to the result, never subtracted'],
];

/** What is compared and added to the result. */
export const REPORT_FLAGS: readonly Flag[] = [
  ['alternatives', 'which', 'regions to compare with: provider, any or none'],
  ['alternatives-within', 'where', 'country, EU, EEA, country codes (FR,ES,PT) or a distance (1500 km)'],
  ['embodied', undefined, "add the hardware's embodied emissions and an SCI score"],
  ['functional-unit', 'unit', 'what the SCI score is per: "1000 epochs"'],
  ['budget', 'limits', 'limits on one run, such as "50 g" or "0.2 kWh"'],
  ['on-exceed', 'what', 'over a limit: warn (default), fail (exit code 1) or none'],
];

/** What cannot be found out on the machine. */
export const MACHINE_FLAGS: readonly Flag[] = [
  ['interval-seconds', 'seconds', 'seconds between two samples'],
  ['cpu-tdp-watts', 'watts', 'TDP of one CPU socket'],
  ['host-threads', 'count', 'hardware threads of the physical host, where this is a virtual machine'],
  ['memory-watts', 'watts', 'power of the memory'],
  ['accelerator-tdp-watts', 'watts', 'TDP of one accelerator without a sensor'],
  ['power-watts', 'watts', 'power of the whole machine, instead of every meter'],
  ['codecarbon-file', 'file', 'emissions.csv of CodeCarbon, for training that ran elsewhere'],
];

/** Hardware that the user declares. */
export const HARDWARE_FLAGS: readonly Flag[] = [
  ['hardware', 'name', 'accelerator or CPU as you would write it: A100, "RTX 4090", "EPYC 7763"'],
  ['count', 'number', 'number of devices'],
  ['hours', 'hours', 'hours that each device ran'],
  ['power-watts', 'watts', 'power of one device'],
  ['energy-kwh', 'kWh', 'energy before PUE, when it is known already; instead of hardware and hours'],
  ['utilization', 'share', 'mean utilisation, 0 to 1.05'],
  ['vcpus', 'number', 'virtual CPUs of a machine with the CPU named in --hardware'],
  ['memory-gb', 'GB', 'memory of that machine'],
  ['sockets', 'number', 'CPU sockets of a bare-metal machine'],
  ['name', 'name', 'what to call it in the report'],
];

/** Ask a live service for the hours of the job. */
export const LIVE_FLAGS: readonly Flag[] = [
  [
    'intensity-provider',
    'service',
    'electricity-maps, watttime, gb-carbon-intensity or carbon-aware-sdk; none by default',
  ],
  ['carbon-aware-sdk-url', 'url', 'base address of your Carbon Aware SDK server'],
];

/** Secrets come from environment variables: other users of the machine could read them in a flag. */
const SECRET_VARIABLES: Readonly<Record<string, string>> = {
  'electricity-maps-token': 'ELECTRICITY_MAPS_TOKEN',
  'watttime-username': 'WATTTIME_USERNAME',
  'watttime-password': 'WATTTIME_PASSWORD',
};

export function addFlags(command: Command, ...groups: readonly (readonly Flag[])[]): Command {
  for (const [name, value, description] of groups.flat()) {
    command.option(value === undefined ? `--${name}` : `--${name} <${value}>`, description);
  }
  return command;
}

/** Reads a flag as the action reads an input: by its name, empty where it was not given. */
export function inputsOf(
  command: Command,
  fixed: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): (name: string) => string {
  return (name) => {
    const secret = SECRET_VARIABLES[name];
    if (secret !== undefined) return env[secret] ?? '';
    const value: unknown = command.getOptionValue(
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    );
    return fixed[name] ?? (value === undefined ? '' : String(value));
  };
}
