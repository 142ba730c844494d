const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What would make other text look like something else: controls, bidirectional and zero-width characters. */
const unseen = /[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Surrogate}]/gu;

/** Printable ASCII without what HTML has a use for: most of a page, and nothing to look for in it. */
const plain = /^[\x20\x21\x23-\x25\x28-\x3b\x3d\x3f-\x7e]*$/;

/** A piece of a page that is HTML already. */
export class Markup {
  constructor(readonly text: string) {}
}

type Piece = string | number | Markup | false | undefined | null | readonly Piece[];

function written(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escaped(String(piece));
  return piece ? piece.map(written).join('') : '';
}

function escaped(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(unseen, ' ').replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** HTML in which every value is escaped unless it is {@link Markup}; what is false or undefined writes nothing. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(parts.map((part, index) => part + (index < pieces.length ? written(pieces[index]) : '')).join(''));
}
