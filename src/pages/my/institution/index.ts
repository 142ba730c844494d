import express, { type Router } from 'express';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { type Visit, visiting } from '../visit';
import * as acts from './acts';
import { confirmRemovalOfDomain, confirmRemovalOfPerson, confirmWithdrawal } from './confirmations';
import { showDomain } from './domain-page';
import { showDomains } from './domains';
import { showMove } from './move';
import { showOverview } from './overview';
import { showPeople, showPerson } from './people';
import { showRequest } from './request-page';
import { showRequests } from './requests';

/** For accounts of institutions: contract, domains, change of provider, requests and people. To be mounted at `/my/institution`. */
export function createInstitutionPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const on = (handle: (visit: Visit) => Promise<void>) => visiting(ports, settings, handle);
  const look = (path: string, show: (visit: Visit) => Promise<void>) => router.get(path, on(show));
  const act = (path: string, handle: (visit: Visit) => Promise<void>) => router.post(path, on(handle));

  look('/', (visit) => showOverview(visit));
  act('/contract', acts.requestContract);
  look('/contract/:id/document', (visit) =>
    acts.download(visit, 'get /v1/contracts/{id}/document', { locale: visit.book.locale }),
  );
  look('/contract/:id/copies/:copy', (visit) =>
    acts.download(visit, 'get /v1/contracts/{id}/signed-copies/{copy}/scan'),
  );
  look('/contract/:id/withdraw', confirmWithdrawal);
  act('/contract/:id/withdraw', acts.withdrawContract);
  act('/contract/:id/policies', acts.acceptPolicy);
  act('/read', acts.notePolicyRead);

  look('/domains', showDomains);
  act('/domains', acts.registerDomain);
  look('/domains/:domain', showDomain);
  act('/domains/:domain/wildcard', acts.addWildcard);
  act('/domains/:domain/check', acts.checkDomain);
  look('/domains/:domain/remove', confirmRemovalOfDomain);
  act('/domains/:domain/remove', acts.removeDomain);

  look('/move', showMove);
  look('/move/:id.csv', (visit) => acts.download(visit, 'get /v1/migrations/{id}.csv'));

  look('/requests', showRequests);
  look('/requests/:id', showRequest);
  act('/requests/:id/approve', acts.approve);
  act('/requests/:id/refuse', acts.refuse);
  act('/requests/:id/withdraw', acts.withdrawRequest);

  look('/people', showPeople);
  act('/people', acts.invite);
  look('/people/:id', showPerson);
  act('/people/:id', acts.changePerson);
  act('/people/:id/invite-again', acts.inviteAgain);
  look('/people/:id/remove', confirmRemovalOfPerson);
  act('/people/:id/remove', acts.removePerson);
  return router;
}
