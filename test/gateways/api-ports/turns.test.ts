import { givingBack, Turns } from '../../../src/gateways/api-ports/turns';
import { Busy } from '../../../src/gateways/busy';

const settled = () => new Promise((resolve) => setImmediate(resolve));

async function* threeItems() {
  yield* [1, 2, 3];
}

test('As many as allowed compute at once, the others in the order in which they came', async () => {
  const turns = new Turns({ atOnce: 2, waiting: 2, patience: 1_000 });
  const begun: string[] = [];
  async function begin(name: string) {
    const giveBack = await turns.take();
    begun.push(name);
    return giveBack;
  }
  const first = await begin('first');
  await begin('second');
  const third = begin('third');
  void begin('fourth');
  await settled();
  expect(begun).toEqual(['first', 'second']);
  first();
  first();
  await settled();
  expect(begun).toEqual(['first', 'second', 'third']);
  (await third)();
  await settled();
  expect(begun).toEqual(['first', 'second', 'third', 'fourth']);
});

test('Nobody waits where too many wait already, nor longer than told', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 1, patience: 30 });
  const giveBack = await turns.take();
  const waits = turns.take();
  const oneTooMany = turns.take();
  await expect(oneTooMany).rejects.toThrow(Busy);
  await expect(waits).rejects.toThrow('no turn within 30 ms');
  giveBack();
  (await turns.take())();
});

test('A turn comes back after a failure, and when somebody stops reading', async () => {
  const turns = new Turns({ atOnce: 1, waiting: 0, patience: 30 });
  await expect(turns.during(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  for await (const item of givingBack(await turns.take(), threeItems())) if (item === 2) break;
  const read: number[] = [];
  for await (const item of givingBack(await turns.take(), threeItems())) read.push(item);
  expect(read).toEqual([1, 2, 3]);
  await expect(turns.during(async () => 'free')).resolves.toBe('free');
});
