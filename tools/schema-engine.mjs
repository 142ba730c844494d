#!/usr/bin/env node
// Prisma's schema engine without its native download: the same engine as WebAssembly, spoken to as the native one is
// (JSON-RPC, one message a line). tools/prisma.mjs names this file to Prisma's command line as its engine.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import readline from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { connection, databaseOf, openFactory } from './schema-engine-adapter.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
});
const { url, shadowDatabaseUrl } = JSON.parse(options.datasource ?? '{}');

// The engine reports a panic here before it dies; without this object it dies of its absence.
let panic;
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    panic = message;
  },
};

if (positionals[0] === 'cli') await answerCommand(positionals[1]);
else await answerMessages();

/** `cli create-database` and `cli can-connect-to-database`: done with plain pg, answered by exit status. */
async function answerCommand(command) {
  const creating = command === 'create-database';
  const client = new pg.Client(connection(url, creating ? 'postgres' : undefined));
  try {
    await client.connect();
    if (creating) await client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseOf(url))}`);
    process.exit(0);
  } catch (error) {
    const code = { '3D000': 'P1003', '42P04': 'P1009' }[error.code] ?? 'P1001';
    const fields = { error_code: code, message: error.message, is_panic: false };
    const line = { timestamp: new Date().toISOString(), level: 'ERROR', fields, target: 'schema_engine::logger' };
    process.stderr.write(`\n${JSON.stringify(line)}`);
    process.exit(1);
  }
}

async function answerMessages() {
  await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(openFactory(url, shadowDatabaseUrl));
  let current;
  // A panic surfaces outside every promise. Left alone, Prisma's command line would end with status 0 on it.
  process.on('uncaughtException', (error) => {
    refuse(current, panic ?? error.message, { is_panic: true });
    setTimeout(() => process.exit(101), 50);
  });
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, method, params } = JSON.parse(line);
    // An answer to what was printed.
    if (method === undefined) continue;
    current = id;
    try {
      const result = await call(factory, method, params);
      // The native engine prints by a message of its own.
      if (method === 'diff' && result?.stdout != null)
        send({ id: 1e9 + id, method: 'print', params: { content: result.stdout } });
      send({ id, result: result ?? {} });
    } catch (error) {
      if (panic) throw error;
      refuse(id, error.message, { is_panic: false, meta: error.meta ?? null, error_code: error.code });
    }
  }
  process.exit(0);
}

async function loadEngine() {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  const code = fs.readFileSync(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': wasm });
  wasm.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

async function call(factory, method, params) {
  // By the time it is asked for, `cli create-database` has made it.
  if (method === 'createDatabase') return { databaseName: databaseOf(url) };
  const datamodels = options.datamodels?.map((file) => [file, fs.readFileSync(file, 'utf8')]);
  const engine = await wasm.SchemaEngine.new({ datamodels }, () => undefined, factory);
  return method === 'getDatabaseVersion' ? engine.version(params) : engine[method](params);
}

function refuse(id, message, data) {
  send({ id, error: { code: 4466, message, data: { message, meta: null, ...data } } });
}

function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
}
