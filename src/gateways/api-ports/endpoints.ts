import type { CertificateApiPorts } from '../../api/certificate-ports';
import { namesOf } from '../../domain/certificate-transitions';
import { checkTermNotOver } from '../../domain/endings';
import { readHost } from '../endpoints/place';
import { ask, insistOn } from './asking';
import { endpointCheckOf } from './certificate-reads';
import { stateOf } from './certificate-requests';
import type { CertificateKit } from './certificates';
import { type CommandKit, runCommand } from './commands';
import { readLifeOf } from './validation-record';

type Endpoints = Pick<CertificateApiPorts, 'readHost' | 'chooseEndpoint' | 'checkEndpoint'>;

/** Where a customer's certificate is served, and which one that is. */
export function endpointPorts(kit: CommandKit, certificates: CertificateKit): Endpoints {
  return {
    readHost: (text) => readHost(text, certificates.allowPrivateEndpoints),

    chooseEndpoint(command, product, place, version) {
      return ask(
        kit,
        command,
        product,
        (row, request, at) => {
          insistOn(version, row);
          return {
            refusal: checkTermNotOver(row.life),
            message: { type: 'endpointChosen', id: request, at, ...(place && { place }) },
          };
        },
        (db) => stateOf(db, product),
      );
    },

    async checkEndpoint(command, product) {
      const life = await readLifeOf(kit.pool, product);
      const { endpoint, current } = life.certificate ?? {};
      if (!endpoint) return { kind: 'not_found' };
      const { host, port } = endpoint;
      // Outside the transaction: somebody else's server may take its time.
      const look = await certificates.endpoints.look({ host, port, names: namesOf(life) });
      return runCommand(kit, { ...command, whose: { product } }, async (_db, tx, at) =>
        endpointCheckOf(await tx.certificates.sighted(product, endpoint, current?.serial, look, at), at),
      );
    },
  };
}
