#!/usr/bin/env node
// `npx perennial …`: the command line, built first where that is needed.
process.argv.splice(2, 0, 'perennial');
await import('./run.mjs');
