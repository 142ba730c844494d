import { z } from 'zod';
import { call } from '../call';
import { listed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound } from '../problems';
import { advance, newTestClock, testClock } from '../wire/test-clock';

const tag = 'test clocks';

/** An account's own time, moved at will (5.3); none of this exists where real products are. */
export const testClockCalls = [
  call({
    method: 'post',
    path: '/v1/test-clocks',
    tag,
    summary: 'Gives an account a test clock',
    description: 'All its products live by it from then on, in one run of their workflow each. There is no way back.',
    who: 'operator',
    body: newTestClock,
    answers: { 201: testClock },
    async run(visit, { body: { accountId, now } }) {
      if (!(await visit.ports.accounts.get(accountId))) throw notFound(`There is no account ${accountId}.`);
      const clock = { account: accountId, ...(now !== undefined && { now }) };
      const result = await visit.ports.testClocks.create(await visit.command(), clock);
      return outcome(result, { status: 201, location: ({ id }) => `/v1/test-clocks/${id}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/test-clocks',
    tag,
    summary: 'All test clocks',
    who: 'operator',
    query: z.strictObject(paging),
    answers: { 200: pageOf(testClock) },
    run: (visit, { query }) => listed(visit, query, (paging) => visit.ports.testClocks.list(paging)),
  }),
  call({
    method: 'get',
    path: '/v1/test-clocks/{id}',
    tag,
    summary: 'One test clock, and how far its advance is',
    who: 'operator',
    answers: { 200: testClock },
    async run(visit) {
      const found = await visit.ports.testClocks.get(visit.id());
      if (!found) throw notFound();
      return resource(found);
    },
  }),
  call({
    method: 'post',
    path: '/v1/test-clocks/{id}/advance',
    tag,
    summary: 'Moves the time of all its products',
    description:
      'From one due instant to the next, in order over all products. Ask for the clock to see how far it is; `progress` goes from 0 to 1.',
    who: 'operator',
    body: advance,
    needsWorkflow: true,
    answers: { 202: testClock },
    async run(visit, { body: { to } }) {
      return outcome(await visit.ports.testClocks.advance(await visit.command(), visit.id(), to), { status: 202 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/test-clocks/{id}/stop',
    tag,
    summary: 'Stops an advance at the next instant at which nothing is under way',
    who: 'operator',
    answers: { 200: testClock },
    async run(visit) {
      return outcome(await visit.ports.testClocks.stop(await visit.command(), visit.id()), { status: 200 });
    },
  }),
];
