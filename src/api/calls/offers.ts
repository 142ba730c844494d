import { z } from 'zod';
import { call } from '../call';
import { pageAnswer, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import { notFound, validation } from '../problems';
import { newOffer, offer } from '../wire/offer';

const tag = 'offers';

/** Ids that operators choose; they stand in addresses and in bodies. */
const OFFER_ID = /^[a-z0-9][a-z0-9.-]{0,62}$/;

export const offerCalls = [
  call({
    method: 'get',
    path: '/v1/offers',
    tag,
    summary: 'What can be bought',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(offer) },
    async run(visit, { query: { limit, after = '' } }) {
      const offers = (await visit.ports.offers.list()).filter(({ id }) => id > after);
      const items = offers.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, limit);
      const next = items.length < offers.length ? (items.at(-1)?.id ?? null) : null;
      return pageAnswer(visit, { items, next });
    },
  }),
  call({
    method: 'get',
    path: '/v1/offers/{id}',
    tag,
    summary: 'One offer',
    who: 'account',
    answers: { 200: offer },
    async run(visit) {
      const found = await visit.ports.offers.get(visit.id());
      if (!found) throw notFound();
      return resource(found);
    },
  }),
  call({
    method: 'put',
    path: '/v1/offers/{id}',
    tag,
    summary: 'Sets an offer, new or as it shall be from now on',
    who: 'operator',
    body: newOffer,
    answers: { 200: offer },
    async run(visit, { body }) {
      const id = visit.id();
      if (!OFFER_ID.test(id)) {
        throw validation([
          { pointer: '', detail: 'An id of an offer has lower-case letters, digits, dots and hyphens.' },
        ]);
      }
      const result = await visit.ports.offers.put(await visit.command(), { id, ...body }, visit.version);
      return outcome(result, { status: 200 });
    },
  }),
];
