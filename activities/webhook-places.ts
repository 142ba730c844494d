interface Endpoint {
  taken: number;
  /** milliseconds for which a place was taken lately */
  usual: number;
  /** when the last of those turned away was told to come back */
  reserved: number;
}

const PLACES = 50;
const LONGEST_WAIT = 60 * 60_000;

/**
 * Places for messages under way, so many for each endpoint: one that hangs, with very many products, takes nothing from
 * the others. Who finds none is told when to come back; those told so are as far apart as a place is usually taken.
 */
export class WebhookPlaces {
  private readonly endpoints = new Map<string, Endpoint>();

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** @returns milliseconds after which to come back; 0 if a place was taken, which must be left */
  take(id: string): number {
    const endpoint = this.endpoints.get(id) ?? { taken: 0, usual: 0, reserved: 0 };
    this.endpoints.set(id, endpoint);
    if (endpoint.taken < PLACES) {
      endpoint.taken += 1;
      return 0;
    }
    const now = this.clock();
    endpoint.reserved = Math.max(now + endpoint.usual, endpoint.reserved) + endpoint.usual / PLACES;
    return Math.ceil(Math.min(Math.max(endpoint.reserved - now, 100), LONGEST_WAIT));
  }

  leave(id: string, duration: number): void {
    const endpoint = this.endpoints.get(id);
    if (!endpoint) return;
    endpoint.taken -= 1;
    endpoint.usual = endpoint.usual === 0 ? duration : endpoint.usual * 0.8 + duration * 0.2;
    if (endpoint.taken === 0 && endpoint.reserved <= this.clock()) this.endpoints.delete(id);
  }
}
