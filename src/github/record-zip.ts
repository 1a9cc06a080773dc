/** The archive that an artifact is: a stranger's until it was read. */
import * as yauzl from 'yauzl';
import type { EmissionsRecord } from '../record/record.ts';
import { MAX_RECORD_CHARS, parseRecord } from '../record/record-text.ts';

/** The one file in it. */
export const RECORD_FILE = 'emissions-record.json';

/** Exactly one file of our name and a record's size. Rejects for everything else, whatever its headers claim. */
export async function recordInZip(zip: Uint8Array): Promise<EmissionsRecord> {
  const file = await yauzl.fromBufferPromise(Buffer.from(zip), { lazyEntries: true, strictFileNames: true });
  if (file.entryCount !== 1) throw new Error('It has more or less than one file.');
  for await (const entry of file.eachEntry()) {
    if (entry.fileName !== RECORD_FILE) throw new Error('Its file has another name.');
    if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) throw new Error('Its file is a link.');
    if (entry.uncompressedSize > MAX_RECORD_CHARS) throw new Error('Its file is larger than a record can be.');
    const parts: Buffer[] = [];
    let size = 0;
    for await (const part of await file.openReadStreamPromise(entry)) {
      size += (part as Buffer).length;
      if (size > MAX_RECORD_CHARS) throw new Error('Its file is larger than a record can be.');
      parts.push(part as Buffer);
    }
    return parseRecord(Buffer.concat(parts).toString('utf8'));
  }
  throw new Error('It has no file.');
}
