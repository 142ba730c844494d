import { version } from '../../package.json';

/** The release that is running: what Temporal notes as the build of a worker. */
export { version };
