// The worker as it is, but it kills itself (-9) before and after every effect that it has, each time once: what it has
// died of is noted in a file, and a worker started again goes on past it. For tests only; the engine knows nothing of it.
const fs = require('node:fs');
const path = require('node:path');
const { Client, Connection } = require('@temporalio/client');
const { NativeConnection, Runtime, Worker, DefaultLogger } = require('@temporalio/worker');

const { DEATHS, CLOCK_OFFSET, BUNDLE } = process.env;
const engine = (file) => require(path.join(__dirname, '../../dist/src', file));

function note(what) {
  if (DEATHS !== undefined) fs.appendFileSync(DEATHS, `${Date.now()} ${what}\n`);
}

/** Dies at a place where it has not died yet. */
function dieOnce(place) {
  if (DEATHS === undefined || fs.readFileSync(DEATHS, 'utf8').includes(` ${place}\n`)) return;
  note(place);
  process.kill(process.pid, 'SIGKILL');
  // The signal comes at once, but nothing may happen until then.
  for (;;);
}

async function deadly(name, effect) {
  dieOnce(`before ${name}`);
  const result = await effect();
  dieOnce(`after ${name}`);
  return result;
}

/** Makes a factory of the engine give something deadly. */
function replace(file, factory, wrap) {
  const exported = engine(file);
  const make = exported[factory];
  exported[factory] = (...args) => wrap(make(...args));
}

replace('gateways/sandbox/provider.js', 'createSandboxProvider', (provider) => ({
  ask: (request) => deadly(`provider ${request.key}`, () => provider.ask(request)),
}));
replace('gateways/sandbox/card-processor.js', 'createSandboxCards', (cards) => ({
  charge: (request) => deadly(`card ${request.key}`, () => cards.charge(request)),
}));
replace('gateways/sandbox/authority.js', 'failingOnCommand', (authority) => ({
  ...authority,
  issue: (order) => deadly(`issue ${order.key}`, () => authority.issue(order)),
  revoke: (certificate, reason, at) =>
    deadly(`revoke ${certificate.serial}`, () => authority.revoke(certificate, reason, at)),
}));
replace('gateways/dcv/control.js', 'createDomainControl', (control) => ({
  check: (question, at) =>
    deadly(`look ${question.method} ${question.domain} ${at}`, () => control.check(question, at)),
  permits: (domain, wildcard, identities) =>
    deadly(`caa ${domain}`, () => control.permits(domain, wildcard, identities)),
}));
replace('gateways/mail/smtp-sender.js', 'createSmtpSender', (smtp) => ({
  ...smtp,
  send: (message, attachments) => deadly(`mail ${message.id}`, () => smtp.send(message, attachments)),
}));
replace('gateways/senders/mail-sender.js', 'createMailSender', (send) => async (id) => {
  await send(id);
  note(`recorded ${id}`);
});

// Every task replays the whole history; none waits for a cache that died.
const create = Worker.create.bind(Worker);
Worker.create = (options) => create({ ...options, maxCachedWorkflows: 0 });

async function main() {
  Runtime.install({
    logger: new DefaultLogger('ERROR'),
    telemetryOptions: { logging: { filter: 'ERROR' } },
    shutdownSignals: [],
  });
  const config = engine('config.js').readConfig(process.env);
  const kit = engine('main/record.js').openRecord(config, () => undefined);
  const { step } = kit.record;
  const record = {
    ...kit.record,
    step: (life, recordedAt, work) => deadly(`step ${life.product} ${life.seq}`, () => step(life, recordedAt, work)),
  };
  const address = config.env.TEMPORAL_ADDRESS;
  const [connection, native] = await Promise.all([
    Connection.connect({ address }),
    NativeConnection.connect({ address }),
  ]);
  const payloads = await engine('main/payloads.js').openPayloads(config.env);
  const client = new Client({ connection, dataConverter: payloads.converter });
  const { start } = client.workflow;
  client.workflow.start = (type, options) =>
    deadly(`start ${options.workflowId}`, () =>
      // A task whose worker died is given to another after this time.
      start.call(client.workflow, type, { ...options, workflowTaskTimeout: '1s' }),
    );
  const certificates = await engine('main/certificates.js').openCertificates(
    config,
    kit,
    () => '2020-01-01T00:00:00.000Z',
  );
  await engine('main/lifecycle-worker.js').startLifecycleWorker({
    config,
    kit: { ...kit, record },
    client,
    connection: native,
    dataConverter: payloads.converter,
    certificates: certificates.kit,
    clockOffset: () => Number(CLOCK_OFFSET),
    workflows: { codePath: BUNDLE },
    versioned: false,
    hurried: true,
    render: engine('gateways/pdf/render.js').renderDocument,
    log: engine('main/logger.js').createLogger('silent'),
  });
  console.log('runs');
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
