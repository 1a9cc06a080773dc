/**
 * Other tools that watch a machine once a second, to be measured next to the sampler: CodeCarbon where Python is present,
 * and a shell loop of our own that does what script-based tools do.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export interface Watcher {
  readonly command: string;
  readonly args: readonly string[];
}

const INSTALL_SECONDS = 120;
const CODECARBON = 'codecarbon==3.*';

/** Offline, with a country, so that neither of the two asks a network. It prints nothing and runs until it is ended. */
const CODECARBON_SCRIPT = `
import sys, time
from codecarbon import OfflineEmissionsTracker
tracker = OfflineEmissionsTracker(country_iso_code="FRA", measure_power_secs=1, save_to_file=False, log_level="error")
tracker.start()
time.sleep(float(sys.argv[1]))
`;

/** CodeCarbon at 1 Hz for at most `seconds`, installed below `folder`; the reason where this is not possible, in words. */
export function codeCarbon(folder: string, seconds: number): Watcher | { readonly missing: string } {
  const venv = join(folder, 'venv');
  const python = join(venv, 'bin', 'python');
  const deadline = performance.now() + INSTALL_SECONDS * 1000;
  const steps: readonly Watcher[] = [
    { command: 'python3', args: ['-m', 'venv', venv] },
    { command: python, args: ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', CODECARBON] },
  ];
  for (const { command, args } of steps) {
    const timeout = Math.max(1, Math.round(deadline - performance.now()));
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8', timeout });
    if (status === 0) continue;
    const why = error?.message ?? stderr.trim().split('\n').at(-1) ?? `status ${status}`;
    return { missing: `${command} ${args.slice(0, 3).join(' ')}: ${why}` };
  }
  return { command: python, args: ['-c', CODECARBON_SCRIPT, String(seconds)] };
}

/** `/proc/stat` once a second with the tools that a shell has; a line a second, as the sampler writes one. */
export function shellLoop(file: string): Watcher {
  const script = `
    while sleep 1; do
      sed -n 1p /proc/stat | awk '{ print $2 + $3 + $4 + $7 + $8, $5 + $6 }' >> "$1"
    done`;
  return { command: 'sh', args: ['-c', script, 'sh', file] };
}
