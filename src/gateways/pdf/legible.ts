/** No name and no sentence is longer; measuring what never fits would hold everybody else up. */
const CLIPPED = /^(.{2000}).+$/su;

/**
 * Text as it may stand on paper: one line, composed (NFC), without control characters, line breaks, and the invisible
 * ones that turn the direction of reading around or hide letters. No-break spaces stay: amounts need them.
 */
export function legible(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1') // piles of accents would cover the lines above
    .replace(/ {2,}/g, ' ')
    .trim()
    .replace(CLIPPED, '$1…');
}

/** Text for XML 1.0, as the archive's metadata are written. */
export function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return legible(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
