import { z } from 'zod';
import { call } from '../call';
import { fault } from '../faults';
import { outcome } from '../outcomes';
import { notFound } from '../problems';
import { check, checkRequest, codeMail, sentCode, validation } from '../wire/certificate';
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
    summary: 'Looks now whether control of a domain is shown, or takes the code of a mail for it',
    who: 'account',
    body: checkRequest,
    needsWorkflow: true,
    answers: { 200: z.array(check) },
    async run(visit, { body: { method, code } }) {
      await askedCertificate(visit);
      const { certificates } = visit.ports;
      const command = await visit.command();
      if (code !== undefined)
        return outcome(await certificates.giveCode(command, visit.id(), visit.id('domain'), code), { status: 200 });
      return outcome(await certificates.check(command, visit.id(), visit.id('domain'), method), { status: 200 });
    },
  }),
  call({
    method: 'post',
    path: '/v1/products/{id}/validations/{domain}/mails',
    tag,
    summary: 'Sends a code to an address of the domain; whoever reads it there can confirm',
    description:
      'Until 2028-03-15, to the constructed addresses (BR 3.2.2.4.4). The mail has a link to a page that confirms, and ' +
      'the code itself, for …/check. At most five a day for a domain, and for an address.',
    who: 'account',
    body: codeMail,
    needsWorkflow: true,
    answers: { 201: sentCode },
    async examine(visit, sound: { address?: unknown }) {
      await askedCertificate(visit);
      const known = await visit.ports.certificates.codeAddresses(visit.id(), visit.id('domain'));
      if (!known) throw notFound();
      const { address } = sound;
      const found = typeof address === 'string' ? known.find((one) => one === address.toLowerCase()) : undefined;
      const faults =
        typeof address === 'string' && found === undefined
          ? [fault('/address', `A code is sent to one of these alone: ${known.join(', ')}.`)]
          : [];
      return { faults, found };
    },
    async run(visit, { found }) {
      if (found === undefined) throw notFound();
      const { certificates } = visit.ports;
      const command = await visit.command();
      return outcome(await certificates.sendCode(command, visit.id(), visit.id('domain'), found), { status: 201 });
    },
  }),
];
