import { prebuildWorkflows } from './workflow-bundle';

/** The last step of a build, run from what was compiled. */
prebuildWorkflows().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
