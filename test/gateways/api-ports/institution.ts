import { openCertificateRecord } from '../../support/certificates';
import { type Answered, type Served, serve } from './served';

type Call = ReturnType<Served['as']>;

/** An institution with two administrators and a requester, over the real record and HTTP. */
export interface Institution {
  house: Awaited<ReturnType<typeof openCertificateRecord>>;
  served: Served;
  account: string;
  anna: Somebody;
  bert: Somebody;
  rita: Somebody;
  /** invites somebody, who accepts */
  join(name: string, role: string, account?: string): Promise<Somebody>;
  /** token in the latest letter to somebody, which has not left yet */
  tokenOf(person: string): Promise<string>;
  close(): Promise<void>;
}

export interface Somebody {
  id: string;
  call: Call;
}

export function good({ status, body }: Answered) {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

export async function openInstitution(): Promise<Institution> {
  const house = await openCertificateRecord();
  const { record } = house;
  const served = await serve(record);
  const account = await record.account({ balance: 100_000 });

  async function tokenOf(person: string): Promise<string> {
    const [row] = await record.rows<{ secret: string }>(
      'SELECT secret FROM mails WHERE about = $1 ORDER BY id DESC LIMIT 1',
      [`person/${person}`],
    );
    return row?.secret ?? '';
  }

  async function join(name: string, role: string, of = account): Promise<Somebody> {
    const person = { name, role, email: `${name}-${Date.now()}@customer.example` };
    const { id } = good(await served.post(`/v1/accounts/${of}/people`, person));
    const { key } = good(await served.as(null)('POST', `/v1/invitations/${await tokenOf(id)}/accept`));
    return { id, call: served.as(key.secret) };
  }

  return {
    house,
    served,
    account,
    anna: await join('Anna', 'administrator'),
    bert: await join('Bert', 'administrator'),
    rita: await join('Rita', 'requester'),
    join,
    tokenOf,
    async close() {
      await served.stop();
      await record.close();
    },
  };
}
