import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { unpackWoff } from './woff';

export type Weight = 'regular' | 'semibold';

/** A stretch of text that one font file can set. */
export interface Run {
  text: string;
  /** name under which a document keeps the font, so that it is embedded once */
  family: string;
  font: fontkit.Font;
}

/**
 * Source Sans 3 (SIL Open Font License 1.1): its figures are tabular, so that amounts stand in columns. The package
 * cuts it by script; a file is read when the first character asks for it and kept for the life of the process.
 */
const scripts = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese', 'cyrillic-ext', 'greek-ext'] as const;
const weights: Record<Weight, number> = { regular: 400, semibold: 600 };
type Script = (typeof scripts)[number];
const opened = new Map<string, fontkit.Font>();

/** What was looked up, per character; and shaped, per word. Bounded: what customers call themselves comes in here. */
const KEPT = 4_000;
const LONGEST_KEPT = 40;
const glyphs: Record<Weight, Map<string, Run>> = { regular: new Map(), semibold: new Map() };

/** Spaces and hyphens that `Intl` uses and the typeface lacks. */
const equivalents: Record<string, string> = { '\u202F': '\u00A0', '\u2007': '\u00A0', '\u2010': '-', '\u2011': '-' };

/** Stands where no font has the character: PDF/A forbids the empty glyph, and a reader shall see that one is missing. */
const MISSING = '?';

/** Cuts a text into stretches of one font each. Marks without a glyph are left out, other characters become `?`. */
export function runs(text: string, weight: Weight): Run[] {
  const found: Run[] = [];
  for (const original of text) {
    const known = glyphs[weight].get(original) ?? look(original, weight);
    if (known.text === '') continue;
    const last = found.at(-1);
    if (last?.family === known.family) last.text += known.text;
    else found.push({ ...known });
  }
  return found;
}

/** What is set for a character, and by which font. */
function look(original: string, weight: Weight): Run {
  const wanted = equivalents[original] ?? original;
  const script = scripts.find((name) => fontOf(name, weight).hasGlyphForCodePoint(wanted.codePointAt(0) ?? 0));
  const text = script ? wanted : /\p{M}/u.test(wanted) ? '' : MISSING;
  const run: Run = { text, family: `${weight}-${script ?? 'latin'}`, font: fontOf(script ?? 'latin', weight) };
  if (glyphs[weight].size >= KEPT) glyphs[weight].clear();
  glyphs[weight].set(original, run);
  return run;
}

function fontOf(script: Script, weight: Weight): fontkit.Font {
  const file = `source-sans-3-${script}-${weights[weight]}-normal.woff`;
  let font = opened.get(file);
  if (!font) {
    const path = require.resolve(`@fontsource/source-sans-3/files/${file}`);
    font = fontkit.create(unpackWoff(readFileSync(path))) as fontkit.Font;
    keepLayouts(font);
    opened.set(file, font);
  }
  return font;
}

/** Shaping a word costs more than drawing it, and invoices say the same words: shaped ones are kept. */
function keepLayouts(font: fontkit.Font): void {
  const shape = font.layout.bind(font);
  const kept = new Map<string, fontkit.GlyphRun>();
  font.layout = (text, ...rest) => {
    if (text.length > LONGEST_KEPT || rest.some((option) => option !== undefined)) return shape(text, ...rest);
    let run = kept.get(text);
    if (!run) {
      run = shape(text);
      if (kept.size >= KEPT) kept.clear();
      kept.set(text, run);
    }
    // PDFKit scales the positions where they stand
    const positions = run.positions.map((position) => ({ ...position }));
    return Object.assign(Object.create(Object.getPrototypeOf(run)), run, { positions });
  };
}
