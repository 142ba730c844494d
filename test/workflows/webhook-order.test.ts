import type { Theatre } from '../../src/main/theatre';
import { answering, type Listener, startListener } from '../support/listener';
import { withEndpoint } from '../support/subscribed';
import { openTestTheatre } from '../support/theatre';
import { until } from '../support/until';

let theatre: Theatre;
let listener: Listener;

beforeAll(async () => {
  listener = await startListener();
  theatre = await openTestTheatre();
});

afterAll(async () => {
  await theatre?.close();
  await listener.stop();
});

// In a theatre of its own: where a signal meets the end of a run, the test server's clock may stand still afterwards.
test('events arrive as they happen, in the order of the timeline, and nothing is left running', async () => {
  await withEndpoint({ theatre, listener }, answering(204), async (_, { life, workflow, log }) => {
    await life.until('2027-06-16T00:00:00.000Z', true);
    const timeline = (await life.timeline()).map((line) => line.split(' ')[1]);
    expect(timeline.length).toBeGreaterThan(6);
    await until(() => listener.received.length >= timeline.length);
    expect(listener.received.map(({ type }) => type)).toEqual(timeline);
    await until(async () => (await log()).every(({ state }) => state === 'delivered'));
    // A run that has ended may have been followed by another one.
    await until(async () => (await workflow().describe()).status.name === 'COMPLETED');
    const { taskQueue, historyLength } = await workflow().describe();
    expect(taskQueue).toBe('webhooks');
    expect(historyLength).toBeLessThan(25);
  });
});
