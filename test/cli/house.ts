import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Client } from '@temporalio/client';
import { runCommandLine } from '../../src/cli/program';
import { Terminal } from '../../src/cli/terminal';
import { renderDocument } from '../../src/gateways/pdf/render';
import { readMail } from '../../src/gateways/support/read-mail';
import { startApiServer } from '../../src/main/api-server';
import { openCertificates } from '../../src/main/certificates';
import { createLogger } from '../../src/main/logger';
import { firstOperatorKey } from '../../src/main/secrets';
import { openTestRecord, type TestRecord } from '../support/record';
import { root } from '../support/theatre';

export interface Ran {
  status: number;
  out: string;
  err: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever came
  json: any;
}

/** The real API on a real record, with a data folder as `npm start` leaves it; no Temporal, so that no life begins. */
export interface House {
  record: TestRecord;
  url: string;
  key: string;
  dataDir: string;
  /** runs a command line in this process */
  run(words: string[], env?: Record<string, string>): Promise<Ran>;
  /** runs the compiled command as its users do */
  spawn(words: string[], options?: { node?: string[] }): { child: ChildProcess; ended: Promise<Ran> };
  file(name: string, content: string): string;
  close(): Promise<void>;
}

class Buffered extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command line in this process. */
export async function runWords(
  words: string[],
  world: {
    env: Record<string, string>;
    dataDir: string;
    interrupted?: AbortSignal;
    input?: AsyncIterable<Uint8Array>;
  },
): Promise<Ran> {
  const [out, err] = [new Buffered(), new Buffered()];
  const status = await runCommandLine(
    {
      terminal: new Terminal(out, err, world.env),
      interrupted: new AbortController().signal,
      input: Readable.from([]),
      examiner: () => Promise.reject(new Error('nobody examines here')),
      ...world,
    },
    '0.0.0',
    words,
  );
  return ran(status, out.text, err.text);
}

export async function openHouse(environment: Record<string, string> = {}): Promise<House> {
  const usual = { PORT: '0', RATE_LIMIT_PER_MINUTE: '1000000', MASTER_KEY: '00'.repeat(32) };
  const record = await openTestRecord({ ...usual, ...environment });
  const key = (await firstOperatorKey(record.kit.pool)) ?? '';
  const { config, kit } = record;
  const certificates = await openCertificates(config, kit);
  const api = await startApiServer({
    certificates,
    config,
    kit,
    client: { options: { namespace: 'default' } } as Client,
    render: renderDocument,
    readMail,
    log: createLogger('silent'),
  });
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-cli-'));
  fs.writeFileSync(path.join(dataDir, 'api.port'), `${new URL(api.url).port}\n`);
  fs.writeFileSync(path.join(dataDir, 'operator.key'), `${key}\n`);

  return {
    record,
    url: api.url,
    key,
    dataDir,

    run: (words, env = {}) => runWords(words, { env, dataDir }),

    spawn(words, { node = [] } = {}) {
      const program = path.join(root, 'dist/src/main/cli.js');
      const env = { PATH: process.env['PATH'], PERENNIAL_DATA: dataDir };
      const child = spawn(process.execPath, [...node, program, ...words], { env });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk.toString();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      const ended = new Promise<Ran>((resolve) => {
        child.once('close', (status, signal) => resolve(ran(status ?? (signal === 'SIGKILL' ? 137 : -1), out, err)));
      });
      return { child, ended };
    },

    file(name, content) {
      const file = path.join(dataDir, name);
      fs.writeFileSync(file, content);
      return file;
    },

    async close() {
      await api.stop();
      await certificates.stop();
      await record.close();
      fs.rmSync(dataDir, { recursive: true });
    },
  };
}

function ran(status: number, out: string, err: string): Ran {
  let json: unknown;
  try {
    json = JSON.parse(out);
  } catch {
    json = undefined;
  }
  return { status, out, err, json };
}
