import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Client } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import type { WorkerDeploymentOptions } from '@temporalio/worker';
import { dependencies } from '../../package.json';
import { version } from './version';

const DEPLOYMENT = 'perennial';

const { WorkerDeploymentVersionStatus: Status } = temporal.api.enums.v1;

/**
 * What Temporal knows a worker's code by: the release, and a hash of what a replay runs, its libraries by their versions. Two builds that replay alike are
 * one version, however else they differ.
 */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const library of ['@temporalio/workflow', 'temporal-polyfill'])
    hash.update(dependencies[library as keyof typeof dependencies]);
  for (const folder of ['../../workflows', '../domain']) {
    const place = path.join(__dirname, folder);
    for (const file of readdirSync(place).sort()) {
      if (/\.[jt]s$/.test(file) && !file.endsWith('.d.ts'))
        hash.update(file).update(readFileSync(path.join(place, file)));
    }
  }
  return `${version}-${hash.digest('hex').slice(0, 10)}`;
}

/** How a worker of a build is made part of its version; the same for each of its task queues. */
export function deployed(build: string): WorkerDeploymentOptions {
  return {
    version: { deploymentName: DEPLOYMENT, buildId: build },
    useWorkerVersioning: true,
    // A run lasts a term, and no old worker is kept for that long: it goes on by the new code, as the replays prove.
    defaultVersioningBehavior: 'AUTO_UPGRADE',
  };
}

const PATIENCE = 30_000;
const POLL = 100;

/**
 * Makes a version the current one when its first worker comes up (6.4). A version that was current before and was
 * replaced is left alone, so that an old worker that starts again does not undo a rollout, nor a new one a way back.
 * @returns what was done, in words for the log
 */
export async function promoteNew(client: Client, build: string): Promise<string> {
  const { workflowService } = client.connection;
  const namespace = client.options.namespace;
  for (const deadline = Date.now() + PATIENCE; ; ) {
    const known = await look().catch((error: Error & { code?: number }) => {
      if (error.code === NOT_FOUND || Date.now() < deadline) return undefined;
      throw error;
    });
    const own = known?.find(({ id }) => id === build);
    switch (own?.status) {
      // While another worker of this version promotes it, the version says so before the deployment routes by it.
      case Status.WORKER_DEPLOYMENT_VERSION_STATUS_CURRENT:
        return `version ${build} is current`;
      case Status.WORKER_DEPLOYMENT_VERSION_STATUS_RAMPING:
        return `version ${build} is being ramped up and is left to who does it`;
      case Status.WORKER_DEPLOYMENT_VERSION_STATUS_DRAINING:
      case Status.WORKER_DEPLOYMENT_VERSION_STATUS_DRAINED:
        return `version ${build} was replaced and is not made current again: docs/upgrading.md`;
      case Status.WORKER_DEPLOYMENT_VERSION_STATUS_INACTIVE:
      case Status.WORKER_DEPLOYMENT_VERSION_STATUS_CREATED:
        if (await promote()) return `version ${build} is current now`;
    }
    if (Date.now() > deadline) throw new Error(`Temporal does not know the workers of version ${build}`);
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }

  async function look() {
    const { workerDeploymentInfo } = await workflowService.describeWorkerDeployment({
      namespace,
      deploymentName: DEPLOYMENT,
    });
    return workerDeploymentInfo?.versionSummaries?.map(({ deploymentVersion, status }) => ({
      id: deploymentVersion?.buildId,
      status,
    }));
  }

  /** False where the server has not seen all of its pollers yet. */
  async function promote(): Promise<boolean> {
    try {
      await workflowService.setWorkerDeploymentCurrentVersion({
        namespace,
        deploymentName: DEPLOYMENT,
        buildId: build,
        identity: 'perennial',
        ignoreMissingTaskQueues: true,
      });
      return true;
    } catch (error) {
      if ((error as { code?: number }).code === FAILED_PRECONDITION) return false;
      throw error;
    }
  }
}

/** gRPC status codes */
const NOT_FOUND = 5;
const FAILED_PRECONDITION = 9;
