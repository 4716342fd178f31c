import { cpSync, existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leftBehind } from './left-behind.ts';

/**
 * Puts a finished site where another may be, by renaming folders: whoever looks finds the old one
 * or the new one, whole. Node cannot exchange two folders at once, so there are some microseconds
 * in which there is none; what a kill leaves just then is undone by `giveBack`.
 *
 * Nothing is forced to the disk: what was written outlives the process that wrote it. After a
 * power failure, build again.
 *
 * @param site Folder of the new site; it is moved.
 * @param target Folder of the old site, if there is one.
 * @throws {Error} of the file system; the old site is in its place then.
 */
export function putInPlace(site: string, target: string): void {
  const { place, next, before } = namesAround(target);
  try {
    move(site, next);
    // As Astro itself does: a site may be the working copy of a branch that is published.
    if (existsSync(join(place, '.git'))) copy(join(place, '.git'), join(next, '.git'));
    while (!exchange(place, next, before)) remove(before);
  } catch (error) {
    // Half a copy would keep a full disk full.
    remove(next);
    throw error;
  }
  // Under this name it is waste, and never taken for a site that has to be given back.
  if (existsSync(before)) renameSync(before, next);
  remove(next);
}

/** Undoes what builds that were killed while they renamed folders have left around a site. */
export function giveBack(target: string): void {
  const { place, folder, name } = namesAround(target);
  const leftovers = (kind: string): string[] => leftBehind(folder, `.${name}.`, `.${kind}`);
  for (const before of leftovers('before')) {
    if (existsSync(place)) remove(before);
    else renameSync(before, place);
  }
  for (const next of leftovers('next')) remove(next);
}

interface Names {
  /** The folder itself, where `target` is a link to one. */
  place: string;
  folder: string;
  name: string;
  /** The new site beside it, on the same disk. */
  next: string;
  /** The old site, while the new one is put in its place. */
  before: string;
}

function namesAround(target: string): Names {
  const place = existsSync(target) ? realpathSync(target) : target;
  const [folder, name] = [dirname(place), basename(place)];
  const beside = (kind: string): string => join(folder, `.${name}.${process.pid}.${kind}`);
  return { place, folder, name, next: beside('next'), before: beside('before') };
}

/** @returns `false` when another build has put its site there in the same moment. */
function exchange(place: string, next: string, before: string): boolean {
  const had = renameIfThere(place, before);
  try {
    renameSync(next, place);
    return true;
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false;
    if (had) renameSync(before, place);
    throw error;
  }
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

/** To another disk a folder has to be copied. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    copy(from, to);
  }
}

/**
 * Told to ask about each file, Node copies them one by one and says what went wrong (ENOSPC);
 * otherwise a full disk is an EIO, as a broken one is.
 */
const copy = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: () => true });

const remove = (path: string): void => rmSync(path, { recursive: true, force: true });

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
