/** What is known of an account, in the kinds by which people think of it. */
export const dataKinds = [
  'account',
  'access',
  'products',
  'certificates',
  'messages',
  'histories',
  'contracts',
  'invoices',
  'books',
  'clock',
] as const;
export type DataKind = (typeof dataKinds)[number];

/** Which tables of the record are of which kind; what is not named here tells the life of products. */
const tables: Record<Exclude<DataKind, 'products'>, readonly string[]> = {
  account: ['accounts', 'people', 'approvals', 'acknowledgements', 'policy_acknowledgements'],
  access: [
    ...['sessions', 'sign_in_links', 'invitations', 'address_changes', 'calendar_feeds', 'api_keys'],
    ...['idempotency_keys', 'webhook_endpoints', 'webhook_deliveries', 'webhook_attempts'],
  ],
  certificates: ['certificates', 'ca_certificates', 'certificate_requests', 'claims'],
  messages: ['mails', 'support_requests', 'support_messages', 'support_files', 'support_attachments', 'declarations'],
  histories: ['account_keys'],
  contracts: ['contracts', 'contract_scans'],
  invoices: ['invoices', 'cancellations', 'renderings', 'mandates'],
  books: ['payments', 'ledger'],
  clock: ['test_clocks'],
};

const kindOfTable = new Map(
  Object.entries(tables).flatMap(([kind, names]) => names.map((name) => [name, kind as DataKind] as const)),
);

export function dataKindOf(table: string): DataKind {
  return kindOfTable.get(table) ?? 'products';
}
