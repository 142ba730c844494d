import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode, DefaultLogger, type WorkerOptions } from '@temporalio/worker';
import { buildId } from './deployment';
import { failureConverterPath } from './payloads';

export type WorkflowBundle = NonNullable<WorkerOptions['workflowBundle']>;

/** Beside what was compiled; beside the sources there is none. */
const FOLDER = path.join(__dirname, '../../workflow-bundle');

/** Named by what is in it, so that code which has changed since never finds it. */
const prebuilt = () => path.join(FOLDER, `${buildId()}.js`);

/** The workflows as workers run them: as the build bundled them, or else bundled now, which takes seconds. */
export async function workflowBundle(): Promise<WorkflowBundle> {
  const codePath = prebuilt();
  return existsSync(codePath) ? { codePath } : bundled();
}

/** Bundles the workflows for all starts to come, once for each build. */
export async function prebuildWorkflows(): Promise<void> {
  const codePath = prebuilt();
  const name = path.basename(codePath);
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(codePath)) {
    const { code } = await bundled();
    // Another process sees the whole of it or nothing.
    const unfinished = `${codePath}.${process.pid}`;
    writeFileSync(unfinished, code);
    renameSync(unfinished, codePath);
  }
  for (const file of readdirSync(FOLDER)) if (file !== name) rmSync(path.join(FOLDER, file), { force: true });
}

function bundled() {
  return bundleWorkflowCode({
    workflowsPath: require.resolve('../../workflows/index'),
    failureConverterPath,
    logger: new DefaultLogger('ERROR'),
  });
}
