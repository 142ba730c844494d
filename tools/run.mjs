// The entry of every npm script: makes sure that dependencies and build are there, then hands over.
// Plain Node, because it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import Module from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 20];
const [task = '', ...rest] = process.argv.slice(2);

const tasks = {
  start: () => becomeMain('dist/src/main/all.js'),
  demo: () => becomeMain('dist/src/main/demo.js'),
  test: () => runTests(),
  'test:unit': async () => exitLike(await run(process.execPath, [jest(), 'test/domain', ...rest])),
  scenario: async () =>
    exitLike(await run(process.execPath, [file('dist/src/main/scenario.js'), ...rest.map(fromCaller)])),
  bench: async () => exitLike(await run(process.execPath, [file('dist/bench/main.js'), ...rest])),
};

await main();

async function main() {
  checkNode();
  if (process.env.npm_lifecycle_event) endWithParent();
  const handOver = tasks[task];
  if (!handOver) stop(`node tools/run.mjs ${Object.keys(tasks).join('|')}`);
  await ensureDependencies();
  // The unit tests read the sources themselves.
  if (task !== 'test:unit') await ensureBuild();
  await handOver();
}

/** npm hands SIGTERM to the shell that it calls us through, and some shells end on it without passing it on. */
function endWithParent() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 300).unref();
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(`Node ${OLDEST_NODE.join('.')} or newer is needed, this is ${process.versions.node}: see https://nodejs.org`);
}

async function ensureDependencies() {
  const lock = fs.readFileSync(file('package-lock.json'));
  const stamp = file('node_modules/.installed-from');
  const now = createHash('sha256').update(lock).digest('hex');
  if (read(stamp) === now) return;
  if (!isInstalled(JSON.parse(lock))) {
    say(`dependencies: ${fs.existsSync(file('node_modules')) ? 'older than package-lock.json' : 'missing'}, npm ci`);
    const started = Date.now();
    // npm was called as a program of its own, or as the script that calls us.
    const caller = process.env.npm_execpath ?? '';
    const npm = /npm-cli\.[cm]?js$/.test(caller) ? [process.execPath, [caller]] : ['npm', []];
    const { status, signal } = await run(npm[0], [...npm[1], 'ci', '--no-audit', '--no-fund'], {
      says: 'dependencies: still installing',
    });
    if (signal) return exitLike({ signal });
    if (status !== 0) stop('dependencies: npm ci failed, see above', status);
    say(`dependencies: installed in ${seconds(started)}`);
  }
  fs.writeFileSync(stamp, now);
}

/** Whether what npm noted in node_modules is what the lock asks for; packages of other platforms may be missing. */
function isInstalled(lock) {
  const text = read(file('node_modules/.package-lock.json'));
  if (text === undefined) return false;
  const installed = JSON.parse(text).packages;
  return Object.entries(lock.packages).every(
    ([place, { version, optional }]) =>
      place === '' || (installed[place] ? installed[place].version === version : optional),
  );
}

async function ensureBuild() {
  const { build, isBuilt } = await import('./build.mjs');
  if (isBuilt()) return;
  say('build: dist/ is not what the sources say, tsc');
  const started = Date.now();
  if (!build()) stop('build: failed, see above');
  say(`build: done in ${seconds(started)}`);
}

/** Goes on as that program in this very process, so that every signal comes to it once and directly. */
function becomeMain(program) {
  if (!fs.existsSync(file(program))) stop(`${program} is missing`);
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], file(program), ...rest];
  Module.runMain();
}

/** Everything; last, alone on its line, the tests counted, a file that could not run as one that failed. */
async function runTests() {
  const results = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-test-')), 'results.json');
  const ended = await run(process.execPath, [jest(), '--json', `--outputFile=${results}`, ...rest]);
  const counted = JSON.parse(read(results) ?? 'null');
  fs.rmSync(path.dirname(results), { recursive: true });
  if (!counted) return exitLike(ended.status === 0 ? { status: 1 } : ended);
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken } = counted;
  await new Promise((written) =>
    process.stdout.write(`${passed} passed, ${numFailedTests + broken} failed\n`, written),
  );
  exitLike(ended);
}

/** Runs a program to its end; while it runs, signals to this process are for it. */
function run(command, args, { says } = {}) {
  const child = spawn(command, args, { stdio: 'inherit', cwd: root });
  const started = Date.now();
  const patience = says && setInterval(() => say(`${says} (${seconds(started)})`), 10_000);
  const forward = (signal) => child.kill(signal);
  // A terminal sends Ctrl-C to the whole group: then the child has it already, and here it is only to be outlived.
  const interrupt = () => process.stdin.isTTY || child.kill('SIGINT');
  process.on('SIGINT', interrupt).on('SIGTERM', forward).on('SIGHUP', forward);
  return new Promise((resolve) => {
    child.on('error', (error) => stop(`${command}: ${error.message}`));
    child.on('close', (status, signal) => {
      clearInterval(patience);
      process.off('SIGINT', interrupt).off('SIGTERM', forward).off('SIGHUP', forward);
      resolve({ status, signal });
    });
  });
}

/** Ends as the child ended, so that whoever called sees the same. */
function exitLike({ status, signal }) {
  process.exit(signal ? 128 + os.constants.signals[signal] : status);
}

function jest() {
  return file('node_modules/jest/bin/jest.js');
}

/** npm runs scripts in the project's folder and says where it was called from. */
function fromCaller(argument) {
  return argument.startsWith('-') ? argument : path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
}

function file(relative) {
  return path.join(root, relative);
}

function read(name) {
  return fs.existsSync(name) ? fs.readFileSync(name, 'utf8') : undefined;
}

function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function stop(line, status = 1) {
  say(line);
  process.exit(status);
}
