/** A machine made of texts: a file tree, an environment and commands with their answers, all as a test writes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandResult, System } from '../../src/runner/system.ts';

export interface FakeMachine {
  readonly platform?: string;
  readonly arch?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cpuModels?: readonly string[];
  readonly parallelism?: number;
  readonly totalMemoryBytes?: number;
  /** Absolute path to content; folders follow from the paths. */
  readonly files?: Readonly<Record<string, string>>;
  /** Command line (`nvidia-smi -L`) or command (`nvidia-smi`) to output; a number is an exit code without output. */
  readonly commands?: Readonly<Record<string, string | number>>;
  /** What systeminformation knows, as JSON; by default it does not answer. */
  readonly systemInformation?: string;
}

export interface FakeSystem extends System {
  /** Every command that was started, in order. */
  readonly started: string[];
}

export function fakeMachine(machine: FakeMachine): FakeSystem {
  const files = new Map(Object.entries(machine.files ?? {}));
  const started: string[] = [];
  return {
    started,
    platform: machine.platform ?? 'linux',
    arch: machine.arch ?? 'x64',
    env: machine.env ?? {},
    cpuModels: () => machine.cpuModels ?? [],
    parallelism: () => machine.parallelism ?? machine.cpuModels?.length ?? 1,
    totalMemoryBytes: () => machine.totalMemoryBytes ?? 16 * 2 ** 30,
    readText: (path) => files.get(path),
    list: (folder) => {
      const prefix = folder.endsWith('/') ? folder : `${folder}/`;
      const below = [...files.keys()].filter((path) => path.startsWith(prefix));
      return [...new Set(below.map((path) => path.slice(prefix.length).split('/')[0] ?? ''))];
    },
    run: async (command, args) => {
      const line = [command, ...args].join(' ');
      started.push(line);
      return resultOf(machine.commands?.[line] ?? machine.commands?.[command]);
    },
    systemInformation: async () => machine.systemInformation,
  };
}

function resultOf(answer: string | number | undefined): CommandResult | undefined {
  if (answer === undefined) return undefined;
  return typeof answer === 'number'
    ? { code: answer, stdout: '', stderr: '' }
    : { code: 0, stdout: answer, stderr: '' };
}

/** Text of a fixture of this room. */
export function fixture(name: string): string {
  return readFileSync(join(import.meta.dirname, '..', 'fixtures', 'runner', name), 'utf8');
}
