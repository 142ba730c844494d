/** When rows of an erased account go: at once, when their document need not be kept any more, or when a certificate is over. */
export type Due = 'now' | 'retention' | 'validity';

/** What a table holds of accounts, for export and erasure (S17). The account is $1; `t` is the table. */
export interface AccountTable {
  table: string;
  /** which rows are the account's */
  of: string;
  /** columns that are nobody's data: secrets of the installation */
  hidden?: readonly string[];
  /** what is exported in the place of columns, or beside them; SQL, of `t` */
  shown?: Readonly<Record<string, string>>;
  /** which of the account's rows are exported, where others are the operator's own; SQL, of `t` */
  exported?: string;
  /** a column of bytes that is a file of the archive, of which the row has the name; SQL, of `t` */
  file?: { column: string; name: string };
  due?: Due;
  /** with `retention` and `validity`: what that counts from, or ends with; null: due at once */
  date?: string;
  /** what is overwritten, and which rows still have it; without it rows are deleted */
  overwrite?: { set: string; where: string };
  /** why rows stay that are not due yet, where it is not what others of that kind stay for; for people */
  because?: string;
  /** why rows stay for good; for people */
  stays?: string;
}

/** A table without anything of accounts, and why. */
interface OtherTable {
  table: string;
  because: string;
}

const PRODUCTS = '(SELECT id FROM products WHERE account_id = $1)';
const NAMES = '(SELECT name FROM products WHERE account_id = $1)';
const SERIALS = '(SELECT serial FROM certificates WHERE account_id = $1)';
const SUPPORT = '(SELECT id FROM support_requests WHERE account_id = $1)';
const MIGRATIONS = '(SELECT id FROM provider_migrations WHERE account_id = $1)';
const CONTRACTS = '(SELECT id FROM contracts WHERE account_id = $1)';
const ENDPOINTS = '(SELECT id FROM webhook_endpoints WHERE account_id = $1)';
// Those of operators' endpoints too, whatever the event is about.
const DELIVERIES = `endpoint_id IN ${ENDPOINTS} OR event_seq IN (SELECT seq FROM events WHERE account_id = $1)`;

/** By media type; what is served as anything else is bytes. */
const endings = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'text/plain; charset=us-ascii': 'txt',
};
const fileName = (folder: string, name: string, type: string) =>
  `'files/${folder}/' || ${name} || CASE ${type} ${Object.entries(endings)
    .map(([of, ending]) => `WHEN '${of}' THEN '.${ending}'`)
    .join(' ')} ELSE '.bin' END`;
/** The same bytes are kept once for a request, however often they came. */
const SUPPORT_FILE = fileName(
  'support',
  "t.request_id || '-' || t.digest",
  `(SELECT a.media_type FROM support_attachments a WHERE a.request_id = t.request_id AND a.digest = t.digest
    ORDER BY a.number, a.place LIMIT 1)`,
);

/** What was passed on to nobody is shown to operators alone; but what the customer wrote is the customer's. */
const readable = (message: string) => `(${message}.withheld IS NULL OR ${message}.author = 'customer')`;
const OWN_DELIVERIES = `endpoint_id IN ${ENDPOINTS}`;
/** By what its own people act: keys, and browsers in which they are signed in. */
const CALLERS = '(SELECT id FROM api_keys WHERE account_id = $1 UNION SELECT id FROM sessions WHERE account_id = $1)';
/** Why its own people did something; who of the operators did, and why, is the operator's. */
const OWN_NOTE = {
  note: `CASE WHEN t.note->>'actor' IN ${CALLERS} THEN t.note END`,
};
/** What operators keep for themselves, of an account. */
export const NONE = 'false';

/** In the place of what was erased, where something must stand. Nobody may conclude from it: people can be called so. */
const ERASED = 'erased';

/**
 * The same document without the person: numbers, amounts and tax stay, so that series have no gaps and sums hold. It says
 * when it was erased: by its words alone it could be that of somebody who is called so.
 */
const anonymous = (document: string) => `jsonb_set(jsonb_set(${document}, '{buyer}',
  jsonb_build_object('name', '${ERASED}', 'country', ${document}->'buyer'->'country')), '{lines}',
  (SELECT coalesce(jsonb_agg(jsonb_set(line, '{productName}', '"${ERASED}"')), '[]') FROM jsonb_array_elements(${document}->'lines') line))
  || jsonb_build_object('erasedAt', to_char($2::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
const namesBuyer = `NOT t.document ? 'erasedAt'`;
/** Of what goes all at once: its erasure is not noted yet, and nothing new is made after it (refuseErased). */
const notErased = (table: string) =>
  `NOT EXISTS (SELECT 1 FROM erased_data d WHERE d.account_id = $1 AND d.what = '${table}')`;
/** Everything about an invoice is kept as long as the latest document of it. */
const lastDocument = (invoice: string) =>
  `(SELECT greatest(i.issued_at, i.paid_at, i.cancelled_at) FROM invoices i WHERE i.id = ${invoice})`;

const PAPERS =
  'the law asks for contracts, too: with their signed copies they are kept for the time of invoices after the year of their end';

const byAccount = (table: string): AccountTable => ({ table, of: 't.account_id = $1' });
const byProduct = (table: string): AccountTable => ({ table, of: `t.product_id IN ${PRODUCTS}` });

/**
 * Every table with something of accounts, in the order in which it is erased: what is found by another table's rows comes
 * before them. A table of the schema that is in neither list fails a test.
 */
export const accountTables: readonly AccountTable[] = [
  {
    table: 'acknowledgements',
    of: `(t.subject = $1 OR t.subject IN ${PRODUCTS} OR t.subject IN ${CONTRACTS} OR t.subject IN ${MIGRATIONS}
      OR split_part(t.subject, '/', 1) IN ${ENDPOINTS} OR t.subject IN (SELECT id FROM mails WHERE account_id = $1))`,
    exported: NONE,
  },
  {
    table: 'webhook_attempts',
    of: `t.delivery_id IN (SELECT id FROM webhook_deliveries WHERE ${DELIVERIES})`,
    exported: `t.delivery_id IN (SELECT id FROM webhook_deliveries WHERE ${OWN_DELIVERIES})`,
  },
  { table: 'webhook_deliveries', of: `(${DELIVERIES})`, exported: OWN_DELIVERIES },
  { table: 'webhook_endpoints', of: 't.account_id = $1', hidden: ['secret', 'previous_secret'] },
  {
    table: 'support_attachments',
    of: `t.request_id IN ${SUPPORT}`,
    exported: `EXISTS (SELECT 1 FROM support_messages m WHERE m.request_id = t.request_id AND m.number = t.number AND ${readable('m')})`,
    shown: { file: SUPPORT_FILE },
  },
  {
    table: 'support_files',
    of: `t.request_id IN ${SUPPORT}`,
    exported: `EXISTS (SELECT 1 FROM support_attachments a JOIN support_messages m USING (request_id, number)
      WHERE a.request_id = t.request_id AND a.digest = t.digest AND ${readable('m')})`,
    file: { column: 'bytes', name: SUPPORT_FILE },
  },
  {
    table: 'support_messages',
    of: `t.request_id IN ${SUPPORT}`,
    exported: readable('t'),
    shown: {
      // An operator's key can write for a customer.
      sender: `CASE WHEN t.author = 'customer' AND t.sender NOT IN
        (SELECT id FROM api_keys WHERE account_id IS DISTINCT FROM $1) THEN t.sender END`,
    },
  },
  byAccount('support_requests'),
  { table: 'migration_names', of: `t.migration_id IN ${MIGRATIONS}` },
  { table: 'migration_looks', of: `t.migration_id IN ${MIGRATIONS}` },
  { table: 'migration_reminders', of: `t.migration_id IN ${MIGRATIONS}` },
  byAccount('provider_migrations'),
  byAccount('approvals'),
  {
    table: 'invitations',
    of: 't.person_id IN (SELECT id FROM people WHERE account_id = $1)',
    hidden: ['token_hash'],
  },
  {
    table: 'sign_in_links',
    of: `t.email_key IN (SELECT lower(email) FROM accounts WHERE id = $1 UNION SELECT lower(email) FROM people WHERE account_id = $1)`,
    hidden: ['token_hash', 'browser_hash'],
  },
  { ...byAccount('address_changes'), hidden: ['token_hash'] },
  {
    ...byAccount('declarations'),
    of: '(t.account_id = $1 OR t.email_key = (SELECT lower(email) FROM accounts WHERE id = $1))',
    hidden: ['once'],
  },
  { table: 'domain_validations', of: 't.domain IN (SELECT name FROM institution_domains WHERE account_id = $1)' },
  { ...byAccount('institution_domains'), hidden: ['token'] },
  byAccount('policy_acknowledgements'),
  {
    table: 'contract_scans',
    of: `t.contract_id IN ${CONTRACTS}`,
    due: 'retention',
    because: PAPERS,
    date: "(SELECT (c.contract->>'endedAt')::timestamptz FROM contracts c WHERE c.id = t.contract_id)",
    file: { column: 'bytes', name: fileName('contracts', "t.contract_id || '-' || t.arrival", 't.type') },
  },
  { ...byAccount('contracts'), due: 'retention', because: PAPERS, date: "(t.contract->>'endedAt')::timestamptz" },
  byProduct('notices'),
  {
    ...byAccount('mails'),
    hidden: ['secret'],
    // Who has what is sent to the holder of a domain shows its control, and who has the address to which a desk replies
    // writes as the desk: that is not the account.
    shown: { facts: "t.facts - 'code' - 'sending'", thread: "t.thread - 'replyTo'" },
  },
  { ...byProduct('requests'), exported: "t.message->>'type' <> 'operatorRequested'", shown: OWN_NOTE },
  byAccount('claims'),
  { ...byProduct('validations'), hidden: ['token'] },
  byProduct('validation_checks'),
  byProduct('validation_mails'),
  byProduct('endpoint_sightings'),
  byProduct('provisioner_calls'),
  { ...byAccount('events'), exported: "t.type <> 'operator_action'", shown: OWN_NOTE },
  { table: 'idempotency_keys', of: `t.api_key_id IN ${CALLERS}` },
  { ...byAccount('sessions'), hidden: ['token_hash'] },
  {
    table: 'api_keys',
    of: 't.account_id = $1',
    hidden: ['hash'],
    overwrite: {
      set: `label = '${ERASED}', person_id = NULL, revoked_at = coalesce(t.revoked_at, $2)`,
      where: notErased('api_keys'),
    },
  },
  byAccount('people'),
  {
    ...byAccount('mandates'),
    due: 'retention',
    because: 'whoever collected by a mandate has to show it where a bank asks, and keeps it with the invoices it paid',
    date: 'greatest(t.prepared_at, t.signed_at, t.lapsed_at, t.revoked_at)',
  },
  { table: 'calendar_feeds', of: 't.account_id = $1', hidden: ['token_hash'] },
  byAccount('card_top_ups'),
  byAccount('sandbox_charges'),
  byAccount('sandbox_debits'),
  { table: 'sandbox_requests', of: `t.name IN ${NAMES}` },
  { table: 'sandbox_holdings', of: `t.name IN ${NAMES}` },
  {
    table: 'dns_records',
    of: `EXISTS (SELECT 1 FROM products p WHERE p.account_id = $1 AND (t.name = p.name OR right(t.name, length(p.name) + 1) = '.' || p.name))`,
  },
  { table: 'acme_orders', of: `split_part(t.key, '/', 1) IN ${PRODUCTS}` },
  {
    table: 'certificate_requests',
    of: 't.account_id = $1',
    due: 'validity',
    date: '(SELECT max(c.not_after) FROM certificates c WHERE c.request_id = t.id)',
  },
  {
    table: 'ca_certificates',
    of: `t.serial IN ${SERIALS}`,
    // Exported as PEM.
    hidden: ['der'],
    due: 'validity',
    date: 't.not_after',
  },
  { ...byAccount('certificates'), due: 'validity', date: 't.not_after' },
  {
    table: 'renderings',
    of: 't.invoice_id IN (SELECT id FROM invoices WHERE account_id = $1)',
    // Exported as documents.
    hidden: ['pdf'],
    due: 'retention',
    date: lastDocument('t.invoice_id'),
  },
  {
    table: 'cancellations',
    of: 't.invoice_id IN (SELECT id FROM invoices WHERE account_id = $1)',
    due: 'retention',
    date: lastDocument('t.invoice_id'),
    overwrite: { set: `document = ${anonymous('t.document')}`, where: namesBuyer },
  },
  {
    ...byAccount('invoices'),
    due: 'retention',
    date: 'greatest(t.issued_at, t.paid_at, t.cancelled_at)',
    overwrite: { set: `document = ${anonymous('t.document')}`, where: namesBuyer },
  },
  { ...byAccount('payments'), stays: 'the books: amounts, instants and references, of an account without a name' },
  {
    table: 'ledger',
    of: `('balance/' || $1 IN (t.debit, t.credit) OR t.reference IN (SELECT reference FROM payments WHERE account_id = $1))`,
    stays: 'the books: amounts, instants and references, of an account without a name',
  },
  {
    table: 'account_keys',
    of: 't.owner = $1',
    hidden: ['sealed_key'],
    overwrite: { set: 'sealed_key = NULL, destroyed_at = $2', where: 't.destroyed_at IS NULL' },
  },
  { ...byAccount('test_clocks'), stays: 'a clock of the sandbox: what is still kept is erased by it' },
  {
    ...byAccount('products'),
    overwrite: {
      set: `name = '${ERASED}', name_key = NULL, registrant = '{}', life = jsonb_set(t.life - 'certificate', '{name}', '"${ERASED}"'), version = version + 1`,
      where: notErased('products'),
    },
  },
  {
    table: 'accounts',
    of: 't.id = $1',
    overwrite: {
      set: `email = '${ERASED}@erased.invalid', name = '${ERASED}', street = NULL, postal_code = NULL, city = NULL, vat_id = NULL,
        vat_evidence = NULL, account_manager = NULL, frozen_prices = NULL, expiry_reminders = false, default_options = '{}', automatic = 'none', card = NULL, mandate = NULL,
        version = version + 1`,
      where: notErased('accounts'),
    },
  },
];

const OWN = "the installation's own";
const IDS = 'ids and serial numbers of what is erased elsewhere';

export const otherTables: readonly OtherTable[] = [
  { table: 'offers', because: OWN },
  { table: 'migration_waves', because: OWN },
  {
    table: 'support_quarantine',
    because: 'mails of which nobody has proven whose they are: operators release or delete them',
  },
  { table: 'number_series', because: OWN },
  { table: 'job_holders', because: OWN },
  { table: 'secrets', because: OWN },
  { table: 'sandbox_faults', because: OWN },
  { table: 'barred_keys', because: 'fingerprints of keys that nobody may use again' },
  { table: 'ca_issuers', because: OWN },
  { table: 'ca_revocation_lists', because: OWN },
  { table: 'acme_accounts', because: OWN },
  { table: 'mass_revocations', because: OWN },
  { table: 'mass_revocation_certificates', because: IDS },
  { table: 'erasures', because: 'that an account was erased, and when' },
  { table: 'erased_data', because: 'what was erased when, without the data' },
  { table: '_prisma_migrations', because: OWN },
];
