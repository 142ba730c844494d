/** What can forge a header: line breaks and other controls, and the separators that some mail readers break lines at. */
const controls = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * What cannot be seen and changes what can: bidirectional marks, overrides and isolates, zero-width characters, soft
 * hyphens, blank fillers, tags (Unicode TR 36, 3.2).
 */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/** A text from outside on one visible line: what it seems to say is what it says. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(controls, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same facts with every text in them on one visible line, however deep. */
export function harmless<T>(facts: T): T {
  if (typeof facts === 'string') return oneLine(facts) as T;
  if (Array.isArray(facts)) return facts.map(harmless) as T;
  if (facts === null || typeof facts !== 'object') return facts;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, harmless(value)])) as T;
}

/** An absolute web address as it may stand in a link or a header. @throws TypeError on anything else */
export function webAddress(text: string): string {
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new TypeError(`not a web address: ${url.protocol}`);
  return url.href;
}
