/** Records in which every text is untrusted, and strings that an attacker would try. */
import fc from 'fast-check';
import type { EmissionsRecord } from '../../src/record/record.ts';
import { examples } from './examples.ts';

const TRIED = [
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '</style><style>*{display:none}',
  ']]><!--',
  '\\end{filecontents*}\\input{/etc/passwd}',
  '}\\write18{id}{',
  '$\\catcode`\\@=11$ % & # _ ^ ~',
  '" \\" \\\\ \n- key: value',
  "': !!js/function 'x'",
  '=HYPERLINK("https://example.org";"x")',
  '+1+1',
  '@SUM(A1)',
  '-2+3',
  'a,b;"c"\r\nd',
  '{{ constructor }} `x` $' + '{x}',
  '\u202Egnp.exe\u202C \u0000 \u001b[31m',
  '\ud800 lone',
  'été 訓練 🚀 מודל',
  '---\nlicense: mit',
];

/** Untrusted text, up to the record's longest. */
export const untrustedText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...TRIED),
  fc.array(fc.constantFrom(...TRIED, ' '), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
);

const a100 = exampleNamed('a100');

function exampleNamed(name: string): EmissionsRecord {
  const example = examples.find((one) => one.name === name);
  if (example === undefined) throw new Error(`There is no example ${name}.`);
  return example.record;
}

/** A whole record, every text of which is `text`. */
export function recordNamed(text: string): EmissionsRecord {
  const base = a100;
  return {
    ...base,
    id: text,
    name: text,
    missing: [text],
    notes: [text],
    job: base.job && { ...base.job, repository: text, workflow: text, job: text, name: text, url: text, sha: text },
    machine: base.machine && {
      ...base.machine,
      os: text,
      cpu: text,
      instanceType: text,
      accelerators: [{ name: text, count: 1 }],
    },
    location: base.location && { ...base.location, provider: text, region: text, name: text, country: text, how: text },
    carbon: base.carbon && { ...base.carbon, zone: text, zoneName: text, source: text },
    pue: base.pue && { ...base.pue, source: text },
    components: base.components.map((one) => ({ ...one, device: text, source: text, notes: [text] })),
    steps: base.steps?.map((step) => ({ ...step, name: text })),
    unreadable: [{ meter: text, why: text, remedy: text }],
    sci: { gramsPerUnit: 3, functionalUnit: text, includesEmbodied: false },
    alternatives: base.alternatives && {
      ...base.alternatives,
      scope: text,
      advice: text,
      regions: base.alternatives.regions.map((region) => ({
        ...region,
        provider: text,
        region: text,
        name: text,
        zone: text,
      })),
    },
  };
}
