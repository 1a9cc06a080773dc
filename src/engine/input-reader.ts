/** One input after the other as a typed value: problems are collected, so that all are reported at once. */
import { inputProblem } from '../errors.ts';
import { InputError } from './input-error.ts';

/** Reads an input by name; empty where it was not given. */
export type GetInput = (name: string) => string;

export class InputReader {
  readonly #get: GetInput;
  readonly #problems: string[] = [];

  constructor(get: GetInput) {
    this.#get = get;
  }

  given(name: string): boolean {
    return this.#value(name) !== '';
  }

  problem(sentence: string): void {
    this.#problems.push(sentence);
  }

  throwProblems(): void {
    if (this.#problems.length > 0) throw new InputError(this.#problems);
  }

  text(name: string, maxLength: number): string | undefined {
    const value = this.#value(name);
    if (value.length > maxLength) this.#wrong(name, `at most ${maxLength} characters`);
    return value === '' ? undefined : value;
  }

  /** A secret: its value never appears in a problem. */
  secret(name: string): string | undefined {
    const value = this.#value(name);
    if (/[\r\n]/.test(value)) this.problem(`Input ${name}: must be one line.`);
    return value === '' ? undefined : value;
  }

  /** Several lines, trimmed; empty where none was given. */
  lines(name: string): string {
    const value = this.#get(name).trim();
    if (value.length > 2000) this.#wrong(name, 'at most 2000 characters');
    return value;
  }

  number(name: string, least: number, most: number, unit?: string, leastInWords?: string): number | undefined {
    const value = this.#value(name);
    if (value === '') return undefined;
    // `Number` alone would also take hexadecimal and empty texts.
    const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value) ? Number(value) : Number.NaN;
    const tooSmall = leastInWords === undefined ? number < least : number <= least;
    if (Number.isFinite(number) && !tooSmall && number <= most) return number;
    const range = leastInWords === undefined ? `from ${least} to ${most}` : `${leastInWords}, at most ${most}`;
    this.#wrong(name, `a number ${range}${unit === undefined ? '' : ` (${unit})`}`);
    return undefined;
  }

  wholeNumber(name: string, least: number, most: number): number | undefined {
    const number = this.number(name, least, most);
    if (number !== undefined && !Number.isInteger(number)) this.#wrong(name, 'a whole number');
    return number;
  }

  boolean(name: string, otherwise: boolean): boolean {
    const value = this.#value(name).toLowerCase();
    if (value === '') return otherwise;
    if (value !== 'true' && value !== 'false') this.#wrong(name, 'true or false');
    return value === 'true';
  }

  oneOf<const Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice {
    const value = this.#value(name);
    if (value === '') return otherwise;
    const choice = choices.find((allowed) => allowed === value.toLowerCase());
    if (choice === undefined) this.#wrong(name, choices.join(', '));
    return choice ?? otherwise;
  }

  url(name: string): string | undefined {
    const value = this.#value(name);
    if (value === '') return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    const plain = url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    if (!plain) this.problem(`Input ${name}: must be an http or https address without a user name.`);
    return plain ? value : undefined;
  }

  /** A branch name that git takes and that cannot be the default branch's by accident of spelling. */
  branch(name: string): string | undefined {
    const value = this.#value(name).replace(/^refs\/heads\//, '');
    if (value === '') return undefined;
    const allowed = /^(?!\/|.*(?:\.\.|\/\/|@\{|\.lock(?:\/|$)|[/.]$))[A-Za-z0-9_][A-Za-z0-9._/@-]{0,199}$/.test(value);
    if (!allowed) this.#wrong(name, 'a branch name such as energy-data');
    return allowed ? value : undefined;
  }

  /** `1000 epochs`. */
  functionalUnit(name: string): { readonly amount: number; readonly unit: string } | undefined {
    const value = this.#value(name);
    if (value === '') return undefined;
    const [, amountText = '', unit = ''] = /^(\d+(?:\.\d+)?)\s+(\S.{0,99})$/.exec(value) ?? [];
    const amount = Number(amountText);
    if (amount > 0 && Number.isFinite(amount)) return { amount, unit };
    this.#wrong(name, 'a number and a unit, such as "1000 epochs"');
    return undefined;
  }

  #value(name: string): string {
    return this.#get(name).trim();
  }

  #wrong(name: string, allowed: string): void {
    this.problem(inputProblem(name, this.#value(name), allowed));
  }
}
