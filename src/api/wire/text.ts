import { z } from 'zod';

/** Control characters, lone surrogates, line separators, and what hides or reorders text: bidi controls, zero width. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f/u;

export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** One line that people read. */
export function line(most: number, least = 1) {
  return z
    .string()
    .min(least)
    .max(most)
    .refine(isPrintable, 'Only printable characters: none that control, hide or reorder text.')
    .refine((text) => text.trim() === text, 'No space at either end.');
}

/** What machines compare: references, tokens, codes. */
export function ascii(most: number) {
  return z
    .string()
    .regex(
      new RegExp(`^[\\x21-\\x7e](?:[\\x20-\\x7e]{0,${most - 2}}[\\x21-\\x7e])?$`),
      `1 to ${most} printable ASCII characters.`,
    );
}

export const email = z.email('This is no e-mail address.').max(254);

/** An id in a body; that it names something is found out by looking. */
export const reference = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, 'This is no id.');
