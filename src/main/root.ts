import fs from 'node:fs';
import path from 'node:path';

/** The project's folder, from the sources and from what is compiled alike. */
export const root = ancestorWith('prisma/migrations', __dirname);

function ancestorWith(what: string, folder: string): string {
  if (fs.existsSync(path.join(folder, what))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`no folder above ${__dirname} has ${what}`);
  return ancestorWith(what, parent);
}
