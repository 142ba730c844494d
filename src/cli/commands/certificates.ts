import { type Command, Option } from 'commander';
import type { CertificateResource, CertificateState } from '../../api/certificate-ports';
import type { ProductResource } from '../../api/ports';
import type { Api } from '../api-client';
import { apiFor, type World, Zones } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { dateOf, wallClock } from '../readable';
import { oneLine, tableOf } from '../table';

const pathOf = (product: string) => `/v1/products/${encodeURIComponent(product)}`;

export function addCertificates(program: Command, world: World): void {
  const certificates = program.command('certificates').description('of one product: list, state, download');
  addList(certificates, world);
  addState(certificates, world);
  addDownload(certificates, world);
}

async function zoneOf(api: Api, command: Command, product: string): Promise<string> {
  return new Zones(api, command).of((await api.get<ProductResource>(pathOf(product))).account);
}

function addList(certificates: Command, world: World): void {
  certificates
    .command('list <product>', { isDefault: true })
    .description('every certificate that was issued for a product, newest first')
    .addHelpText('after', '\nExample:\n  perennial certificates prod_01kap3…')
    .action(async (product: string, _options: unknown, command: Command) => {
      const { terminal } = world;
      const api = apiFor(world, command);
      const items = await api.get<CertificateResource[]>(`${pathOf(product)}/certificates`);
      if (terminal.json) return terminal.document({ items, more: false });
      if (items.length === 0) return terminal.note('No certificates.');
      const zone = await zoneOf(api, command, product);
      const [head = '', ...lines] = tableOf(
        items,
        [
          { title: `FROM (${zone})`, of: ({ notBefore }) => wallClock(notBefore, zone) },
          { title: 'UNTIL', of: ({ notAfter }) => wallClock(notAfter, zone) },
          { title: 'CAUSE', of: ({ cause }) => cause },
          { title: 'REVOKED', of: (one) => revocationOf(one, zone) },
          { title: 'NAMES', of: ({ names }) => names.join(', '), shrinks: true },
          { title: 'SERIAL', of: ({ serial }) => serial },
        ],
        terminal.width,
      );
      terminal.say(terminal.paint('dim', head));
      for (const line of lines) terminal.say(line);
    });
}

function revocationOf({ revoked, toBeRevoked }: CertificateResource, zone: string): string {
  if (revoked) return `${wallClock(revoked.at, zone)}, ${revoked.reason}`;
  return toBeRevoked ? `by ${wallClock(toBeRevoked.at, zone)}, ${toBeRevoked.reason}` : '';
}

function addState(certificates: Command, world: World): void {
  certificates
    .command('state <product>')
    .description('what is in force, when it is replaced, and what that waits for')
    .addHelpText('after', '\nExample:\n  perennial certificates state prod_01kap3…')
    .action(async (product: string, _options: unknown, command: Command) => {
      const api = apiFor(world, command);
      const state = await api.get<CertificateState>(`${pathOf(product)}/certificates/state`);
      if (world.terminal.json) return world.terminal.document(state);
      const zone = await zoneOf(api, command, product);
      for (const [name, value] of [['names', state.names.join(', ')], ...certificateFacts(state, zone)] as const)
        if (value) world.terminal.say(`${world.terminal.paint('dim', name.padEnd(14))}${oneLine(value)}`);
    });
}

/** What a certificate product has beside what every product has, each in a word and its value. */
export function certificateFacts(state: CertificateState, zone: string): [string, string | null][] {
  const { current, missing, trouble, insured, insuredNextTerm } = state;
  const revocation = current?.toBeRevoked;
  return [
    [
      'insured',
      `${insured ? 'yes' : 'no'}${insured === insuredNextTerm ? '' : `, next term ${insured ? 'no' : 'yes'}`}`,
    ],
    ['certificate', current ? `${current.serial}, until ${dateOf(current.notAfter, zone)}` : 'none yet'],
    ['replaced', current?.replacedAt ? dateOf(current.replacedAt, zone) : null],
    ['revoked by', revocation ? `${dateOf(revocation.at, zone)}, ${revocation.reason}` : null],
    ['missing', missing.join(', ')],
    ['not issued', trouble],
  ];
}

function addDownload(certificates: Command, world: World): void {
  certificates
    .command('download <product> [serial]')
    .description('one certificate as PEM; without a serial the one in force')
    .addOption(
      new Option('--form <form>', 'with its intermediates or alone').choices(['chain', 'pem']).default('chain'),
    )
    .addHelpText('after', '\nExample:\n  perennial certificates download prod_01kap3… > www.pem')
    .action(async (product: string, serial: string | undefined, { form }: { form: string }, command: Command) => {
      const api = apiFor(world, command);
      const path = `${pathOf(product)}/certificates`;
      const wanted = serial ?? (await api.get<CertificateState>(`${path}/state`)).current?.serial;
      if (wanted === undefined) throw new Stop(exitCodes.wrong, 'No certificate has been issued yet.');
      const pem = await api.text(`${path}/${encodeURIComponent(wanted)}/download`, { form });
      if (world.terminal.json) world.terminal.document({ serial: wanted, pem });
      else world.terminal.say(pem.trimEnd());
    });
}
