// The drift gate: prisma/migrations must yield exactly what prisma/schema.prisma says.
// It proves itself: a schema that is wrong on purpose must be found different, else the gate is broken and says so.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openPrisma } from './prisma.mjs';

const [folder = 'prisma'] = process.argv.slice(2);
const schema = path.join(folder, 'schema.prisma');
const SAME = 0;
const DIFFERENT = 2;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'perennial-schema-'));
const wrong = path.join(scratch, 'wrong.prisma');
fs.writeFileSync(wrong, `${fs.readFileSync(schema, 'utf8')}\nmodel WrongOnPurpose {\n  id Int @id\n  name String\n}\n`);

const { prisma, close } = await openPrisma(['ignore', 'inherit', 'inherit']);
try {
  const compare = (file) =>
    prisma([
      'migrate',
      'diff',
      '--from-migrations',
      path.join(folder, 'migrations'),
      '--to-schema',
      file,
      '--exit-code',
    ]);
  console.log(`migrations: compared with ${schema}`);
  const found = await compare(schema);
  console.log('migrations: compared with a schema that is wrong on purpose');
  const proof = await compare(wrong);
  if (proof !== DIFFERENT) fail(`the gate itself is broken: a wrong schema was answered with ${proof}`);
  else if (found === DIFFERENT)
    fail(`${schema} says something else than ${folder}/migrations: make a migration of what is listed first`);
  else if (found !== SAME) fail(`they could not be compared (${found})`);
  else console.log('migrations: exactly the schema');
} finally {
  await close();
  fs.rmSync(scratch, { recursive: true });
}

function fail(reason) {
  console.error(`migrations: ${reason}`);
  process.exitCode = 1;
}
