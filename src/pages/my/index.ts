import express, { type Request, type Response, type Router } from 'express';
import { formFields } from '../form-fields';
import { guarded } from '../guarded';
import { createDeclarationPages } from '../law/declaring';
import { notTooOften } from '../not-too-often';
import { fromOwnPage } from '../same-origin';
import { PageTrouble } from '../trouble';
import { createAccountsPage } from './accounts';
import { createCertificatePages } from './certificates/index';
import { createInstitutionPages } from './institution/index';
import { createBalancePages } from './invoices/balance';
import { createInvoicePages } from './invoices/index';
import type { MySettings } from './page-settings';
import { createPaymentMethodPages } from './payment-methods/index';
import type { MyPorts, Visitor } from './ports';
import { createProductPages } from './products/index';
import { createSettingsPages } from './settings/index';
import { createNewAddressPages } from './settings/new-address';
import { createSignIn, visited } from './sign-in';
import { createTrackingPages } from './tracking/index';
import { troubled } from './troubled';

export type { MySettings } from './page-settings';
export type { MyPorts } from './ports';

const LARGEST_FORM = '64kb';

/** What these pages answer, and nobody else. */
const OURS = ['/my', '/sign-in', '/sign-out', '/change-address', '/cancel', '/withdraw'];

/** The pages of customers: signing in, and everything under `/my`. To be mounted at `/`. */
export function createMyPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  router.use(OURS, guarded);
  router.use(createSignIn(ports, settings));
  router.use(createDeclarationPages(ports, settings));
  const sent = express.Router().use(fromOwnPage(settings.publicUrl, settings.brands), formFields(LARGEST_FORM));
  router.use(
    '/my',
    visited(ports, settings),
    notTooOften(settings.perMinute, { by: sessionOf }),
    (request, response, next) => {
      if (request.method === 'GET' || request.method === 'HEAD') return next();
      sent(request, response, next);
    },
  );
  router.get('/my', (_request, response) => response.redirect(303, '/my/products'));
  router.use('/my/accounts', createAccountsPage(ports, settings));
  router.use('/my/tracking', createTrackingPages(ports, settings));
  router.use('/my/products/:id', createCertificatePages(ports, settings));
  router.use('/my/products', createProductPages(ports, settings));
  router.use('/my/invoices', createInvoicePages(ports, settings));
  router.use('/my/balance', createBalancePages(ports, settings));
  router.use('/my/payment-methods', createPaymentMethodPages(ports, settings));
  router.use('/my/institution', createInstitutionPages(ports, settings));
  router.use('/my/settings', createSettingsPages(ports, settings));
  router.use('/change-address', createNewAddressPages(ports, settings));
  router.use(OURS, () => {
    throw new PageTrouble(404, 'not_found');
  });
  router.use(troubled(settings));
  return router;
}

const sessionOf = (_request: Request, { locals }: Response) => (locals['visitor'] as Visitor).session.id;
