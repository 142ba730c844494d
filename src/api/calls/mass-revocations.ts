import { z } from 'zod';
import { leastPerMinute, limitFits, massRevocationStandings } from '../../domain/mass-revocation';
import { call, type Visit } from '../call';
import { fault } from '../faults';
import { listed, pageOf, paging } from '../listing';
import type { MassRevocationResource, NewMassRevocation } from '../mass-revocation-ports';
import { outcome, resource } from '../outcomes';
import { notFound, validation } from '../problems';
import { reasoned } from '../wire/attention';
import {
  massRevocation,
  massRevocationCertificate,
  massRevocationPlan,
  newMassRevocation,
} from '../wire/mass-revocation';
import { optional } from '../wire/optional';

const tag = 'mass revocations';

async function asked(visit: Visit): Promise<MassRevocationResource> {
  const found = await visit.ports.massRevocations.get(visit.id(), await visit.now());
  if (!found) throw notFound();
  return found;
}

/** What a call asks for, once it can be done: something is meant, and the rate is enough for the time. */
async function examined(visit: Visit, body: z.infer<typeof newMassRevocation>) {
  const { issuer, keyFingerprints, issuedFrom, issuedBefore, reason, within, perMinute, graceHours } = body;
  const asked: NewMassRevocation = {
    selection: {
      ...(issuer !== undefined && { issuer }),
      ...(keyFingerprints !== undefined && { keyFingerprints: [...new Set(keyFingerprints)] }),
      ...(issuedFrom !== undefined && { issuedFrom }),
      ...(issuedBefore !== undefined && { issuedBefore }),
    },
    reason,
    hours: visit.ports.massRevocations.hours[within],
    perMinute,
    graceHours,
  };
  if (!limitFits(reason, within)) {
    throw validation([fault('/within', 'A certificate of a compromised key is revoked within 24 hours (BR 4.9.1.1).')]);
  }
  const plan = await visit.ports.massRevocations.plan(asked, await visit.now());
  if (plan.total === 0)
    throw validation([fault('/issuer', 'No certificate that is in force fits: nothing to revoke.')]);
  const least = leastPerMinute(plan.total, asked.hours);
  if (perMinute < least) {
    const detail = `At ${perMinute} a minute ${plan.total} certificates take too long for ${within}: at least ${least}.`;
    throw validation([fault('/perMinute', detail)]);
  }
  return { asked, plan };
}

/** Every certificate of an issuer or of keys, replaced and revoked before a deadline. */
export const massRevocationCalls = [
  call({
    method: 'post',
    path: '/v1/mass-revocations',
    tag,
    summary: 'Replaces and revokes every certificate of an issuer or of keys, the riskiest first',
    description:
      'Each is replaced first where that is possible, and revoked once its successor is there, at the deadline at the ' +
      'latest. With `dryRun` nothing is changed and the plan is answered.',
    who: 'operator',
    body: newMassRevocation,
    mostBytes: 1024 * 1024,
    answers: { 200: massRevocationPlan, 201: massRevocation },
    async run(visit, { body }) {
      const { asked, plan } = await examined(visit, body);
      if (body.dryRun) return { status: 200, body: plan };
      const result = await visit.ports.massRevocations.start(await visit.command(body.why), asked);
      return outcome(result, { status: 201, location: ({ id }) => `/v1/mass-revocations/${id}` });
    },
  }),
  call({
    method: 'get',
    path: '/v1/mass-revocations',
    tag,
    summary: 'All mass revocations, newest first',
    who: 'operator',
    query: z.strictObject(paging),
    answers: { 200: pageOf(massRevocation) },
    async run(visit, { query }) {
      const now = await visit.now();
      return listed(visit, query, (paging) => visit.ports.massRevocations.list(paging, now));
    },
  }),
  call({
    method: 'get',
    path: '/v1/mass-revocations/{id}',
    tag,
    summary: 'How far a mass revocation is, what it waits for, and when it will be over',
    who: 'operator',
    answers: { 200: massRevocation },
    run: async (visit) => resource(await asked(visit)),
  }),
  call({
    method: 'get',
    path: '/v1/mass-revocations/{id}/certificates',
    tag,
    summary: 'Its certificates in the order of risk, each with where it stands',
    who: 'operator',
    query: z.strictObject({ ...paging, standing: optional(z.enum(massRevocationStandings)) }),
    answers: { 200: pageOf(massRevocationCertificate) },
    async run(visit, { query }) {
      const { id } = await asked(visit);
      const now = await visit.now();
      return listed(visit, query, (paging, filter) =>
        visit.ports.massRevocations.certificates(id, filter, paging, now),
      );
    },
  }),
  call({
    method: 'post',
    path: '/v1/mass-revocations/{id}/stop',
    tag,
    summary: 'Tells no further product; what was told goes on, and is revoked at its time',
    who: 'operator',
    body: reasoned,
    answers: { 200: massRevocation },
    async run(visit, { body: { reason } }) {
      return outcome(await visit.ports.massRevocations.stop(await visit.command(reason), visit.id()), { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/mass-revocations/{id}/resume',
    tag,
    summary: 'Goes on with one that was stopped; its deadline is the same',
    who: 'operator',
    body: reasoned,
    answers: { 200: massRevocation },
    async run(visit, { body: { reason } }) {
      return outcome(await visit.ports.massRevocations.resume(await visit.command(reason), visit.id()), {
        status: 200,
      });
    },
  }),
];
