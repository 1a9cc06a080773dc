/** From a hardware name, as a driver, a kernel or a person writes it, to the one row of a table that it means. */
import { distance } from 'fastest-levenshtein';
import { acceleratorRows } from '../data/accelerators.ts';
import { cpuRows } from '../data/cpus.ts';
import type { AcceleratorRow, CpuRow } from '../data/rows.ts';

/** Longer than any real name; limits the work on a malicious one. */
const MAX_NAME_LENGTH = 120;

/**
 * The text that the accelerators' `match` patterns are anchored on. Takes the bracket of an lspci name
 * (`GA102GL [A10G]`), drops words of vendors and board makers, a MIG tail and a vGPU suffix (`NVIDIA A10-24Q`).
 */
export function normaliseAccelerator(name: string): string {
  const short = name.slice(0, MAX_NAME_LENGTH).trim();
  const bracket = /\[([^\]]+)\]\s*(\(rev.*\))?$/.exec(short)?.[1];
  const text = (bracket ?? short)
    .toLowerCase()
    .replace(/\((r|tm|c)\)|[®™©]/g, ' ')
    .replace(/_/g, ' ')
    .replace(/ mig .*$/, '')
    .replace(/nvidia corporation|advanced micro devices,? inc\.?|intel corporation|\[?amd\/ati\]?/g, ' ')
    .replace(
      /\b(nvidia|geforce|amd|ati|intel|graphics( card)?|gigabyte|asus|msi|evga|zotac|palit|pny|inno3d|gainward)\b/g,
      ' ',
    )
    .replace(/-/g, ' ')
    .replace(/(\d)\/(\d)/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (oc( edition)?|series)$/, '')
    .replace(/^grid (?!k\d|m\d)/, '');
  return withoutVirtualProfile(text).replace(/\s+/g, ' ').trim();
}

/** `t4 8q` is an 8 GB slice of a T4; NVIDIA's own short forms of the board are written out. */
function withoutVirtualProfile(text: string): string {
  const board = /^(.*?)( \d)? (\d+)(me)?[abcq]$/.exec(text)?.[1];
  if (board === undefined || !/\b[a-z]*\d/.test(board)) return text;
  return board
    .replace(/^a100d$/, 'a100 80gb')
    .replace(/^a100x$/, 'a100 sxm4 40gb')
    .replace(/^v100dx?$/, 'v100 32gb')
    .replace(/^v100x$/, 'v100')
    .replace(/^rtx(\d)/, 'rtx $1');
}

/**
 * The text that the CPUs' `match` patterns are anchored on, from `model name` of /proc/cpuinfo, `os.cpus()[0].model`,
 * `machdep.cpu.brand_string` or `arm 0xd49`. Where a hypervisor leaves nothing but `Xeon`, the clock is kept: it
 * distinguishes the generations.
 */
export function normaliseCpu(name: string): string {
  const short = name.slice(0, MAX_NAME_LENGTH);
  const lower = short
    .toLowerCase()
    .replace(/\((r|tm|c)\)|[®™©]/g, '')
    .replace(/\b(intel|amd|genuine)\b/g, ' ')
    .replace(/\b\d+(st|nd|rd|th) gen /g, ' ');
  const gigahertz = /@ *([\d.]+) *ghz/.exec(lower)?.[1];
  const text = lower
    .replace(/@.*$/, ' ')
    .replace(/\b(cpu|processor)\b/g, ' ')
    .replace(/\b(\d+|dual|quad|six|eight|twelve|sixteen)-cores?\b/g, ' ')
    .replace(/ (with|w\/) radeon.*$/, ' ')
    .replace(/\b(\d{4}[a-z]?)(v\d)\b/g, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim();
  if (text !== 'xeon' || gigahertz === undefined) return text;
  return `xeon ${/processor @/i.test(short) ? 'processor ' : ''}@ ${Number(gigahertz).toFixed(2)}ghz`;
}

/** The row that this name means; undefined when none or more than one does. */
export function resolveAccelerator(name: string): AcceleratorRow | undefined {
  const text = normaliseAccelerator(name);
  const rows = acceleratorRows();
  return onlyMatch(rows, text) ?? onlyMatch(rows, spaced(text)) ?? rowNamed(rows, name);
}

/** The row that this name means; undefined when none or more than one does. */
export function resolveCpu(name: string): CpuRow | undefined {
  const text = normaliseCpu(name);
  const rows = cpuRows();
  return (
    onlyMatch(rows, text) ?? onlyMatch(rows, spaced(text)) ?? onlyMatch(rows, withFamily(text)) ?? rowNamed(rows, name)
  );
}

/** The name as written in the table, which is how we print and suggest it. */
function rowNamed<Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row | undefined {
  const written = name.trim().toLowerCase();
  return rows.find((row) => row.name.toLowerCase() === written);
}

/** People write `RTX4090` and `epyc7763`. */
function spaced(text: string): string {
  return text.replace(/([a-z]{3,})(\d{3,})/g, '$1 $2');
}

/** People write `i7-6700K`, `Ultra 7 265K` and `Threadripper 3970X`. */
function withFamily(text: string): string {
  return text.replace(/^(?=i[3579][- ]|ultra \d)/, 'core ').replace(/^(?=threadripper )/, 'ryzen ');
}

/** The `count` names of the tables, accelerators and CPUs together, that are most like this one. */
export function nearestHardware(name: string, count: number): string[] {
  const asAccelerator = normaliseAccelerator(name);
  const asCpu = normaliseCpu(name);
  return [
    ...acceleratorRows().map((row) => ({
      name: row.name,
      apart: apart(asAccelerator, normaliseAccelerator(row.name)),
    })),
    ...cpuRows().map((row) => ({ name: row.name, apart: apart(asCpu, normaliseCpu(row.name)) })),
  ]
    .sort((a, b) => a.apart - b.apart)
    .slice(0, count)
    .map((candidate) => candidate.name);
}

/** Edit distance over length, 0..1; a name that contains the written text is nearer than one that is only similar. */
function apart(written: string, candidate: string): number {
  const share = distance(written, candidate) / Math.max(written.length, candidate.length, 1);
  return written.length > 1 && candidate.includes(written) ? share / 3 : share;
}

function onlyMatch<Row extends { readonly match: string }>(all: readonly Row[], text: string): Row | undefined {
  const digits = longestNumber(text);
  const matches = all.filter(({ match }) => {
    if (PLAIN.test(match)) return match.replaceAll('\\', '') === text;
    return mayMatch(match, digits) && patternOf(match).test(text);
  });
  return matches.length === 1 ? matches[0] : undefined;
}

/** A pattern that is the name itself, as those of most CPUs are; `\+` is a plus. */
const PLAIN = /^(?:[a-z\d @-]|\\[+.])*$/;

/** Compiled when first needed, and kept: a machine's names are looked up again and again. */
const compiled = new Map<string, RegExp>();

function patternOf(match: string): RegExp {
  const pattern = compiled.get(match) ?? new RegExp(`^(?:${match})$`, 'i');
  compiled.set(match, pattern);
  return pattern;
}

/** The number in a name that distinguishes it best; empty where it has none. */
export function longestNumber(text: string): string {
  return (text.match(/\d+/g) ?? []).reduce(
    (longest, digits) => (digits.length > longest.length ? digits : longest),
    '',
  );
}

/** Patterns that do not contain their number literally, but as a class, an alternation or in parts. */
const WRITES_NUMBERS_OTHERWISE = /\\d|[[.]|\d[?*+{]|\d[()|]+\d|\d\)?[?*+{]\d/;

/** False only where the pattern cannot match a name with this number, and need not be compiled: that is nearly all of them. */
export function mayMatch(match: string, digits: string): boolean {
  return match.includes(digits) || WRITES_NUMBERS_OTHERWISE.test(match);
}
