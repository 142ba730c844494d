import type { InstitutionPorts } from '../../pages/my/institution/ports';
import type { CertificateKit } from '../api-ports/certificates';
import type { CommandKit } from '../api-ports/commands';
import type { ContractKit } from '../api-ports/contracts';
import type { MigrationKit } from '../api-ports/migration-reads';
import { institutionDomains } from './institution-domains';
import { institutionMove } from './institution-move';
import { institutionOverview } from './institution-overview';
import { institutionPeople } from './institution-people';
import { institutionRequests } from './institution-requests';

/** What the pages of institutions need beside the record. */
export interface InstitutionKit {
  certificates: CertificateKit;
  contracts: ContractKit;
  migrations: MigrationKit;
}

/** What the pages of institutions read: two statements a page at most. */
export function institutionPorts(kit: CommandKit, institution: InstitutionKit): InstitutionPorts {
  const { pool } = kit;
  return {
    providers: institution.certificates.providers,
    overview: institutionOverview(kit, institution),
    ...institutionDomains(pool, institution.certificates),
    move: institutionMove(pool, institution.migrations),
    ...institutionRequests(kit),
    ...institutionPeople(pool),
  };
}
