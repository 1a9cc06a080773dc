/**
 * Standard streams that are shared with a running command. Node's own streams set O_NONBLOCK when they are first looked
 * at, even by `process.stdout.isTTY`. That flag belongs to the open file, not to the process: the command's writes then
 * fail with EAGAIN as soon as a pipe is full. The streams made here never change the open file.
 */
import { closeSync, openSync, write } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { isatty } from 'node:tty';

/** Wait before the next try to write to a full pipe that another process has made non-blocking. */
const RETRY_MS = 5;

/** Replaces this process's standard streams. A terminal keeps its own stream: Node opens it anew and leaves the shared one alone. */
export function shareStreams(target: NodeJS.Process): void {
  const streams = { stdout: 1, stderr: 2 } as const;
  for (const [name, descriptor] of Object.entries(streams)) {
    if (isatty(descriptor)) target[name as keyof typeof streams].on('error', ignore);
    else replace(target, name, new DescriptorStream(descriptor).on('error', ignore));
  }
  // Only the command reads it.
  if (!isatty(0)) replace(target, 'stdin', Readable.from([]));
}

/**
 * Closes our copies of files that the command has now: a reader of its pipe sees the end, a writer to it the closed pipe, and
 * a lock is released when the command lets go of them. Standard input becomes `/dev/null`, and so does standard output where
 * nothing will be written to it.
 */
export function releaseDescriptors(descriptors: readonly number[], { output }: { readonly output: boolean }): void {
  if (process.platform === 'win32') return;
  for (const descriptor of descriptors) closeIfOpen(descriptor);
  for (const descriptor of output && !isatty(1) ? [0, 1] : [0]) {
    closeIfOpen(descriptor);
    try {
      // It gets the number that has just become free: otherwise the next file that is opened would be a standard stream.
      openSync('/dev/null', 'r+');
    } catch {
      // A container without devices: nothing reads or writes this number.
    }
  }
}

/** Resolves when all that was written has been passed to the system, or the stream has failed. */
export function written(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    if (stream.destroyed) resolve();
    else stream.write('', () => resolve());
  });
}

/**
 * At exit Node restores the terminal settings that it found at its start. The command may have changed them; closing the
 * descriptors prevents that.
 */
export function leaveStreams(): void {
  for (const descriptor of [0, 1, 2]) closeIfOpen(descriptor);
}

function closeIfOpen(descriptor: number): void {
  try {
    closeSync(descriptor);
  } catch {
    // It was closed before.
  }
}

/** Write errors (reader gone, terminal closed, disk full) must not change the exit code. */
function ignore(): void {}

function replace(target: NodeJS.Process, name: string, stream: Readable | Writable): void {
  Object.defineProperty(target, name, { value: stream, configurable: true, enumerable: true, writable: true });
}

/** Writes in order to a descriptor as it is: a write that must wait does so in a thread of its own, not in the event loop. */
export class DescriptorStream extends Writable {
  readonly fd: number;

  constructor(descriptor: number) {
    super({ decodeStrings: true });
    this.fd = descriptor;
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    write(this.fd, chunk, (error, written) => {
      if (error?.code === 'EAGAIN') setTimeout(() => this._write(chunk, _encoding, done), RETRY_MS);
      else if (error || written === chunk.length) done(error);
      else this._write(chunk.subarray(written), _encoding, done);
    });
  }
}
