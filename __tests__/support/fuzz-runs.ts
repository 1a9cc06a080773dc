/** Of a page that is rendered, or a race that is played: so many cases take a few minutes. A hundred thousand would take hours. */
export const RENDERED = 5000;
/** Of a page that is parsed: each takes some 20 ms. */
export const PAGES = 500;
export const RACES = 10_000;

/**
 * How many cases a property is tried with: a thousand in the ordinary suite, as many as `FUZZ_RUNS` says in the nightly one
 * (a hundred thousand for every parser of outside text), but no more than `most`.
 */
export function fuzzRuns(ordinary = 1000, most = Number.POSITIVE_INFINITY): number {
  const asked = Number(process.env['FUZZ_RUNS']);
  return Number.isInteger(asked) && asked > 0 ? Math.min(Math.max(asked, ordinary), most) : ordinary;
}

/** Time limit of a test with such a property, ms. */
export function fuzzPatience(ordinaryMs: number): number {
  return process.env['FUZZ_RUNS'] ? 30 * 60_000 : ordinaryMs;
}
