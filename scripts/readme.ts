/** `npm run readme`: writes the tables of inputs and outputs in README.md from `action.yml`, between their marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { isEntry } from './is-entry.ts';

const root = resolve(import.meta.dirname, '..');

interface Field {
  readonly description: string;
  readonly default?: string;
}

/** Inputs that the platform sets, so that users do not need to. */
const FILLED_BY_PLATFORM = /, filled by the platform\.$/;

/** README.md with its tables written again, and everything else unchanged. */
export function withTables(readme: string, actionYml: string): string {
  const action = parseDocument(actionYml).toJS() as {
    inputs: Record<string, Field>;
    outputs: Record<string, Field>;
  };
  const inputs = Object.entries(action.inputs)
    .filter(([, field]) => !FILLED_BY_PLATFORM.test(field.description))
    .map(([name, field]) => `| \`${name}\` | ${cell(field.description)} | ${defaultCell(field.default)} |`);
  const outputs = Object.entries(action.outputs).map(([name, field]) => `| \`${name}\` | ${cell(field.description)} |`);
  return between(
    between(readme, 'inputs', ['| input | what it does | default |', '| --- | --- | --- |', ...inputs]),
    'outputs',
    ['| output | what it holds |', '| --- | --- |', ...outputs],
  );
}

function between(text: string, name: string, lines: readonly string[]): string {
  const [start, end] = [`<!-- ${name}: npm run readme -->`, `<!-- /${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n${lines.join('\n')}\n${text.slice(to)}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function defaultCell(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

if (isEntry(import.meta)) {
  const readme = join(root, 'README.md');
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), readFileSync(join(root, 'action.yml'), 'utf8')));
}
