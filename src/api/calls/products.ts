import { z } from 'zod';
import { phases } from '../../domain/life';
import { productKinds } from '../../domain/offer';
import { call, type Visit } from '../call';
import { listed, ownListed, pageOf, paging } from '../listing';
import { outcome, resource } from '../outcomes';
import type { ProductResource } from '../ports';
import { validation } from '../problems';
import { visible } from '../tenancy';
import { mayBeReasoned, reasoned } from '../wire/attention';
import { order } from '../wire/invoice';
import { optional } from '../wire/optional';
import { changedProduct, event, optionChange, product } from '../wire/product';
import { line, reference } from '../wire/text';

const tag = 'products';

const filters = {
  account: optional(reference),
  kind: optional(z.enum(productKinds)),
  state: optional(z.enum(phases)),
  name: optional(line(253)),
  trouble: optional(z.enum(['true', 'false']).transform((text) => text === 'true')).meta({
    description: 'those that need a person',
  }),
};

/** The product of the address, if the caller may see it. */
async function asked(visit: Visit): Promise<ProductResource> {
  return visible(visit, await visit.ports.products.get(visit.id()), ({ account }) => account);
}

/** What operators do with a reason. */
function operation(request: 'pause' | 'resume', summary: string) {
  return call({
    method: 'post',
    path: `/v1/products/{id}/${request}`,
    tag,
    summary,
    who: 'operator',
    body: reasoned,
    needsWorkflow: true,
    answers: { 200: product, 202: product },
    async run(visit, { body: { reason } }) {
      const command = await visit.command(reason);
      return outcome(await visit.ports.products.operate(command, visit.id(), { do: request }), { status: 200 });
    },
  });
}

export const productCalls = [
  call({
    method: 'get',
    path: '/v1/products',
    tag,
    summary: 'Products',
    who: 'account',
    query: z.strictObject({ ...paging, ...filters }),
    answers: { 200: pageOf(product) },
    run: (visit, { query }) => ownListed(visit, query, (paging, own) => visit.ports.products.list(own, paging)),
  }),
  call({
    method: 'get',
    path: '/v1/products/{id}',
    tag,
    summary: 'One product',
    who: 'account',
    answers: { 200: product },
    async run(visit) {
      return resource(await asked(visit));
    },
  }),
  call({
    method: 'patch',
    path: '/v1/products/{id}',
    tag,
    summary: 'Changes what shall happen at the end of the term',
    who: 'account',
    body: optionChange,
    needsWorkflow: true,
    answers: { 200: changedProduct, 202: changedProduct },
    async run(visit, { body: { renewalOption, years = 1, reason } }) {
      const { id, offer: offerId } = await asked(visit);
      const offer = renewalOption === 'multi_year' ? await visit.ports.offers.get(offerId) : undefined;
      // Whether the option is allowed at all is the rules' to say; only then it matters for how many years.
      if (offer?.options.includes(renewalOption) && years > offer.maxYears) {
        throw validation([{ pointer: '/years', detail: `This offer allows ${offer.maxYears} at most.` }]);
      }
      const change = { option: renewalOption, years, by: visit.by };
      const result = await visit.ports.products.setOption(await visit.command(reason), id, change, visit.version);
      return outcome(result, { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/cancel',
    tag,
    summary: 'Ends a product at once',
    who: 'account',
    body: mayBeReasoned,
    needsWorkflow: true,
    answers: { 200: product, 202: product },
    async run(visit, { body: { reason } }) {
      const { id } = await asked(visit);
      return outcome(await visit.ports.products.cancel(await visit.command(reason), id, visit.by), { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/restore',
    tag,
    summary: 'Orders an expired product back',
    who: 'account',
    needsWorkflow: true,
    answers: { 201: order, 202: order },
    async run(visit) {
      const { id } = await asked(visit);
      const result = await visit.ports.products.restore(await visit.command(), id);
      return outcome(result, { status: 201, location: (placed) => `/v1/orders/${placed.id}` });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/transferred',
    tag,
    summary: 'Records that a domain was transferred away',
    who: 'operator',
    body: mayBeReasoned,
    needsWorkflow: true,
    answers: { 200: product, 202: product },
    async run(visit, { body: { reason } }) {
      return outcome(await visit.ports.products.transferred(await visit.command(reason), visit.id()), { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/retry',
    tag,
    summary: 'Asks a failing provider again now',
    who: 'operator',
    body: mayBeReasoned,
    needsWorkflow: true,
    answers: { 200: product, 202: product },
    async run(visit, { body: { reason } }) {
      return outcome(await visit.ports.products.retry(await visit.command(reason), visit.id()), { status: 200 });
    },
  }),
  operation('pause', 'Pauses a product: nothing of it is done until it is resumed'),
  operation('resume', 'Resumes a paused product: what waited is done in order'),
  call({
    method: 'get',
    path: '/v1/products/{id}/events',
    tag,
    summary: 'The timeline: every fact once, in order',
    who: 'account',
    query: z.strictObject(paging),
    answers: { 200: pageOf(event) },
    async run(visit, { query }) {
      const forOperator = visit.caller.scope === 'operator';
      return listed(visit, query, async (paging) => {
        const timeline = await visit.ports.products.events(visit.id(), paging, forOperator);
        const { items, next } = visible(visit, timeline, ({ account }) => account);
        return { items, next };
      });
    },
  }),
];
