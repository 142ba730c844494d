import type { Font, GlyphRun } from 'fontkit';

/** What a document needs to know of a glyph: its number, its width, and the characters that a reader copies out. */
interface ShapedGlyph {
  id: number;
  advanceWidth: number;
  codePoints: number[];
}

interface Shaped {
  glyphs: ShapedGlyph[];
  positions: GlyphRun['positions'];
}

/** Words kept, and the longest of them; what is longer is no word that comes again. */
const KEPT = 4_000;
const LONGEST_KEPT = 40;

/**
 * Shapes text with a font that does nothing else. Shaping a word costs more than drawing it, and invoices say the same
 * words, so shaped ones are kept. The font that is embedded must be another one: cutting a subset out of it leaves
 * glyphs behind that have forgotten their characters, and the next document could not be searched.
 */
export function shaper(font: Font): Font['layout'] {
  const kept = new Map<string, Shaped>();
  return (text) => {
    const shaped = kept.get(text) ?? shape(font, text);
    if (text.length <= LONGEST_KEPT) {
      if (kept.size >= KEPT) kept.clear();
      kept.set(text, shaped);
    }
    // PDFKit scales the positions where they stand, and asks for their sum afterwards
    const positions = shaped.positions.map((position) => ({ ...position }));
    const run = {
      glyphs: shaped.glyphs,
      positions,
      get advanceWidth() {
        return positions.reduce((sum, position) => sum + position.xAdvance, 0);
      },
    };
    return run as unknown as GlyphRun;
  };
}

function shape(font: Font, text: string): Shaped {
  // without ligatures a glyph is a character, and names read back as they were written
  const { glyphs, positions } = font.layout(text, { liga: false });
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  const alike = codePoints.length === glyphs.length;
  return {
    positions,
    // a font remembers one character per glyph, the first that asked: which one must not depend on earlier documents
    glyphs: glyphs.map(({ id, advanceWidth, codePoints: remembered }, index) => ({
      id,
      advanceWidth,
      codePoints: alike ? codePoints.slice(index, index + 1) : remembered,
    })),
  };
}
