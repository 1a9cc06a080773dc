/** The versions of Node that the project promises are those that its packages, its scripts and CI really run on. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { subset } from 'semver';
import { expect, it } from 'vitest';
import { parse } from 'yaml';

interface Package {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly bin?: Readonly<Record<string, string>>;
}

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const own = JSON.parse(read('package.json')) as {
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
};
/** Each lockfile of the repository: a folder of tests may have packages of its own. */
const lockfiles = execFileSync('git', ['ls-files', 'package-lock.json', '**/package-lock.json'], {
  cwd: root,
  encoding: 'utf8',
});
const packages = lockfiles
  .trim()
  .split('\n')
  .map((path) => JSON.parse(read(path)) as { readonly packages: Readonly<Record<string, Package>> })
  .flatMap((lock) => Object.entries(lock.packages).filter(([path]) => path !== ''));

/** Versions of Node by CI's name for them. The packages that build and test need Node 20.19 or newer. */
const TESTED: Readonly<Record<string, string>> = { '20': '^20.19.0', '24': '^24.0.0' };

/**
 * Packages that do not accept every version of `node`, with what they want. An entry here gets an `overrides` entry in
 * package.json until its maintainers repair it: today `content-type` 3, which `@octokit/request` asks for, wants Node 22.
 */
function refusing(node: string, of = packages): string[] {
  return of.flatMap(([path, { version, optional, engines }]) => {
    const wanted = engines?.node;
    if (wanted === undefined || optional === true || subset(node, wanted)) return [];
    return [`${path}@${version} wants ${wanted}`];
  });
}

it('CI tests the versions that are checked here', () => {
  const ci = parse(read('.github/workflows/ci.yml')) as {
    jobs: { test: { strategy: { matrix: { node: string[] } } } };
  };
  expect(ci.jobs.test.strategy.matrix.node).toEqual(Object.keys(TESTED));
});

it.each(Object.entries(TESTED))('every package runs on Node %s', (_, node) => {
  expect(refusing(node)).toEqual([]);
});

it('what the bundles are made of runs on every version that package.json promises', () => {
  const shipped = packages.filter(([, { dev }]) => dev !== true);
  expect(refusing(own.engines.node, shipped)).toEqual([]);
});

it('no package brings a Node or an npm of its own, which would run in place of the one that is there', () => {
  const bringing = packages.filter(([, { bin }]) =>
    Object.keys(bin ?? {}).some((name) => /^(?:node|np[mx])$/.test(name)),
  );
  expect(bringing.map(([path]) => path)).toEqual([]);
});

it('the types are those of the oldest Node, so that the type check finds what it lacks', () => {
  const types = packages.filter(([path]) => path === 'node_modules/@types/node').map(([, { version = '' }]) => version);
  expect(types.filter((version) => !version.startsWith('20.'))).toEqual([]);
  expect(types.length).toBeGreaterThan(0);
});

it('whatever starts a script in TypeScript has its types removed, as Node 20 cannot do that', () => {
  const folders = ['.github/workflows', 'scripts', 'docs', '.ci'];
  const files = folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  const texts = ['package.json', 'README.md', 'CONTRIBUTING.md', ...files].filter((path) =>
    /\.(?:json|md|ts|yml)$|run$/.test(path),
  );
  const starts = texts.flatMap((path) => read(path).match(/\bnode (?:-\S+ (?:\S+ )?)*\S+\.ts\b/g) ?? []);
  expect(starts.length).toBeGreaterThan(5);
  expect(starts.filter((start) => !start.includes('--import ts-blank-space/register'))).toEqual([]);
});

it('a script runs on the Node that runs this test', () => {
  const [node, ...args] = (own.scripts['data:check'] ?? '').split(' ');
  expect(node).toBe('node');
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^# Age of the data/);
});
