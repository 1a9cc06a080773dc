/** Why a command could not be started, in the words and with the exit code of a shell. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import { getSystemErrorMap } from 'node:util';

export interface StartFailure {
  /** 127 if the command does not exist, 126 if it cannot be executed. */
  readonly exitCode: 126 | 127;
  /** Printed after the name of the command. */
  readonly reason: string;
}

const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;

/** Messages of bash, by error code of the system. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'Permission denied',
  EISDIR: 'Is a directory',
  ENOTDIR: 'Not a directory',
  ELOOP: 'Too many levels of symbolic links',
  ENAMETOOLONG: 'File name too long',
  ENOEXEC: 'cannot execute: it is neither a program of this system nor a script that begins with #!',
  E2BIG: 'Argument list too long',
};

/** Where commands are looked for. */
export interface SearchPath {
  /** The variable PATH, for names without a slash. */
  readonly path?: string;
  /** On Windows, the variable PATHEXT: endings that a command may be written without. Windows also looks in the current folder. */
  readonly extensions?: string;
}

/** `error` is what `spawn` threw or emitted. */
export function startFailure(file: string, error: NodeJS.ErrnoException, search: SearchPath): StartFailure {
  if (file === '' || (isBareName(file) && error.code === 'ENAMETOOLONG')) return commandNotFound;
  if (error.code === 'ENOENT') {
    if (whyNotExecutable(file, search) === undefined) {
      return { exitCode: NOT_FOUND, reason: 'cannot execute: its interpreter or dynamic loader was not found' };
    }
    return isBareName(file) ? commandNotFound : { exitCode: NOT_FOUND, reason: 'No such file or directory' };
  }
  const code = error.code === 'EACCES' ? (whyNotExecutable(file, search) ?? 'EACCES') : (error.code ?? '');
  if (code === 'ENOENT') return commandNotFound;
  return { exitCode: NOT_EXECUTABLE, reason: REASONS[code] ?? systemWords(error) };
}

const commandNotFound: StartFailure = { exitCode: NOT_FOUND, reason: 'command not found' };

/**
 * The system's error code for starting `file` as `execvp` would: as it is where it has a slash, else from the first folder
 * of PATH where it may be executed. Undefined where that exists; whether it runs is only known by starting it.
 */
export function whyNotExecutable(file: string, search: SearchPath): string | undefined {
  if (file === '') return 'ENOENT';
  let worst = 'ENOENT';
  for (const candidate of candidates(file, search)) {
    const code = codeOf(candidate);
    if (code === undefined) return undefined;
    if (code !== 'ENOENT' && (code === 'EACCES' || !isBareName(file))) worst = code;
  }
  return worst;
}

function candidates(file: string, { path = '', extensions }: SearchPath): readonly string[] {
  const folders = extensions === undefined ? path.split(delimiter) : ['', ...path.split(delimiter)];
  const paths = isBareName(file) ? folders.map((folder) => join(folder || '.', file)) : [file];
  const endings = ['', ...(extensions?.split(delimiter) ?? [])];
  return paths.flatMap((path) => endings.map((ending) => path + ending));
}

function codeOf(path: string): string | undefined {
  try {
    if (statSync(path).isDirectory()) return 'EISDIR';
    accessSync(path, constants.X_OK);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'EACCES';
  }
}

function isBareName(file: string): boolean {
  return !file.includes('/') && !file.includes(sep);
}

function systemWords({ errno, message }: NodeJS.ErrnoException): string {
  return (errno === undefined ? undefined : getSystemErrorMap().get(errno)?.[1]) ?? message;
}
