/** Tests of pure rules: no server, no database, no bundle. They run in seconds and alone by `npm run test:unit`. */
const SERVERLESS = ['domain'];

/** Packages that are published as ES modules only, and so go through the compiler like our own files. */
const ESM_PACKAGES = ['temporal-polyfill', 'temporal-spec', 'temporal-utils', 'intl-messageformat', '@formatjs'];

const common = {
  testEnvironment: 'node',
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.(ts|js|mjs)$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_PACKAGES.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.perennial/'],
};

module.exports = {
  // A test that waits for a real server has time for it; one that hangs still ends.
  testTimeout: 60_000,
  // Most of the time is spent waiting for servers: on two cores two files at once take little more than half of it.
  maxWorkers: 2,
  projects: [
    {
      ...common,
      displayName: 'rules',
      testMatch: SERVERLESS.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
    },
    {
      ...common,
      displayName: 'engine',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: SERVERLESS.map((folder) => `<rootDir>/test/${folder}/`),
      // Set up only when a test of this project is among those asked for.
      globalSetup: '<rootDir>/test/global-setup.cjs',
      globalTeardown: '<rootDir>/test/global-teardown.cjs',
    },
  ],
};
