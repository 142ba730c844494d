import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { startTemporal } from '../../src/platform/temporal';
import { findTestServer } from '../../src/platform/test-server';

const lines: string[] = [];
const log = (line: string) => void lines.push(line);

test('the test server that was found skips a year in moments', async () => {
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  const path = process.env['PERENNIAL_TEST_SERVER'] ?? '';
  const env = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: { type: 'existing-path', path } },
  });
  try {
    const started = await env.currentTimeMs();
    await env.sleep('365 days');
    expect((await env.currentTimeMs()) - started).toBeGreaterThanOrEqual(365 * 86_400_000);
  } finally {
    await env.teardown();
  }
});

test('a configured Temporal server that does not answer is named, with what to do', async () => {
  const env = { TEMPORAL_ADDRESS: '127.0.0.1:1' };
  await expect(startTemporal({ dataDir: '/nowhere', env, log })).rejects.toThrow(
    'TEMPORAL_ADDRESS is 127.0.0.1:1, but no Temporal server answers there',
  );
});

test('a configured test server that is not there is named', async () => {
  const env = { TEMPORAL_TEST_SERVER: '/nowhere/test-server' };
  await expect(findTestServer({ cache: '/nowhere', env, log })).rejects.toThrow(
    'TEMPORAL_TEST_SERVER is /nowhere/test-server, but there is no such file',
  );
});
