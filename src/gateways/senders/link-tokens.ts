import { createHmac, timingSafeEqual } from 'node:crypto';

/** 160 bits in base64url: nobody guesses them. */
const MAC_LENGTH = 27;

function macOf(product: string, secret: string): string {
  return createHmac('sha256', secret).update(`product:${product}`).digest('base64url').slice(0, MAC_LENGTH);
}

/** A token that lets whoever has the mail see and change one product's setting, and nothing else. */
export function linkToken(product: string, secret: string): string {
  return `${product}.${macOf(product, secret)}`;
}

/** The product that a token is for; nothing if it was not made here. */
export function productOfLink(token: string, secret: string): string | undefined {
  const [product = '', mac = ''] = token.split('.');
  const expected = Buffer.from(macOf(product, secret));
  const given = Buffer.from(mac);
  return given.length === expected.length && timingSafeEqual(given, expected) ? product : undefined;
}

/** By which the page that confirms a validation is reached: which sending, and its code, which is the secret (BR 3.2.2.4.4). */
export function confirmationToken(sending: string, code: string): string {
  return `${sending}.${code.replaceAll('-', '')}`;
}

export function readConfirmationToken(token: string): { sending: string; code: string } {
  const [sending = '', code = ''] = token.split('.');
  return { sending, code };
}
