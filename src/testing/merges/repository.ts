import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const settings = ['user.name=x', 'user.email=x@x', 'merge.conflictStyle=merge', 'gc.auto=0'];
const environment = { ...process.env, GIT_EDITOR: 'true', GIT_CONFIG_GLOBAL: '/dev/null' };

/** A clone as a writer has it, with its content folder. */
export class Repository {
  readonly folder: string;
  readonly content: string;

  constructor(folder: string) {
    this.folder = folder;
    this.content = join(folder, 'content');
  }

  /** @throws {Error} when Git fails. */
  git(...words: string[]): string {
    return execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...words], {
      cwd: this.folder,
      env: environment,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  }

  /** @returns false when Git fails, as at a conflict. */
  tries(...words: string[]): boolean {
    try {
      this.git(...words);
      return true;
    } catch {
      return false;
    }
  }

  commit(): void {
    this.git('add', '-A');
    this.tries('commit', '-qm', 'x', '--no-verify');
  }

  /** Files with a conflict, by their path in the repository. */
  conflicts(): string[] {
    return this.git('diff', '--name-only', '--diff-filter=U', '-z').split('\0').filter(Boolean);
  }

  has(path: string): boolean {
    return existsSync(join(this.folder, path));
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  remove(path: string): void {
    rmSync(join(this.folder, path), { force: true });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }
}
