import express, { type Router } from 'express';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { visiting } from '../visit';
import { createSettingsForms } from './forms';
import { showSettings } from './overview';
import { createPersonalDataPages } from './personal-data';

/** To be mounted at `/my/settings`. */
export function createSettingsPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  router.get(
    '/',
    visiting(ports, settings, (visit) => showSettings(visit, ports.settings)),
  );
  router.use('/data', createPersonalDataPages(ports, settings));
  router.use(createSettingsForms(ports, settings));
  return router;
}
