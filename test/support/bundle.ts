import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const ENTRY = join(__dirname, '../../workflows/index.ts');
const FAILURES = join(__dirname, '../../workflows/failure-converter.ts');

/** Bundles the workflows once for all test files; answers the path of the code, or nothing while there are none. */
export async function bundleWorkflows(log: (line: string) => void): Promise<string | undefined> {
  if (!existsSync(ENTRY)) {
    log('Workflows: there are none yet');
    return undefined;
  }
  const { code } = await bundleWorkflowCode({
    workflowsPath: ENTRY,
    failureConverterPath: FAILURES,
    logger: new DefaultLogger('ERROR'),
  });
  const folder = mkdtempSync(join(tmpdir(), 'perennial-bundle-'));
  // However the run ends, also when it is interrupted.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'workflows.js');
  writeFileSync(file, code);
  return file;
}
