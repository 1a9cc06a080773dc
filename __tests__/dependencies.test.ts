/** What is imported is declared where it is needed (a lint rule), and what is declared is used. */
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const BIOME = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('the lint rule for imports', () => {
  // A project of its own with our settings: the other tests must not see these files.
  const project = mkdtempSync(join(tmpdir(), 'imports-'));
  afterAll(() => rmSync(project, { recursive: true }));
  for (const file of ['biome.json', 'package.json', '.gitignore']) copyFileSync(join(root, file), join(project, file));
  for (const folder of ['src', 'scripts', '__tests__']) mkdirSync(join(project, folder));

  /** Names of the packages that the rule refuses when this line is in a file at `path`. */
  function refused(path: string, line: string): string[] {
    writeFileSync(join(project, path), `${line}\n`);
    const args = [BIOME, 'lint', '--only=correctness/noUndeclaredDependencies', path];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    expect(stdout).toContain('Checked 1 file');
    return [...stderr.matchAll(/Dependency (\S+) isn't specified/g)].map(([, name = '']) => name);
  }

  it.each([
    ['src/lazy.ts', "export const lazy = () => import('vitest');", ['vitest']],
    ['src/eager.ts', "export { it } from 'vitest';", ['vitest']],
    ['src/undeclared.ts', "export { it } from 'left-pad';", ['left-pad']],
    ['scripts/undeclared.ts', "export { it } from 'left-pad';", ['left-pad']],
    ['__tests__/undeclared.ts', "export { it } from 'left-pad';", ['left-pad']],
    ['src/declared.ts', "export { parse } from 'valibot';", []],
    ['src/types.ts', "import type { TestContext } from 'vitest';\nexport type Context = TestContext;", []],
    ['scripts/tool.ts', "export { it } from 'vitest';", []],
    ['__tests__/tool.ts', "export { it } from 'vitest';", []],
  ])('%s with %s: %j', (path, line, expected) => {
    expect(refused(path, line)).toEqual(expected);
  });
});

describe('every declared package', () => {
  const tracked = execFileSync('git', ['ls-files', 'src', 'scripts', '__tests__', '*.json', '*.config.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const files = tracked
    .split('\n')
    .filter((path) => /\.(?:m?ts|mjs|json)$/.test(path) && !/fixtures\/|lock\.json$/.test(path));
  const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const textOf = (folder: string) =>
    [...texts]
      .filter(([path]) => path.startsWith(folder))
      .map(([, text]) => text)
      .join('\n');
  const everything = [...texts]
    .filter(([path]) => path !== 'package.json')
    .map(([, text]) => text)
    .join('\n');
  const { scripts } = JSON.parse(texts.get('package.json') ?? '{}') as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  /** Tools that the scripts of package.json start by a name of their own. */
  const started = new Set(Object.values(scripts).flatMap((script) => script.split(/[\s/]+/)));
  const PACKAGE_OF_TOOL: Readonly<Record<string, string>> = { '@biomejs/biome': 'biome' };

  /** Packages of data that `npm run data` compiles into `src/data`: shipped, so they belong in the bill of materials. */
  const COMPILED_IN: readonly string[] = ['@tgwf/co2'];
  const imported = Object.keys(dependencies).filter((name) => !COMPILED_IN.includes(name));

  it.each(imported)('%s is imported by src/ when it runs', (name) => {
    const importing = new RegExp(`^(?!import type|export type).*(?:from |import\\()'${name}(?:/[^']*)?'`, 'm');
    expect(importing.test(textOf('src/'))).toBe(true);
  });

  it.each(Object.keys(devDependencies))('%s is used', (name) => {
    if (name.startsWith('@types/')) {
      const typed = name.slice('@types/'.length);
      expect(typed === 'node' || typed in dependencies || typed in devDependencies).toBe(true);
      return;
    }
    const named = new RegExp(`['/]${name}['/]`).test(everything) || started.has(PACKAGE_OF_TOOL[name] ?? name);
    expect(named).toBe(true);
  });
});
