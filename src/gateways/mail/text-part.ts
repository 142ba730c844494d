import type { Block, Brand, Letter, Row } from './letter';
import type { Phrasebook } from './phrasebook';

/** RFC 5322 recommends at most 78 columns; 72 leaves room for being quoted. */
const COLUMNS = 72;
/** A wider column of labels, with its gap, would leave too little for the values: they go below their labels then. */
const WIDEST_LABEL = 28;

/** Breaks at spaces and never within a word: an address or a link stays whole. No-break spaces hold, then become plain. */
function wrap(paragraph: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(' ')) {
    if (line && line.length + 1 + word.length > COLUMNS - indent.length) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines
    .map((each) => indent + each)
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ');
}

function table(given: Row[], colon: string): string {
  const labels = given.map(([label]) => wrap(label + colon));
  const column = Math.max(...labels.map((label) => label.length)) + 2;
  const beside = column <= WIDEST_LABEL;
  return given
    .map(([, value], i) => {
      const label = labels[i] ?? '';
      if (!beside) return `${label}\n${wrap(value, '  ')}`;
      return label.padEnd(column) + wrap(value, ' '.repeat(column)).trimStart();
    })
    .join('\n');
}

function block(part: Block, colon: string): string {
  switch (part.kind) {
    case 'rows':
      return table(part.rows, colon);
    case 'link':
      return `${wrap(part.label + colon)}\n${part.url}`;
    case 'title':
      return `${wrap(part.text)}\n${'-'.repeat(Math.min(part.text.length, COLUMNS))}`;
    case 'callout':
      return wrap(part.text, part.tone === 'attention' ? '! ' : '');
    case 'words':
      return part.lines.map((line) => wrap(line)).join('\n');
    case 'text':
      return wrap(part.text);
  }
}

/** The letter as plain text: the part that everybody can read, so it holds everything. */
export function textPart(letter: Letter, book: Phrasebook, brand: Brand): string {
  const { say } = book;
  const colon = say('colon');
  // an empty line after each block, but none between a title and what it is about
  const blocks = letter.blocks.map((part) => `${block(part, colon)}\n${part.kind === 'title' ? '' : '\n'}`);
  const footnotes = letter.footnotes.map((note) =>
    typeof note === 'string' ? wrap(note) : `${wrap(note.label + colon)}\n${note.url}`,
  );
  const footer = [
    ...footnotes,
    ...(letter.bare ? [] : [wrap(say('foot.automatic', { support: brand.supportEmail }))]),
    `${wrap(brand.postalLine)}\n${brand.url}`,
  ];
  // "-- " begins a signature, which mail readers set apart and leave out of replies (RFC 3676, 4.3)
  const [greeting, closing] = letter.bare
    ? ['', '']
    : [`${say('greeting')}\n\n`, `${say('closing')}\n${brand.name}\n\n`];
  return `${greeting}${blocks.join('')}${closing}-- \n${footer.join('\n\n')}\n`;
}
