// TypeScript to dist/, and what is read beside the code at run time (templates, styles, fonts) copied along.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const dist = path.join(root, 'dist');
const stamp = path.join(dist, '.built-from');
const folders = ['src', 'workflows', 'activities', 'bench'];
const settings = [
  'tsconfig.json',
  'tsconfig.browser.json',
  'tsconfig.build.json',
  'package-lock.json',
  'tools/build.mjs',
];

/** Whether dist/ is what the sources say now; looks at names, sizes and times only, which costs milliseconds. */
export function isBuilt() {
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sourcesNow();
}

/** Compiles and copies; answers whether it went well. The compiler's own words go to the terminal. */
export function build() {
  const before = sourcesNow();
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  copyAssets();
  removeOrphans();
  if (status !== 0 || !bundleScripts() || !bundleWorkflows()) return false;
  fs.writeFileSync(stamp, before);
  return true;
}

/** What pages run in browsers: one file an entry, what only some need in files of their own, each named by its content. */
function bundleScripts() {
  const source = path.join(root, 'src/pages/browser');
  const outdir = path.join(dist, 'assets');
  fs.rmSync(outdir, { recursive: true, force: true });
  try {
    buildSync({
      entryPoints: entriesOf(source),
      outdir,
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      target: 'es2022',
      entryNames: '[name]-[hash]',
      chunkNames: '[name]-[hash]',
      legalComments: 'none',
      logLevel: 'warning',
    });
    return true;
  } catch {
    return false;
  }
}

function entriesOf(folder) {
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.ts'));
  return names.map((name) => path.join(folder, name));
}

/** So that a worker need not, each time it starts. */
function bundleWorkflows() {
  const program = path.join(dist, 'src/main/prebuild.js');
  return spawnSync(process.execPath, [program], { cwd: root, stdio: 'inherit' }).status === 0;
}

function sourcesNow() {
  const hash = createHash('sha256');
  const files = [...settings.map((file) => path.join(root, file)), ...folders.flatMap(filesIn)];
  for (const file of files) {
    const { mtimeMs, size } = fs.statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    hash.update(`${path.relative(root, file)} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  const place = path.join(root, folder);
  if (!fs.existsSync(place)) return [];
  const entries = fs.readdirSync(place, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function copyAssets() {
  for (const file of folders.flatMap(filesIn)) {
    if (/\.(ts|md)$/.test(file)) continue;
    const target = path.join(dist, path.relative(root, file));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(file, target);
  }
}

/** Removes from dist/ what no longer has a source, so that nothing runs that nobody can read. */
function removeOrphans() {
  for (const file of folders.flatMap((folder) => filesIn(path.join('dist', folder)))) {
    const source = path.join(root, path.relative(dist, file));
    const typescript = source.replace(/\.js(\.map)?$/, '.ts');
    if (!fs.existsSync(source) && !fs.existsSync(typescript)) fs.rmSync(file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(build() ? 0 : 1);
