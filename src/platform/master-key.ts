import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const BYTES = 32;

/**
 * A key that lies in a file of its own, readable by its owner alone: made when it is first needed, by whichever process
 * comes first. In the file it is base64url.
 */
export async function loadOrMakeMasterKey(file: string): Promise<Buffer> {
  const there = await readMasterKey(file);
  if (there) return there;
  await mkdir(dirname(file), { recursive: true });
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(own, `${randomBytes(BYTES).toString('base64url')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // A link is made whole or not at all, and never over another.
    await link(own, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(own, { force: true });
  }
  const made = await readMasterKey(file);
  if (!made) throw new Error(`the master key ${file} was made and is not there`);
  return made;
}

/** Nothing where there is no such file. @throws Error where what it holds is no key */
export async function readMasterKey(file: string): Promise<Buffer | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length === BYTES) return key;
  throw new Error(`${file} is no master key (${BYTES} bytes in base64url): bring it back from a backup`);
}
