import { hashOf, newSecret } from '../bearer-keys';
import { call } from '../call';
import { outcome } from '../outcomes';
import { accepted } from '../wire/people';

/** Requests per minute and address: nobody accepts more than one, and nobody tries tokens. */
const PER_MINUTE = 20;

export const invitationCalls = [
  call({
    method: 'post',
    path: '/v1/invitations/{token}/accept',
    tag: 'people',
    summary: 'Accepts an invitation, by the token of its link; answers the personal API key, once',
    who: 'anyone',
    perMinute: PER_MINUTE,
    answers: { 201: accepted },
    async run(visit) {
      const secret = newSecret();
      const result = await visit.ports.people.accept(await visit.command(), hashOf(visit.id('token')), hashOf(secret));
      if (result.kind === 'done') visit.forgetPerson(result.value.person.id);
      return outcome(result, {
        status: 201,
        body: ({ person, key }) => ({ person, key: { id: key, secret } }),
      });
    },
  }),
];
