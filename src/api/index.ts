import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { BearerKeys } from './bearer-keys';
import type { Call } from './call';
import { accountCalls } from './calls/accounts';
import { addressChangeCalls } from './calls/address-changes';
import { apiKeyCalls } from './calls/api-keys';
import { approvalCalls } from './calls/approvals';
import { attentionCalls } from './calls/attention';
import { calendarFeedCalls } from './calls/calendar-feeds';
import { certificateCalls } from './calls/certificates';
import { claimCalls } from './calls/claims';
import { contractCalls } from './calls/contracts';
import { declarationCalls } from './calls/declarations';
import { endpointCalls } from './calls/endpoints';
import { forecastCalls } from './calls/forecasts';
import { importCalls } from './calls/imports';
import { institutionDomainCalls } from './calls/institution-domains';
import { invitationCalls } from './calls/invitations';
import { invoiceCalls } from './calls/invoices';
import { keyCompromiseCalls } from './calls/key-compromises';
import { ledgerCalls } from './calls/ledger';
import { massRevocationCalls } from './calls/mass-revocations';
import { migrationCalls } from './calls/migrations';
import { offerCalls } from './calls/offers';
import { orderCalls } from './calls/orders';
import { paymentMethodCalls } from './calls/payment-methods';
import { paymentCalls } from './calls/payments';
import { peopleCalls } from './calls/people';
import { personalDataCalls } from './calls/personal-data';
import { policyCalls } from './calls/policies';
import { productCalls } from './calls/products';
import { sandboxCalls } from './calls/sandbox';
import { supportCalls } from './calls/support';
import { supportMailCalls } from './calls/support-mail';
import { testClockCalls } from './calls/test-clocks';
import { validationCalls } from './calls/validations';
import { webhookCalls } from './calls/webhooks';
import { whatIfCalls } from './calls/what-if';
import { docs } from './docs';
import { guarded } from './guarded';
import { health } from './health';
import { readBytes, readCut } from './json-body';
import { callMaker, type MakeCall } from './making';
import { Metrics } from './metrics';
import type { ApiPorts } from './ports';
import { answerWith, notFound, Problem, problemOf } from './problems';
import { provisionerCallbacks } from './provisioner-callbacks';
import { limited } from './rate-limit';
import { breakOff, type Log, logged, pagesLogged, requestId } from './request-log';
import { admit, identify, serve } from './serve';

export interface ApiSettings {
  /** serves what only a sandbox can do */
  sandbox: boolean;
  testClocks: boolean;
  /** takes what consumers declare without signing in; on unless told otherwise */
  consumers?: boolean;
  rateLimit: { perMinute: number };
  /** where callers reach it from outside */
  publicUrl: string;
  log: Log;
}

/**
 * The HTTP API as an application that does not listen yet. It answers everything: mount what else there is before it.
 * `make` makes the same calls for pages, whose requests `logPages` notes and measures with its own.
 */
export function createApi(
  ports: ApiPorts,
  settings: ApiSettings,
): { app: Express; make: MakeCall; logPages: RequestHandler } {
  const calls: Call[] = [
    ...offerCalls,
    ...accountCalls,
    ...paymentMethodCalls,
    ...addressChangeCalls,
    ...calendarFeedCalls(settings.publicUrl),
    ...orderCalls,
    ...productCalls,
    ...certificateCalls,
    ...claimCalls,
    ...validationCalls,
    ...institutionDomainCalls,
    ...keyCompromiseCalls,
    ...(settings.consumers === false ? [] : declarationCalls),
    ...endpointCalls,
    ...forecastCalls,
    ...whatIfCalls,
    ...invoiceCalls,
    ...paymentCalls,
    ...attentionCalls,
    ...importCalls,
    ...massRevocationCalls,
    ...supportMailCalls,
    ...supportCalls,
    ...contractCalls,
    ...policyCalls,
    ...personalDataCalls,
    ...migrationCalls,
    ...ledgerCalls,
    ...apiKeyCalls,
    ...peopleCalls,
    ...invitationCalls,
    ...webhookCalls,
    ...(settings.sandbox ? sandboxCalls : []),
    ...(settings.testClocks ? testClockCalls : []),
  ];
  calls.push(...approvalCalls(calls));
  const keys = new BearerKeys(ports.keys);
  const metrics = new Metrics(ports.health);
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  app.use(logged(settings.log, metrics.observe), guarded(settings.publicUrl));
  app.use(refuseZeros, health(ports, metrics), docs(calls, settings.publicUrl));
  route(app, '/v1/provisioner/callbacks', 'post', [readBytes(), provisionerCallbacks(ports)]);
  const { perMinute } = settings.rateLimit;
  const usual = limited(perMinute);
  for (const call of calls) {
    const limit = call.perMinute === undefined ? usual : limited(Math.min(call.perMinute, perMinute));
    const read = call.raw ? readCut(call.raw.mostBytes) : readBytes(call.mostBytes);
    const guard = call.raw !== undefined || call.mostBytes !== undefined ? [admit(call)] : [];
    route(app, call.path, call.method, [identify(keys), limit, ...guard, read, serve(call, ports, keys)]);
  }
  refuseOtherMethods(app, calls);
  app.use(() => {
    throw notFound();
  });
  app.use(answerProblems(settings.log));
  return { app, make: callMaker(calls, ports, keys), logPages: pagesLogged(settings.log, metrics.observe) };
}

function route(app: Express, path: string, method: Call['method'], handlers: RequestHandler[]): void {
  const name: RequestHandler = (_request, response, next) => {
    response.locals['route'] = path;
    next();
  };
  app[method](pattern(path), name, ...handlers);
}

/** No text of the record holds a zero byte: there is nothing under such an address. Queries and bodies are the calls' to check. */
const refuseZeros: RequestHandler = ({ path }, _response, next) => {
  if (/%00/.test(path)) throw notFound();
  next();
};

/** An address as Express writes it. */
function pattern(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1');
}

/** An address that exists says which methods it has. */
function refuseOtherMethods(app: Express, calls: readonly Call[]): void {
  const methods = new Map<string, string[]>([['/v1/provisioner/callbacks', ['POST']]]);
  for (const { path, method } of calls) {
    const known = methods.get(path) ?? [];
    methods.set(path, [...known, ...(method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])]);
  }
  for (const [path, allowed] of methods) {
    const headers = { Allow: allowed.join(', ') };
    app.all(pattern(path), (request, response) => {
      if (request.method !== 'OPTIONS')
        throw new Problem('method-not-allowed', `Allowed: ${headers.Allow}.`, { headers });
      response.set(headers).status(204).end();
    });
  }
}

/** The one place where trouble becomes an answer (RFC 9457). */
function answerProblems(log: Log): ErrorRequestHandler {
  return (error, request, response, _next) => {
    if (response.headersSent) return breakOff(error, response, log);
    const problem = problemOf(error);
    if (problem.code === 'internal') log.error({ requestId: requestId(response), err: error }, 'request failed');
    if (problem.code === 'unavailable') log.warn({ requestId: requestId(response), err: error }, 'request not served');
    const [instance = '/'] = request.originalUrl.split('?', 1);
    const { status, headers, body } = answerWith(problem, instance);
    response.status(status).set(headers).send(JSON.stringify(body));
  };
}
