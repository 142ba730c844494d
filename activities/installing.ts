import type { Instant } from '../src/domain/calendar';
import { certificateOf, namesOf } from '../src/domain/certificate-transitions';
import { installationSeen, type Look } from '../src/domain/installation';
import type { Life } from '../src/domain/life';
import type { CertificatePorts } from './certificate-ports';
import { about, toAccount } from './invoicing';
import type { Tx } from './ports';

/** Which certificate is served where the customer says that it is. @throws where no place is named */
export async function lookAtEndpoint(life: Life, { endpoints }: Pick<CertificatePorts, 'endpoints'>): Promise<Look> {
  const { endpoint } = certificateOf(life);
  if (!endpoint) throw new Error(`no endpoint: ${life.product}`);
  return endpoints.look({ host: endpoint.host, port: endpoint.port, names: namesOf(life) });
}

/** It was looked at the endpoint: who serves another certificate than that in force is told before it ends. */
export async function noteSighting(tx: Tx, life: Life, look: Look, at: Instant): Promise<Life> {
  const { endpoint, current } = certificateOf(life);
  if (!endpoint) return life;
  const sighting = await tx.certificates.sighted(life.product, endpoint, current?.serial, look, at);
  const { life: next, warn } = installationSeen(life, sighting, at);
  if (warn === undefined || !current) return next;
  const customer = await tx.customer(life.account);
  const product = await tx.product(life.product);
  tx.mail({
    ...toAccount(customer, product, at),
    facts: {
      kind: 'not_installed',
      ...about(product),
      host: endpoint.host,
      port: endpoint.port,
      served: warn.served,
      servedUntil: warn.until,
      serial: current.serial,
      notAfter: current.notAfter,
    },
  });
  return next;
}
