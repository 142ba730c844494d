import { execFile } from 'node:child_process';
import { access, chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { downloadBySdk, lastErrorLine } from './fetch';
import { firstWay, type Log } from './steps';

const run = promisify(execFile);

const VERSION = '1.38.0';
const MAVEN_PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

export interface TestServerOptions {
  /** Where fetched servers are kept. */
  cache: string;
  env: NodeJS.ProcessEnv;
  log: Log;
}

/** The path of a time-skipping test server, to be given to the SDK as `existing-path`. */
export async function findTestServer({ cache, env, log }: TestServerOptions): Promise<string> {
  const configured = env['TEMPORAL_TEST_SERVER'];
  if (configured) {
    await access(configured).catch(() => {
      throw new Error(`TEMPORAL_TEST_SERVER is ${configured}, but there is no such file: correct it, or leave it out`);
    });
    return configured;
  }
  const own = join(cache, `temporal-test-server-${VERSION}`);
  return firstWay(
    'Time-skipping test server',
    [
      { name: 'in the cache', find: () => started(own) },
      { name: "by the SDK's own download", find: () => downloadBySdk('createTimeSkipping', join(cache, 'sdk')) },
      { name: 'by Maven', find: () => fromMaven(own) },
    ],
    'Install Java 11 or newer and Maven, or set TEMPORAL_TEST_SERVER to the path of a temporal-test-server.',
    log,
  );
}

async function started(folder: string): Promise<string> {
  const script = join(folder, 'start');
  await access(script).catch(() => {
    throw new Error('there is none');
  });
  return script;
}

async function fromMaven(folder: string): Promise<string> {
  await requireJava();
  const draft = `${folder}.${process.pid}`;
  try {
    await mkdir(draft, { recursive: true });
    await writeFile(join(draft, 'pom.xml'), POM);
    const args = ['-B', '-q', '-f', join(draft, 'pom.xml'), MAVEN_PLUGIN, `-DoutputDirectory=${join(draft, 'lib')}`];
    await run('mvn', [...args, '-DincludeScope=runtime'], { timeout: 300_000 }).catch(
      (error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT' ? new Error('there is no Maven') : lastErrorLine(error);
      },
    );
    await writeFile(join(draft, 'start'), START);
    await chmod(join(draft, 'start'), 0o755);
    await rename(draft, folder).catch(() => undefined);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return started(folder);
}

async function requireJava(): Promise<void> {
  const { stderr } = await run('java', ['-version']).catch(() => {
    throw new Error('there is no Java');
  });
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(stderr) ?? [];
  const release = Number(first === '1' ? second : first);
  if (release < 11) throw new Error(`Java is ${release}, 11 or newer is needed`);
}

/** Short runs: the simplest collector and the first compiler start fastest. */
const START = `#!/bin/sh
exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$(dirname "$0")/lib/*" io.temporal.testserver.TestServer "$@"
`;

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>perennial</groupId>
  <artifactId>test-server</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>io.temporal</groupId>
      <artifactId>temporal-test-server</artifactId>
      <version>${VERSION}</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId>
      <artifactId>slf4j-nop</artifactId>
      <version>1.7.36</version>
    </dependency>
  </dependencies>
</project>
`;
