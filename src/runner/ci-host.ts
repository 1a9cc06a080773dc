/** Where this job runs: on GitHub's machines, a self-hosted runner, Gitea, act, or no CI at all (a terminal). */
import type { Runner } from './runner.ts';
import type { System } from './system.ts';

type Env = System['env'];

export function ciHostOf(env: Env): Runner['ciHost'] {
  if (env['ACT'] === 'true') return 'act';
  if (env['GITEA_ACTIONS'] === 'true' || env['FORGEJO_ACTIONS'] === 'true') return 'gitea';
  if (env['GITHUB_ACTIONS'] !== 'true') return 'none';
  if (env['RUNNER_ENVIRONMENT'] === 'github-hosted') return 'github-hosted';
  if (env['RUNNER_ENVIRONMENT'] === 'self-hosted') return 'self-hosted';
  // Runners of GitHub Enterprise Server before 3.9 do not set it; GitHub's machines are numbered.
  return /^GitHub Actions \d+$/.test(env['RUNNER_NAME'] ?? '') ? 'github-hosted' : 'self-hosted';
}

/** GitHub's name of the image, as `ImageOS` shortens it, in the words of the runner table. */
const IMAGE_LABELS: readonly (readonly [image: RegExp, label: (version: string) => string])[] = [
  [/^ubuntu(\d\d)$/, (version) => `ubuntu-${version}.04`],
  [/^win11$/, () => 'windows-11'],
  [/^win(\d\d)$/, (version) => `windows-20${version}`],
  [/^macos(\d\d)$/, (version) => `macos-${version}`],
];

/**
 * The label under which the runner table has this machine, for a GitHub-hosted one. Larger runners carry labels of
 * their organisation's choice, so size decides.
 */
export function labelOf(env: Env, arch: string, vcpus: number, slim: boolean): string | undefined {
  if (slim) return 'ubuntu-slim';
  const image = env['ImageOS']?.toLowerCase().replace(/-?arm64$/, '') ?? '';
  for (const [pattern, name] of IMAGE_LABELS) {
    const match = pattern.exec(image);
    if (match === null) continue;
    const base = name(match[1] ?? '');
    if (base.startsWith('macos')) return `${base}${macSuffix(arch, vcpus)}`;
    const os = base.startsWith('ubuntu') ? 'linux' : 'windows';
    const standard = vcpus === 2 || vcpus === 4;
    if (!standard) return `larger ${os} ${arch} ${vcpus}-core`;
    return arch === 'arm64' ? `${base}-arm` : base;
  }
  return undefined;
}

/** Sizes of GitHub's macOS machines: 3 virtual cores, or 5 and 6 (xlarge) on Apple silicon; 4, or 12 (large) on Intel. */
function macSuffix(arch: string, vcpus: number): string {
  if (arch === 'arm64') return vcpus > 3 ? '-xlarge' : '';
  return vcpus > 4 ? '-large' : '-intel';
}
