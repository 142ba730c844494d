const path = require('node:path');
const { startPostgres } = require('../src/platform/postgres');
const { findTemporalCli } = require('../src/platform/temporal-cli');
const { findTestServer } = require('../src/platform/test-server');
const { bundleWorkflows } = require('./support/bundle');
const { findPebble } = require('./support/find-pebble');

/**
 * What all test files share, named to them by environment variables: one PostgreSQL server (each file makes a database
 * of its own in it), the time-skipping test server's program, the workflow bundle, and the ACME test authority's programs
 * (none where there is no Go); the dev server's program is there.
 */
module.exports = async () => {
  const log = (line) => process.stderr.write(`${line}\n`);
  const cache = path.join(__dirname, '../.perennial/cache');
  const server = startPostgres({ ephemeral: true, log });
  // It has a process group of its own: Ctrl-C does not reach it.
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ]) {
    process.once(signal, () => server.then(({ stop }) => stop()).finally(() => process.exit(status)));
  }
  const started = await Promise.allSettled([
    server,
    findTestServer({ cache, env: process.env, log }),
    bundleWorkflows(log),
    // Fetched once, before several files look for it at once.
    findTemporalCli(cache, process.env, log),
    findPebble(cache, process.env, log),
  ]);
  const [postgres, testServer, bundle, , pebble] = started;
  globalThis.perennialTestPostgres = postgres.value;
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed) {
    await postgres.value?.stop();
    throw failed.reason;
  }
  process.env.PERENNIAL_TEST_DATABASE_URL = postgres.value.url;
  process.env.PERENNIAL_TEST_SERVER = testServer.value;
  if (bundle.value) process.env.PERENNIAL_WORKFLOW_BUNDLE = bundle.value;
  if (pebble.value) process.env.PERENNIAL_PEBBLE = pebble.value;
};
