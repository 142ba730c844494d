// Reads PDFs as another program would: base64 per line on the standard input, one JSON per line on the standard output.
// A process of its own, because pdf.js is an ES module and jest runs CommonJS.
import { createInterface } from 'node:readline';
import { getDocumentProxy } from 'unpdf';

for await (const line of createInterface({ input: process.stdin })) {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(line, 'base64')));
  const pages = [];
  const structure = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => `${item.str}${item.hasEOL ? '\n' : ''}`).join(''));
    structure.push(await page.getStructTree());
  }
  const { info, metadata } = await pdf.getMetadata();
  const markInfo = await pdf.getMarkInfo();
  console.log(JSON.stringify({ pages, structure, info, xmp: metadata.getRaw(), marked: markInfo?.Marked ?? false }));
}
