/** Hands a file to the browser, which asks nobody for it. */
export function save(content: string | ArrayBuffer, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const fileName = (name: string) => name.replace(/^\*\./, 'wildcard.').replace(/[^a-z0-9.-]/gi, '_');

const SHORTEST_PASSWORD = 8;

/** Long enough, and printable ASCII: beyond it programs differ in how a password of PKCS#12 is read. */
export const isPassword = (text: string) => text.length >= SHORTEST_PASSWORD && /^[\x20-\x7e]+$/.test(text);

export const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E | null;

export function say(place: HTMLElement | null, words: string | undefined): void {
  if (place) place.textContent = words ?? '';
}
