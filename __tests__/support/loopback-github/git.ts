/** Git objects and refs as the Git data API shows them, with its check that a branch only moves forward. */
import { createHash } from 'node:crypto';

export interface Entry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
}

export interface Commit {
  readonly sha: string;
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

export class GitStore {
  readonly refs = new Map<string, string>();
  readonly commits = new Map<string, Commit>();
  readonly trees = new Map<string, readonly Entry[]>();
  readonly blobs = new Map<string, string>();

  addBlob(content: string): string {
    const sha = hash(`blob\0${content}`);
    this.blobs.set(sha, content);
    return sha;
  }

  addTree(entries: readonly { path: string; content?: string; sha?: string }[], base?: string): string | undefined {
    if (base !== undefined && !this.trees.has(base)) return undefined;
    const files = new Map((base === undefined ? [] : (this.trees.get(base) ?? [])).map((each) => [each.path, each]));
    for (const { path, content, sha } of entries) {
      files.set(path, { path, mode: '100644', type: 'blob', sha: sha ?? this.addBlob(content ?? '') });
    }
    const tree = [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    const sha = hash(`tree\0${JSON.stringify(tree)}`);
    this.trees.set(sha, tree);
    return sha;
  }

  addCommit(message: string, tree: string, parents: readonly string[]): Commit | undefined {
    if (!this.trees.has(tree) || parents.some((parent) => !this.commits.has(parent))) return undefined;
    const sha = hash(`commit\0${tree}\0${parents.join()}\0${message}\0${this.commits.size}`);
    const commit = { sha, message, tree, parents };
    this.commits.set(sha, commit);
    return commit;
  }

  /** Moves a ref; false where that is not a fast-forward and was not forced. */
  moveRef(ref: string, sha: string, force: boolean): boolean {
    const current = this.refs.get(ref);
    if (!force && current !== undefined && !this.#descends(sha, current)) return false;
    this.refs.set(ref, sha);
    return true;
  }

  /** Text of a file on a branch or commit. */
  fileAt(at: string, path: string): { sha: string; content: string } | undefined {
    const commit = this.commits.get(this.refs.get(`refs/heads/${at}`) ?? at);
    const entry = this.trees.get(commit?.tree ?? '')?.find((each) => each.path === path);
    const content = this.blobs.get(entry?.sha ?? '');
    return entry === undefined || content === undefined ? undefined : { sha: entry.sha, content };
  }

  /** Number of commits reachable from a branch. */
  depth(branch: string): number {
    let depth = 0;
    for (let at = this.refs.get(`refs/heads/${branch}`); at !== undefined; at = this.commits.get(at)?.parents[0])
      depth++;
    return depth;
  }

  #descends(sha: string, from: string): boolean {
    const open = [sha];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === from) return true;
      open.push(...(this.commits.get(at)?.parents ?? []));
    }
    return false;
  }
}

function hash(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
