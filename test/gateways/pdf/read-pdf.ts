import { spawnSync } from 'node:child_process';
import { renderDocument } from '../../../src/gateways/pdf/render';

interface Element {
  role?: string;
  alt?: string;
  children?: Element[];
}

export interface ReadPdf {
  /** text per page, every space like every other */
  pages: string[];
  text: string;
  structure: Element[];
  info: Record<string, unknown>;
  xmp: string;
  marked: boolean;
}

/** Renders documents and reads them back; all at once, because the reader takes its time to start. */
export async function readAll(
  documents: Record<string, Parameters<typeof renderDocument>[0]>,
): Promise<Record<string, ReadPdf>> {
  const pdfs: Buffer[] = [];
  for (const document of Object.values(documents)) pdfs.push(await renderDocument(document));
  const read = readPdfs(pdfs);
  return Object.fromEntries(Object.keys(documents).map((name, index) => [name, read[index] as ReadPdf]));
}

function readPdfs(pdfs: Buffer[]): ReadPdf[] {
  const input = pdfs.map((pdf) => `${pdf.toString('base64')}\n`).join('');
  const reader = spawnSync(process.execPath, [require.resolve('./reader.mjs')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (reader.status !== 0) throw new Error(reader.stderr);
  return reader.stdout
    .trim()
    .split('\n')
    .map((line) => {
      const read = JSON.parse(line) as ReadPdf;
      const pages = read.pages.map((page) => page.replace(/\s+/g, ' '));
      return { ...read, pages, text: pages.join(' ') };
    });
}

/** The kinds of elements that a screen reader is told of, in order, depth first. */
export function roles(elements: Element[]): string[] {
  return elements.flatMap((element) => [...(element.role ? [element.role] : []), ...roles(element.children ?? [])]);
}

export function descriptions(elements: Element[]): string[] {
  return elements.flatMap((element) => [
    ...(element.alt ? [element.alt] : []),
    ...descriptions(element.children ?? []),
  ]);
}
