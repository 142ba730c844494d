import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';

const DAY = 86_400_000;

/** Small texts that a browser keeps for the pages: no script reads them, and no other site's form sends them. */
export class Cookies {
  private readonly prefix: string;

  /** @param secure the pages are reached by TLS alone */
  constructor(private readonly secure: boolean) {
    // Bound to this very host, which nobody beside it can set (RFC 6265bis, 4.1.3.2).
    this.prefix = secure ? '__Host-' : '';
  }

  get(request: Request, name: 'session' | 'asking'): string | undefined {
    const value = parseCookie(request.headers.cookie ?? '')[this.prefix + name];
    return value !== undefined && /^[\w-]{20,100}$/.test(value) ? value : undefined;
  }

  set(response: Response, name: 'session' | 'asking', value: string): void {
    response.cookie(this.prefix + name, value, { ...this.how(), maxAge: 30 * DAY });
  }

  clear(response: Response, name: 'session' | 'asking'): void {
    response.clearCookie(this.prefix + name, this.how());
  }

  private how() {
    return { httpOnly: true, sameSite: 'lax', secure: this.secure, path: '/' } as const;
  }
}
