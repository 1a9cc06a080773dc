/**
 * The container that a workflow names for a job, laid out as the runner does (`ContainerOperationProvider`): work folder at
 * `/__w`, the runner's Node read-only at `/__e`, every step let in from outside. Needs what `machine.ts` needs.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Inside, inside } from './machine.ts';
import type { JobContainer } from './runner/options.ts';

const REPOSITORY = resolve(import.meta.dirname, '..', '..');
const ACTION = '_actions/octo/ml-emissions/v1';

/**
 * What the runner chooses its Node by, and whether there are commands. The one that it keeps for Alpine is linked with musl;
 * few machines have one, so this machine's own is used in its place, with the libraries that it needs and nothing else.
 */
const IMAGES = {
  debian: { node: 'node24', commands: true, etc: { 'os-release': 'ID=debian\nVERSION_ID="12"\n' } },
  alpine: {
    node: 'node24_alpine',
    commands: false,
    etc: { 'os-release': 'ID=alpine\nVERSION_ID=3.22.1\n', 'alpine-release': '3.22.1\n' },
  },
} as const;

export type Image = keyof typeof IMAGES;

/** What Docker shows of the container's own group (cgroup version 2) after `--cpus 1 --memory 4g`. */
const GROUP = {
  'cgroup.controllers': 'cpuset cpu io memory pids\n',
  'cpu.stat': 'usage_usec 1\n',
  'cpu.max': '100000 100000\n',
  'memory.max': '4294967296\n',
};

/** What a machine always has for its programs; `commands` are all of this machine's. */
const DEVICES = ['/dev/null', '/dev/zero', '/dev/random', '/dev/urandom'];
const COMMANDS = ['/usr', '/bin', '/sbin', '/lib', '/lib64'].filter((path) => existsSync(path));

export async function jobContainer(name: Image): Promise<JobContainer & Omit<Inside, 'enter'>> {
  const image = IMAGES[name];
  const folder = mkdtempSync(join(tmpdir(), 'container-'));
  const at = (...path: readonly string[]) => join(folder, ...path);
  const work = at('work');
  const node = `/__e/${image.node}/bin/node`;

  for (const path of ['_temp/_github_home', '_temp/_github_workflow', 'models/models', ACTION, '../root'])
    mkdirSync(join(work, path), { recursive: true });
  for (const path of ['action.yml', 'dist'])
    cpSync(join(REPOSITORY, path), join(work, ACTION, path), { recursive: true });

  const mounts: readonly (readonly [from: string, to: string])[] = [
    [process.execPath, node],
    [work, '/__w'],
    [join(work, '_temp', '_github_home'), '/github/home'],
    [join(work, '_temp', '_github_workflow'), '/github/workflow'],
    ...[...DEVICES, ...(image.commands ? COMMANDS : librariesOfNode())].map((path) => [path, path] as const),
  ];
  for (const [from, to] of mounts) placeholder(at('image', to), !statSync(from).isDirectory());
  for (const path of ['proc', 'sys', 'tmp', '__t']) mkdirSync(at('image', path));
  write(at('image', 'etc'), { ...image.etc, passwd: 'root:x:0:0:root:/root:/bin/sh\n' });
  write(at('image'), { '.dockerenv': '' });
  write(at('group'), GROUP);

  const root = at('root');
  const prepare = [
    `mount -t tmpfs none ${root}`,
    `cp -R ${at('image')}/. ${root}`,
    ...mounts.map(([from, to]) => `mount --bind ${to === node ? '-o ro' : ''} ${from} ${root}${to}`),
    `mount -t proc none ${root}/proc`,
    `mount --rbind /sys ${root}/sys`,
    `mount -t tmpfs none ${root}/sys/fs/cgroup`,
    `cp -R ${at('group')}/. ${root}/sys/fs/cgroup`,
    `mount -o remount,bind,ro ${root}/sys`,
  ].join(' && ');
  const stays = `console.log('ready'); setInterval(() => {}, 2 ** 30)`;
  const own = ['--pid', '--fork', '--cgroup'];
  const { enter, processes, close } = await inside(prepare, own, `exec chroot ${root} ${node} -e "${stays}"`);
  return {
    enter: [...enter, '--root', '--wdns=/__w/models/models'],
    work,
    node,
    action: `/__w/${ACTION}`,
    env: {
      HOME: '/github/home',
      PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      RUNNER_TOOL_CACHE: '/__t',
      RUNNER_WORKSPACE: '/__w/models',
      // `docker exec` hands on what the step is given; this is given to `docker` itself.
      RUNNER_TRACKING_ID: undefined,
    },
    processes,
    close() {
      close();
      // Mounted over for those inside only. Were it not empty here, nothing below it may be deleted.
      rmdirSync(root);
      rmSync(folder, { recursive: true });
    },
  };
}

/** Those that Node is linked with, and their loader. */
function librariesOfNode(): readonly string[] {
  const lines = execFileSync('ldd', [process.execPath], { encoding: 'utf8' });
  return [...lines.matchAll(/(\/\S+) \(0x/g)].map((match) => match[1] ?? '');
}

/** What something can be mounted over. */
function placeholder(path: string, isFile: boolean): void {
  mkdirSync(isFile ? dirname(path) : path, { recursive: true });
  if (isFile) writeFileSync(path, '');
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}
