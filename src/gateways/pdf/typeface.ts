import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { shaper } from './shaping';
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
const files = join(dirname(require.resolve('@fontsource/source-sans-3/package.json')), 'files');
type Script = (typeof scripts)[number];
const opened = new Map<string, fontkit.Font>();

/** Characters that were looked up; bounded, because what customers call themselves comes in here. */
const KEPT = 4_000;
const glyphs: Record<Weight, Map<string, Run>> = { regular: new Map(), semibold: new Map() };

/** Spaces and hyphens that `Intl` uses and the typeface lacks. */
const equivalents: Record<string, string> = { '\u202F': '\u00A0', '\u2007': '\u00A0', '\u2010': '-', '\u2011': '-' };

/** Stands where no font has the character: PDF/A forbids the empty glyph, and a reader shall see that one is missing. */
const MISSING = '?';

/** Cuts a text into stretches of one font each. What no font has becomes `?`; an accent stays if its letter's font has it. */
export function runs(text: string, weight: Weight): Run[] {
  const found: Run[] = [];
  for (const original of text) {
    const last = found.at(-1);
    if (/\p{M}/u.test(original)) {
      if (last?.font.hasGlyphForCodePoint(original.codePointAt(0) ?? 0)) last.text += original;
      continue;
    }
    const known = glyphs[weight].get(original) ?? look(original, weight);
    if (last?.family === known.family) last.text += known.text;
    else found.push({ ...known });
  }
  return found;
}

/** What is set for a character, and by which font. */
function look(original: string, weight: Weight): Run {
  const wanted = equivalents[original] ?? original;
  const script = scripts.find((name) => fontOf(name, weight).hasGlyphForCodePoint(wanted.codePointAt(0) ?? 0));
  const run: Run = {
    text: script ? wanted : MISSING,
    family: `${weight}-${script ?? 'latin'}`,
    font: fontOf(script ?? 'latin', weight),
  };
  if (glyphs[weight].size >= KEPT) glyphs[weight].clear();
  glyphs[weight].set(original, run);
  return run;
}

function fontOf(script: Script, weight: Weight): fontkit.Font {
  const file = `source-sans-3-${script}-${weights[weight]}-normal.woff`;
  let font = opened.get(file);
  if (!font) {
    const bytes = unpackWoff(readFileSync(join(files, file)));
    font = fontkit.create(bytes) as fontkit.Font;
    font.layout = shaper(fontkit.create(bytes) as fontkit.Font);
    opened.set(file, font);
  }
  return font;
}
