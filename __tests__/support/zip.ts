/** A zip file, byte by byte, so that it can lie. */
import { constants, crc32, deflateRawSync } from 'node:zlib';

export interface ZippedFile {
  readonly name: string;
  readonly text: string;
  /** Unix mode in the upper half of the external attributes. */
  readonly mode?: number;
  /** What the headers claim instead of the true size. */
  readonly claimed?: number;
  /** Compressed bytes in place of those of the text. */
  readonly deflated?: Buffer;
  /** As it is, without compression: read without a thread, so that it takes no time of a virtual clock. */
  readonly stored?: boolean;
}

const MEGABYTE = 1_000_000;

/** So many bytes of zeros, compressed: the same megabyte again and again. Ten gigabytes are ten megabytes so. */
export function zeros(bytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(MEGABYTE), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array<Buffer>(bytes / MEGABYTE).fill(block), deflateRawSync('')]);
}

export function zip(...files: readonly ZippedFile[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode = 0o100644, claimed, deflated, stored = false } of files) {
    const data = deflated ?? (stored ? Buffer.from(text) : deflateRawSync(text));
    const bytes = Buffer.from(name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(stored ? 0 : 8, 4);
    fields.writeUInt32LE(crc32(text), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(claimed ?? Buffer.byteLength(text), 18);
    fields.writeUInt16LE(bytes.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, bytes, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), fields, tail, bytes]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}
