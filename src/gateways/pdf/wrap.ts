const ELLIPSIS = '…';

/**
 * Breaks a text into lines that fit. Words that are too long, such as domain names, break behind a dot, a hyphen, a
 * slash, or where they must. What goes beyond `maxLines` is cut with an ellipsis, so that no text can fill a document.
 *
 * @param fits whether a text fits one line
 */
export function wrap(text: string, fits: (text: string) => boolean, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const piece of word.split(/(?<=[.\-_/@])/)) {
      if (fits(line + piece)) {
        line += piece;
        continue;
      }
      if (line !== '') lines.push(line);
      line = piece;
      while (!fits(line) && lines.length <= maxLines) {
        const head = longestHead(line, fits);
        lines.push(head);
        line = line.slice(head.length);
      }
    }
    if (lines.length > maxLines) break;
  }
  lines.push(line);
  if (lines.length <= maxLines) return lines;
  return [...lines.slice(0, maxLines - 1), shorten(`${lines[maxLines - 1]}${ELLIPSIS}`, fits)];
}

/** One line, cut with an ellipsis where it does not fit. */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  return `${longestHead(text, (head) => fits(head + ELLIPSIS)).trimEnd()}${ELLIPSIS}`;
}

/** At least one character, so that every caller comes to an end. */
function longestHead(text: string, fits: (text: string) => boolean): string {
  let head = '';
  for (const character of text) {
    if (head !== '' && !fits(head + character)) break;
    head += character;
  }
  return head;
}
