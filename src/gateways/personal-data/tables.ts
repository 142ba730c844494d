/** When rows of an erased account go: at once, when their document need not be kept any more, or when a certificate is over. */
export type Due = 'now' | 'retention' | 'validity';

/** What a table holds of accounts, for export and erasure (S17). The account is $1; `t` is the table. */
export interface AccountTable {
  table: string;
  /** which rows are the account's */
  of: string;
  /** columns that are nobody's data: secrets of the installation */
  hidden?: readonly string[];
  /** the row as it is exported, where more than columns is left out; SQL, of `t` */
  shown?: string;
  due?: Due;
  /** with `retention` and `validity`: what that counts from, or ends with; null: due at once */
  date?: string;
  /** what is overwritten, and which rows still have it; without it rows are deleted */
  overwrite?: { set: string; where: string };
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

/** In the place of what was erased, where something must stand. */
export const ERASED = 'erased';

/** The same document without the person: numbers, amounts and tax stay, so that series have no gaps and sums hold. */
const anonymous = (document: string) => `jsonb_set(jsonb_set(${document}, '{buyer}',
  jsonb_build_object('name', '${ERASED}', 'country', ${document}->'buyer'->'country')), '{lines}',
  (SELECT coalesce(jsonb_agg(jsonb_set(line, '{productName}', '"${ERASED}"')), '[]') FROM jsonb_array_elements(${document}->'lines') line))`;
const namesBuyer = `t.document->'buyer'->>'name' <> '${ERASED}'`;
/** Everything about an invoice is kept as long as the latest document of it. */
const lastDocument = (invoice: string) =>
  `(SELECT greatest(i.issued_at, i.paid_at, i.cancelled_at) FROM invoices i WHERE i.id = ${invoice})`;

const byAccount = (table: string): AccountTable => ({ table, of: 't.account_id = $1' });
const byProduct = (table: string): AccountTable => ({ table, of: `t.product_id IN ${PRODUCTS}` });

/**
 * Every table with something of accounts, in the order in which it is erased: what is found by another table's rows comes
 * before them. A table of the schema that is in neither list fails a test.
 */
export const accountTables: readonly AccountTable[] = [
  {
    table: 'webhook_attempts',
    of: `t.delivery_id IN (SELECT id FROM webhook_deliveries WHERE ${DELIVERIES})`,
  },
  { table: 'webhook_deliveries', of: `(${DELIVERIES})` },
  { table: 'webhook_endpoints', of: 't.account_id = $1', hidden: ['secret', 'previous_secret'] },
  {
    table: 'acknowledgements',
    of: `(t.subject = $1 OR t.subject IN ${PRODUCTS} OR t.subject IN (SELECT id FROM mails WHERE account_id = $1))`,
  },
  { table: 'support_attachments', of: `t.request_id IN ${SUPPORT}` },
  { table: 'support_files', of: `t.request_id IN ${SUPPORT}` },
  { table: 'support_messages', of: `t.request_id IN ${SUPPORT}` },
  byAccount('support_requests'),
  { table: 'migration_names', of: `t.migration_id IN ${MIGRATIONS}` },
  { table: 'migration_reminders', of: `t.migration_id IN ${MIGRATIONS}` },
  byAccount('provider_migrations'),
  byAccount('approvals'),
  {
    table: 'invitations',
    of: 't.person_id IN (SELECT id FROM people WHERE account_id = $1)',
    hidden: ['token_hash'],
  },
  { ...byAccount('sessions'), hidden: ['token_hash'] },
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
    date: "(SELECT (c.contract->>'endedAt')::timestamptz FROM contracts c WHERE c.id = t.contract_id)",
  },
  { ...byAccount('contracts'), due: 'retention', date: "(t.contract->>'endedAt')::timestamptz" },
  byProduct('notices'),
  {
    ...byAccount('mails'),
    hidden: ['secret'],
    // Who has what is sent to the holder of a domain shows its control: that is not the account.
    shown: "jsonb_set(to_jsonb(t), '{facts}', t.facts - 'code' - 'sending')",
  },
  byProduct('requests'),
  byAccount('claims'),
  { ...byProduct('validations'), hidden: ['token'] },
  byProduct('validation_checks'),
  byProduct('validation_mails'),
  byProduct('endpoint_sightings'),
  byProduct('provisioner_calls'),
  byAccount('events'),
  { table: 'idempotency_keys', of: 't.api_key_id IN (SELECT id FROM api_keys WHERE account_id = $1)' },
  {
    table: 'api_keys',
    of: 't.account_id = $1',
    hidden: ['hash'],
    overwrite: {
      set: `label = '${ERASED}', person_id = NULL, revoked_at = coalesce(t.revoked_at, $2)`,
      where: `(t.label <> '${ERASED}' OR t.revoked_at IS NULL)`,
    },
  },
  byAccount('people'),
  { table: 'calendar_feeds', of: 't.account_id = $1', hidden: ['token_hash'] },
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
  { table: 'ca_certificates', of: `t.serial IN ${SERIALS}`, due: 'validity', date: 't.not_after' },
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
      where: `t.name <> '${ERASED}'`,
    },
  },
  {
    table: 'accounts',
    of: 't.id = $1',
    overwrite: {
      set: `email = '${ERASED}@erased.invalid', name = '${ERASED}', street = NULL, postal_code = NULL, city = NULL, vat_id = NULL,
        vat_evidence = NULL, account_manager = NULL, frozen_prices = NULL, expiry_reminders = false, default_options = '{}', automatic = 'none', card = NULL, mandate = NULL,
        version = version + 1`,
      where: `t.name <> '${ERASED}'`,
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
