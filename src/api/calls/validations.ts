import { z } from 'zod';
import { call } from '../call';
import { outcome } from '../outcomes';
import { check, checkRequest, validation } from '../wire/certificate';
import { askedCertificate } from './certificates';

const tag = 'validations';

/** Control of the domains that a certificate names: what to publish, and whether it is seen (C4). */
export const validationCalls = [
  call({
    method: 'get',
    path: '/v1/products/{id}/validations',
    tag,
    summary: 'The domains of a certificate: what to publish, and what the latest looks have seen',
    who: 'account',
    answers: { 200: z.array(validation) },
    async run(visit) {
      const { account } = await askedCertificate(visit);
      const at = await visit.now(account);
      return { status: 200, body: await visit.ports.certificates.validations(visit.id(), at) };
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/validations/{domain}/check',
    tag,
    summary: 'Looks now whether control of a domain is shown',
    who: 'account',
    body: checkRequest,
    needsWorkflow: true,
    answers: { 200: z.array(check) },
    async run(visit, { body: { method } }) {
      await askedCertificate(visit);
      const { certificates } = visit.ports;
      const command = await visit.command();
      return outcome(await certificates.check(command, visit.id(), visit.id('domain'), method), { status: 200 });
    },
  }),
];
