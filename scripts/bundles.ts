/**
 * The bundles of `dist/` and how they are made: TypeScript to JavaScript, then everything an entry needs into one folder,
 * readable and with the licences of what is inside. Used by `build.ts` (writes `dist/`) and `check-dist.ts` (compares with it).
 */
import { execFile } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export const root = resolve(import.meta.dirname, '..');

/** Folder below `dist/` and the source file it is made from. `report` is shared: `main` and `post` load it when they need it. */
export const ENTRIES = {
  main: 'action/main',
  post: 'action/post',
  report: 'action/report',
  sampler: 'engine/sampler',
  inventory: 'runner/inventory-process',
  cli: 'cli/index',
} as const;

const SHEBANG = '#!/usr/bin/env node\n';

/** Builds every bundle below `folder`, replacing what is there. Rejects with the compiler's words when something does not compile. */
export async function buildBundles(folder: string): Promise<void> {
  const javascript = await compile();
  try {
    for (const [name, entry] of Object.entries(ENTRIES)) {
      const out = join(folder, name);
      await rm(out, { recursive: true, force: true });
      await bundle(join(javascript, `${entry}.js`), out);
    }
  } finally {
    await rm(javascript, { recursive: true, force: true });
  }
  await makeExecutable(join(folder, 'cli', 'index.js'));
}

/** Every file below `folder` with its bytes, by path with forward slashes. */
export async function filesBelow(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
}

/** A sentence for every file that only one of the two has, or whose bytes differ: `made` by a fresh build, and `committed`. */
export function differences(made: ReadonlyMap<string, Buffer>, committed: ReadonlyMap<string, Buffer>): string[] {
  const paths = [...new Set([...made.keys(), ...committed.keys()])].sort();
  const isSame = (fresh?: Buffer, old?: Buffer) => fresh !== undefined && old?.equals(fresh) === true;
  return paths
    .filter((path) => !isSame(made.get(path), committed.get(path)))
    .map((path) => `dist/${path} differs from a fresh build; run \`npm run build\` and commit dist/.`);
}

/** Strips the types into a folder inside the repository, where `node_modules` is found. Types are checked by `npm run typecheck`. */
async function compile(): Promise<string> {
  // Always the same name: paths end up in the bundles, as names of modules and parts.
  const out = join(root, 'tmp', 'javascript');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await run('typescript/bin/tsc', ['--project', 'tsconfig.build.json', '--outDir', out]);
  return out;
}

async function bundle(entry: string, out: string): Promise<void> {
  const options = ['--out', out, '--target', 'es2022', '--license', 'licenses-[id].txt', '--no-cache', '--quiet'];
  await run('@vercel/ncc/dist/ncc/cli.js', ['build', entry, ...options]);
  await joinLicences(out);
}

/** The bundler writes one file of licences for each part of a bundle; under one name, the last part would replace the others. */
async function joinLicences(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter((name) => /^licenses-.*\.txt$/.test(name)).sort();
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  // A package starts with two lines after an empty one: its name and the name of its licence.
  const packages = texts.flatMap((text) =>
    text.split(/\n\n(?=(?:@[\w.-]+\/)?[\w.-]+\n\(?[\w.-]+(?: (?:AND|OR) [\w.-]+)*\)?\n)/),
  );
  const unique = new Set(packages.map((text) => text.trim()).filter((text) => text !== ''));
  await Promise.all(files.map((name) => rm(join(folder, name))));
  if (unique.size > 0) await writeFile(join(folder, 'licenses.txt'), `${[...unique].join('\n\n')}\n`);
}

/** The command line tool starts by its own name on systems that know shebangs. */
async function makeExecutable(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.startsWith('#!') ? text : SHEBANG + text);
  await chmod(file, 0o755);
}

async function run(script: string, args: readonly string[]): Promise<void> {
  try {
    await execute(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, maxBuffer: 1 << 26 });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} ${args.join(' ')}\n${stdout}${stderr}`);
  }
}
