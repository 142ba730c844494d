import type { Tx } from '../../../activities/ports';
import type { ApiPorts, Command, ImportFault, ImportOutcome, ImportRow } from '../../api/ports';
import { type Instant, plusMilliseconds, startOfDate } from '../../domain/calendar';
import { knownAtBeginning } from '../../domain/contract-standing';
import type { RenewalOption } from '../../domain/offer';
import { Refused } from '../../domain/refusal';
import { initialOptions } from '../../domain/renewal-options';
import { faultOfExpiry } from '../../domain/takeover';
import { newId } from '../postgres/ids';
import type { Queryable } from '../postgres/pool';
import { NamesContested, nameKey } from '../postgres/products';
import { BeginningsTx, PgTx } from '../postgres/tx';
import { insertAccount } from './accounts';
import { type CommandKit, runCommand } from './commands';
import { firstCertificate } from './first-certificate';
import { type CertificateTerms, faultOfCertificate, readCertificateTerms } from './imported-certificates';

/** Whose a row is: an account, or one that would be opened. */
interface Owner {
  id: string | null;
  time_zone: string;
  default_options: Record<string, RenewalOption>;
  certificate_provider: string | null;
}

/** A product of the record that bears a name of the rows. */
interface Namesake {
  id: string;
  account: string | null;
  offer: string;
  name: string;
  key: string | null;
  /** as it was imported with; null if it was ordered */
  expiry: Instant | null;
}

/**
 * Imports wait for each other: so two of them can neither open an account twice nor both find that a certificate is not
 * there yet, nor lock names in different order.
 */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('perennial imports'))`;

/** @param defaultProvider of certificates, for accounts that have chosen none */
export function importPorts(kit: CommandKit, defaultProvider: string): ApiPorts['imports'] {
  return {
    async take(command, rows, dryRun) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt({ kit, defaultProvider }, command, rows, dryRun);
        } catch (error) {
          if (!(error instanceof NamesContested) || tries >= TRIES) throw error;
        }
      }
    },
  };
}

/** Each needs somebody who orders one of the names between the look at them and their writing. */
const TRIES = 5;

function attempt(
  { kit, defaultProvider }: { kit: CommandKit; defaultProvider: string },
  command: Command,
  rows: readonly ImportRow[],
  dryRun: boolean,
) {
  return runCommand(kit, command, async (db) => {
    if (!dryRun) await db.query(ONE_AT_A_TIME);
    const tx = new BeginningsTx(db, kit.settings, command.at);
    const intake = new Intake(kit, defaultProvider, db, tx, command.at, dryRun);
    await intake.lookUp(rows);
    const outcomes: ImportOutcome[] = [];
    for (const row of rows) outcomes.push(await intake.take(row));
    await tx.finish();
    return outcomes;
  });
}

/** The rows of one request on their way into the record, with what of it they meet there. */
class Intake {
  private readonly byId = new Map<string, Owner>();
  private readonly byEmail = new Map<string, Owner[]>();
  private readonly namesakes = new Map<string, Namesake[]>();
  /** of accounts on a test clock: milliseconds ahead of real time */
  private clocks = new Map<string, number>();
  private certificates: CertificateTerms = { contracts: new Map(), holdings: [] };

  constructor(
    private readonly kit: CommandKit,
    private readonly defaultProvider: string,
    private readonly db: Queryable,
    private readonly tx: Tx,
    private readonly at: Instant,
    private readonly dryRun: boolean,
  ) {}

  async lookUp(rows: readonly ImportRow[]): Promise<void> {
    const ids = rows.flatMap(({ account }) => (typeof account === 'string' ? [account] : []));
    const emails = rows.flatMap(({ account }) => (typeof account === 'string' ? [] : [account.email]));
    const owners = await this.db.query<Owner & { id: string; email: string }>(
      `SELECT id, email, time_zone, default_options, certificate_provider FROM accounts a WHERE (id = ANY($1) OR email = ANY($2))
         AND NOT EXISTS (SELECT 1 FROM erasures e WHERE e.account_id = a.id) ORDER BY id`,
      [ids, emails],
    );
    for (const owner of owners.rows) {
      this.byId.set(owner.id, owner);
      this.byEmail.set(owner.email, [...(this.byEmail.get(owner.email) ?? []), owner]);
    }
    this.clocks = await this.kit.time.aheadOfEach(this.db, [...this.byId.keys()]);
    this.certificates = await readCertificateTerms(this.db, [...this.byId.keys()], rows, this.defaultProvider);
    const { rows: found } = await this.db.query<Namesake>(
      `SELECT p.id, p.account_id AS account, p.offer_id AS offer, p.name, p.name_key AS key,
         (SELECT data->>'end' FROM events WHERE product_id = p.id AND type = 'imported' ORDER BY seq LIMIT 1) AS expiry
       FROM products p WHERE p.name = ANY($1)`,
      [rows.map(({ name }) => name)],
    );
    for (const namesake of found) this.note(namesake);
  }

  async take(row: ImportRow): Promise<ImportOutcome> {
    const owner = this.ownerOf(row);
    if ('code' in owner) return faulty(row, owner);
    const expiry = row.expiry.includes('T') ? row.expiry : startOfDate(row.expiry, owner.time_zone);
    const known = this.namesakesOf(row).find(
      (one) => one.account === owner.id && one.offer === row.offer.id && one.expiry === expiry,
    );
    if (known) return { index: row.index, outcome: 'known', product: known.id, account: known.account, expiry };
    const fault = this.faultOf(row, owner, expiry);
    if (fault) return faulty(row, fault);
    try {
      return await this.takeOver(row, owner, expiry);
    } catch (error) {
      // What has a test clock is written at once, and its name was ordered since the look at the names.
      if (!(error instanceof Refused)) throw error;
      return faulty(row, { code: 'name-taken', pointer: '/name', detail: error.refusal.detail });
    }
  }

  private ownerOf({ account }: ImportRow): Owner | ImportFault {
    if (typeof account === 'string') {
      const detail = `There is no account ${account}.`;
      return this.byId.get(account) ?? { code: 'account-unknown', pointer: '/account', detail };
    }
    const pointer = '/customer/email';
    const [owner, another] = this.byEmail.get(account.email) ?? [];
    if (another) {
      const detail = `Several accounts have the address ${account.email}: name the account by its id.`;
      return { code: 'account-ambiguous', pointer, detail };
    }
    if (owner) return owner;
    if (account.open)
      return { id: null, time_zone: account.open.timeZone, default_options: {}, certificate_provider: null };
    const detail = `No account has the address ${account.email}; with a name and a country it can be opened.`;
    return { code: 'account-unknown', pointer, detail };
  }

  private faultOf(row: ImportRow, owner: Owner, expiry: Instant): ImportFault | undefined {
    const impossible = faultOfExpiry(expiry, this.nowOf(owner));
    if (impossible !== undefined) return { code: 'expiry-impossible', pointer: '/expiry', detail: impossible };
    const notOrdered = faultOfCertificate(row, owner.id, this.nowOf(owner), this.certificates);
    if (notOrdered) return notOrdered;
    const key = nameKey(row.offer.kind, owner.id ?? '', row.name);
    const holder = this.namesakesOf(row).find((one) => key !== null && one.key === key);
    if (!holder) return undefined;
    const whose = `${row.name} lives already: ${holder.id} of ${holder.account ?? 'the same customer'}`;
    const how =
      holder.expiry === null ? 'not imported' : `imported as ${holder.offer} with the expiry ${holder.expiry}`;
    return { code: 'name-taken', pointer: '/name', detail: `${whose}, ${how}.` };
  }

  private async takeOver(row: ImportRow, owner: Owner, expiry: Instant): Promise<ImportOutcome> {
    const { offer, name, index } = row;
    const account = owner.id ?? (await this.open(row));
    const product = newId('prod');
    if (!this.dryRun) await this.begin(row, { ...owner, id: account as string }, product, expiry);
    this.note({ id: product, account, offer: offer.id, name, key: nameKey(offer.kind, account ?? '', name), expiry });
    if (this.dryRun) return { index, outcome: 'importable', product: null, account, expiry };
    return { index, outcome: 'imported', product, account, expiry };
  }

  private async begin(row: ImportRow, owner: Owner & { id: string }, product: string, expiry: Instant): Promise<void> {
    const at = this.nowOf(owner);
    const onTestClock = this.clocks.has(owner.id);
    const contract = row.offer.certificate && knownAtBeginning(this.certificates.contracts.get(owner.id));
    // What is written down bears the account's time.
    const own = onTestClock ? new PgTx(this.db, this.kit.settings, at) : undefined;
    const tx = own ?? this.tx;
    await this.kit.ordering.takeOver(tx, {
      product,
      account: owner.id,
      timeZone: owner.time_zone,
      offer: row.offer,
      name: row.name,
      option: row.renewalOption ?? preferred(row, owner),
      registrant: {
        ...(row.registrantEmail && { email: row.registrantEmail }),
        ...(row.registrantLanguage && { language: row.registrantLanguage }),
      },
      at,
      ...(row.offer.certificate && {
        certificate: firstCertificate(row.offer, { provider: owner.certificate_provider }),
      }),
      ...(contract && { contract }),
      onTestClock,
      expiry,
    });
    await own?.finish();
  }

  private nowOf({ id }: Owner): Instant {
    return plusMilliseconds(this.at, (id !== null && this.clocks.get(id)) || 0);
  }

  /** Once per address, however many rows name it. A dry run opens none. */
  private async open({ account }: ImportRow): Promise<string | null> {
    if (this.dryRun || typeof account === 'string' || !account.open) return null;
    const { email, open } = account;
    const settings = { consumer: false, expiryReminders: true, defaultOptions: {} };
    const opened = await insertAccount(this.db, { email, ...open, ...settings }, this.at);
    this.byEmail.set(email, [opened]);
    return opened.id;
  }

  private namesakesOf({ name }: ImportRow): Namesake[] {
    return this.namesakes.get(name) ?? [];
  }

  private note(namesake: Namesake): void {
    this.namesakes.set(namesake.name, [...(this.namesakes.get(namesake.name) ?? []), namesake]);
  }
}

function faulty({ index }: ImportRow, fault: ImportFault): ImportOutcome {
  return { index, outcome: 'faulty', faults: [fault] };
}

/** The account's default where it can be (O5), as for an order. */
function preferred({ offer }: ImportRow, { default_options }: Owner): RenewalOption {
  const option = default_options[offer.kind];
  const usable = option && offer.options.includes(option) && initialOptions.includes(option);
  return usable ? option : 'one_year_delayed';
}
