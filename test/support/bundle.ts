import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';

const ENTRY = join(__dirname, '../../workflows/index.ts');

/** Bundles the workflows once for all test files; answers the path of the code, or nothing while there are none. */
export async function bundleWorkflows(log: (line: string) => void): Promise<string | undefined> {
  if (!existsSync(ENTRY)) {
    log('Workflows: there are none yet');
    return undefined;
  }
  const { code } = await bundleWorkflowCode({ workflowsPath: ENTRY, logger: new DefaultLogger('ERROR') });
  const file = join(mkdtempSync(join(tmpdir(), 'perennial-bundle-')), 'workflows.js');
  writeFileSync(file, code);
  return file;
}

export function removeBundle(): void {
  const file = process.env['PERENNIAL_WORKFLOW_BUNDLE'];
  if (file) rmSync(dirname(file), { recursive: true, force: true });
}
