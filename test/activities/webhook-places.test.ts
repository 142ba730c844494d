import { WebhookPlaces } from '../../activities/webhook-places';
import { createWebhookActivities, type WebhookMessage } from '../../activities/webhooks';

/** Takes so many places, and leaves them after a while. */
function filled(places: WebhookPlaces, duration: number): void {
  for (let i = 0; i < 50; i += 1) places.take('busy');
  places.leave('busy', duration);
  places.take('busy');
}

test('the fifty-first message for one target is turned away, one for another is not', () => {
  const places = new WebhookPlaces(() => 0);
  const waits = Array.from({ length: 51 }, () => places.take('busy'));
  expect(waits.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => 0));
  expect(waits[50]).toBeGreaterThan(0);
  expect(places.take('other')).toBe(0);
  places.leave('busy', 10);
  expect(places.take('busy')).toBe(0);
});

test.each([
  [15_000, 'a target that hangs', 15_300, 15_000 + 1_000 * 300],
  [20, 'a target that is quick', 100, 420],
])('a thousand turned away (%d ms each, %s) come back one after the other', (duration, _what, first, last) => {
  const places = new WebhookPlaces(() => 0);
  filled(places, duration);
  const waits = Array.from({ length: 1_000 }, () => places.take('busy'));
  expect(waits[0]).toBe(first);
  expect(waits.at(-1)).toBeCloseTo(last, -1);
  expect([...waits].sort((a, b) => a - b)).toEqual(waits);
});

test('a target that hangs, with hundreds of products, does not hold up another one', async () => {
  const sent: string[] = [];
  const message = (endpoint: string): WebhookMessage => ({
    id: 'msg_1',
    endpoint,
    url: '',
    secrets: [],
    type: 'renewed',
    body: '',
    attempted: 0,
  });
  const { deliverWebhooks } = createWebhookActivities({
    outbox: {
      next: async ({ endpoint }) => (sent.includes(endpoint) && endpoint === 'well' ? undefined : message(endpoint)),
      note: async () => undefined,
    },
    send: ({ endpoint }) => {
      sent.push(endpoint);
      return endpoint === 'hangs' ? new Promise(() => undefined) : Promise.resolve({ status: 204 });
    },
    clock: { now: async () => new Date().toISOString() },
  });
  const hanging = Array.from({ length: 300 }, (_, i) => deliverWebhooks({ endpoint: 'hangs', lane: `prod_${i}` }));
  expect(await deliverWebhooks({ endpoint: 'well', lane: 'prod_1' })).toEqual({ kind: 'empty' });
  expect(await Promise.race(hanging)).toMatchObject({ kind: 'waiting', next: 'its turn' });
  expect(sent.filter((endpoint) => endpoint === 'hangs')).toHaveLength(50);
});
