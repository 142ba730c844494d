import express, { type Router } from 'express';
import { addClaimPages } from '../claims/index';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { addCertificateList } from './list';
import { addRequestPages } from './request';
import { addValidationPages } from './validations';

/** All about the certificates of one product: to be mounted at `/my/products/:id`. */
export function createCertificatePages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router({ mergeParams: true });
  addClaimPages(router, ports, settings);
  addValidationPages(router, ports, settings);
  addRequestPages(router, ports, settings);
  addCertificateList(router, ports, settings);
  return router;
}
