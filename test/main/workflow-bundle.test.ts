import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildId } from '../../src/main/deployment';
import { workflowBundle } from '../../src/main/workflow-bundle';
import { ensureBuilt, root } from '../support/theatre';

type Compiled = typeof import('../../src/main/workflow-bundle') & typeof import('../../src/main/deployment');

const compiled = (dist: string, file: string) => require(path.join(dist, 'src/main', file)) as Compiled;

let folder: string;
beforeAll(() => {
  ensureBuilt();
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-bundle-'));
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

test('A build bundles its workflows, by the name of exactly what it compiled', async () => {
  const dist = path.join(root, 'dist');
  const bundle = await compiled(dist, 'workflow-bundle.js').workflowBundle();
  const codePath = path.join(dist, 'workflow-bundle', `${compiled(dist, 'deployment.js').buildId()}.js`);
  expect(bundle).toEqual({ codePath });
  expect(fs.readFileSync(codePath, 'utf8')).toContain('productLifecycle');
});

test('Code that is not what was bundled is bundled when it starts, and then kept in the place of the former', async () => {
  const dist = path.join(folder, 'dist');
  fs.cpSync(path.join(root, 'dist'), dist, { recursive: true });
  for (const beside of ['node_modules', 'data', 'prisma'])
    fs.symlinkSync(path.join(root, beside), path.join(folder, beside));
  const [before = ''] = fs.readdirSync(path.join(dist, 'workflow-bundle'));
  fs.appendFileSync(path.join(dist, 'src/domain/plan.js'), '\nexports.aNewRule = "since today";\n');
  const changed = compiled(dist, 'workflow-bundle.js');
  expect(await changed.workflowBundle()).toMatchObject({ code: expect.stringContaining('since today') });
  await changed.prebuildWorkflows();
  const [after = '', ...others] = fs.readdirSync(path.join(dist, 'workflow-bundle'));
  expect(others).toEqual([]);
  expect(after).not.toBe(before);
  expect(await changed.workflowBundle()).toEqual({ codePath: path.join(dist, 'workflow-bundle', after) });
});

test('The sources themselves have no bundle beside them', async () => {
  expect(await workflowBundle()).toMatchObject({ code: expect.any(String) });
  expect(buildId()).toMatch(/^\d+\.\d+\.\d+-[0-9a-f]{10}$/);
});
