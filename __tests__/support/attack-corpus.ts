/** What the author of a fork's pull request may leave as an artifact in place of a record. */

import type { EmissionsRecord } from '../../src/record/record.ts';
import { recordJson } from '../../src/record/record-json.ts';
import { examples } from '../report/examples.ts';
import { zeros, zip } from './zip.ts';

export const RECORD_FILE = 'emissions-record.json';

const [example] = examples;
if (example === undefined) throw new Error('there is no example');
const { record } = example;
const good = JSON.stringify(record);

export const changed = (change: object) => JSON.stringify({ ...record, ...change });
/** The good record as JSON, one number replaced by other characters. */
const withTotal = (number: string) => good.replace(/"totalKwh":[\d.e-]+/, `"totalKwh":${number}`);

/** A zip file with a whole record of this run. */
export function recordZip(run: number, change: Partial<EmissionsRecord> = {}): Buffer {
  const { job } = record;
  if (job === undefined) throw new Error('the example has no job');
  const text = recordJson({ ...record, job: { ...job, runId: run }, ...change });
  return zip({ name: RECORD_FILE, text });
}

/** None of these is a record. */
export const ATTACKS: readonly (readonly [string, Buffer])[] = [
  ['a path that leaves the folder', zip({ name: `../${RECORD_FILE}`, text: good })],
  ['a path that leaves it farther on', zip({ name: `a/../../../../${RECORD_FILE}`, text: good })],
  ['an absolute path', zip({ name: `/etc/${RECORD_FILE}`, text: good })],
  ['a Windows path', zip({ name: `..\\${RECORD_FILE}`, text: good })],
  ['a drive', zip({ name: `C:\\${RECORD_FILE}`, text: good })],
  ['another name', zip({ name: 'record.json', text: good })],
  ['a name with another hyphen', zip({ name: 'emissions\u2011record.json', text: good })],
  ['a name in full width', zip({ name: 'ｅmissions-record.json', text: good })],
  ['a name that is turned around', zip({ name: `\u202e${RECORD_FILE}`, text: good })],
  ['a name with an end in its middle', zip({ name: `${RECORD_FILE}\u0000.sh`, text: good })],
  ['a symbolic link', zip({ name: RECORD_FILE, text: '/etc/passwd', mode: 0o120777 })],
  [
    'a symbolic link next to a record',
    zip({ name: 'x', text: '/', mode: 0o120777 }, { name: RECORD_FILE, text: good }),
  ],
  ['two files', zip({ name: RECORD_FILE, text: good }, { name: RECORD_FILE, text: good })],
  ['no file', zip()],
  ['no zip', Buffer.from('PK and nothing else')],
  ['half a zip', zip({ name: RECORD_FILE, text: good }).subarray(0, 300)],
  ['nothing', Buffer.alloc(0)],
  ['a bomb that says what it is', zip({ name: RECORD_FILE, text: '', deflated: zeros(1e9), claimed: 1e9 })],
  ['a bomb that lies', zip({ name: RECORD_FILE, text: '', deflated: zeros(1e9), claimed: 100 })],
  ['a bomb of ten gigabytes', zip({ name: RECORD_FILE, text: '', deflated: zeros(1e10), claimed: 100 })],
  ['no JSON', zip({ name: RECORD_FILE, text: 'not json' })],
  ['another schema', zip({ name: RECORD_FILE, text: '{"schemaVersion":1}' })],
  ['a newer schema', zip({ name: RECORD_FILE, text: changed({ schemaVersion: 2 }) })],
  ['a list', zip({ name: RECORD_FILE, text: `[${good}]` })],
  [
    '1e308 g',
    zip({ name: RECORD_FILE, text: changed({ emissions: { grams: 1e308, lowGrams: 0, highGrams: 1e308 } }) }),
  ],
  ['1e308 kWh', zip({ name: RECORD_FILE, text: withTotal('1e308') })],
  ['more than there is', zip({ name: RECORD_FILE, text: withTotal('1e999') })],
  ['NaN', zip({ name: RECORD_FILE, text: withTotal('NaN') })],
  ['a number that is text', zip({ name: RECORD_FILE, text: withTotal('"1"') })],
  ['negative energy', zip({ name: RECORD_FILE, text: good.replace(/"totalKwh":/, '"totalKwh":-') })],
  ['negative time', zip({ name: RECORD_FILE, text: changed({ seconds: -1 }) })],
  ['a text without end', zip({ name: RECORD_FILE, text: changed({ name: 'x'.repeat(1_000_000) }) })],
  ['a list without end', zip({ name: RECORD_FILE, text: changed({ notes: Array(10_000).fill('x') }) })],
  ['brackets without end', zip({ name: RECORD_FILE, text: '['.repeat(1_000_000) })],
];
