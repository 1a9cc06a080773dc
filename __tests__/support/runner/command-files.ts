/** The files by which a step talks to the runner: a fresh set with a GUID suffix for every stage of every step. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KINDS = {
  add_path: 'GITHUB_PATH',
  set_env: 'GITHUB_ENV',
  step_summary: 'GITHUB_STEP_SUMMARY',
  save_state: 'GITHUB_STATE',
  set_output: 'GITHUB_OUTPUT',
} as const;

/** Above this a step's summary is dropped with an error annotation. */
const SUMMARY_LIMIT_BYTES = 1024 * 1024;

export interface CommandFiles {
  /** Environment variables that name the files. */
  readonly variables: Readonly<Record<string, string>>;
  readonly collect: () => Written;
}

export interface Written {
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly paths: readonly string[];
  readonly summary: string;
  readonly summaryTooLong: boolean;
}

/**
 * Creates one stage's files below `temp`/_runner_file_commands, which the step knows as `seen`. They stay until the job ends, as
 * the runner leaves them.
 */
export function createCommandFiles(temp: string, seen = temp): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const path = (kind: keyof typeof KINDS) => join(folder, `${kind}_${suffix}`);
  const kinds = Object.keys(KINDS) as (keyof typeof KINDS)[];
  for (const kind of kinds) writeFileSync(path(kind), '');
  const read = (kind: keyof typeof KINDS) => readFileSync(path(kind), 'utf8');
  return {
    variables: Object.fromEntries(kinds.map((kind) => [KINDS[kind], path(kind).replace(temp, seen)])),
    collect: () => {
      const summary = read('step_summary');
      const summaryTooLong = Buffer.byteLength(summary) > SUMMARY_LIMIT_BYTES;
      return {
        env: parseKeyValues(read('set_env')),
        state: parseKeyValues(read('save_state')),
        outputs: parseKeyValues(read('set_output')),
        paths: read('add_path').split(/\r?\n/).filter(Boolean),
        summary: summaryTooLong ? '' : summary,
        summaryTooLong,
      };
    },
  };
}

/** `name=value` and `name<<DELIMITER … DELIMITER`; a delimiter that never comes is an error, as on the runner. */
export function parseKeyValues(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const heredoc = /^([^=]+?)<<(.+)$/.exec(line);
    if (heredoc === null) {
      const at = line.indexOf('=');
      if (at < 1) throw new Error(`Invalid format '${line}'`);
      values[line.slice(0, at)] = line.slice(at + 1);
      continue;
    }
    const [, name = '', delimiter = ''] = heredoc;
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    values[name] = lines.slice(index + 1, end).join('\n');
    index = end;
  }
  return values;
}
