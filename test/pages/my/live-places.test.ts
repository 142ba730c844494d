import type { Response } from 'express';
import type { MyPorts, Visitor } from '../../../src/pages/my/ports';
import { Live } from '../../../src/pages/my/tracking/live';
import { until } from '../../support/until';

const visitor = { session: { id: 'ses_1', email: null }, account: { id: 'acc_1' } } as unknown as Visitor;

/** As much of an answer as a stream needs. */
function answer(destroyed = false) {
  const written: string[] = [];
  const closing: (() => void)[] = [];
  const response = {
    destroyed,
    set: () => response,
    flushHeaders: () => undefined,
    write: (text: string) => written.push(text),
    on: (_: 'close', listener: () => void) => closing.push(listener),
    end: (text = '') => {
      written.push(text, 'end');
      for (const close of closing) close();
    },
  };
  return { response: response as unknown as Response, written };
}

function live(going: () => Map<string, string>): Live {
  const watch = () => async () => ({ accounts: new Set<string>(), going: going() });
  const clock = { now: async () => '2027-03-01T10:00:00.000Z' };
  return new Live({ tracking: { watch }, clock } as unknown as MyPorts, { error: () => undefined });
}

test('who was gone before the stream began takes no place', () => {
  const stream = live(() => new Map([['ses_1', 'acc_1']]));
  for (let i = 0; i < 20; i++) stream.listen(visitor, answer(true).response);
  const places = Array.from({ length: 9 }, () => answer());
  expect(places.map(({ response }) => stream.listen(visitor, response))).toEqual([...Array(8).fill(true), false]);
  for (const { response } of places) response.end();
});

test.each([
  ['is over', new Map<string, string>(), 'event: over\ndata:\n\n'],
  ['looks at another account', new Map([['ses_1', 'acc_2']]), ''],
])('a stream ends when its session %s', async (_, going, last) => {
  const { response, written } = answer();
  live(() => going).listen(visitor, response);
  await until(async () => written.at(-1) === 'end');
  expect(written.at(-2)).toBe(last);
});
