import { numbered } from './customer';

export type Whose = 'customer' | 'institution' | 'guest';

export interface MyPage {
  name: string;
  whose: Whose;
  /** the `n`th look at such a page */
  path(n: number): string;
  /** what costs so much that it may be asked for only a few times a minute */
  looks?: number;
}

/** What the paths name: ids of what there is. */
export interface Places {
  product(n: number): string;
  openInvoice: string;
  paidInvoice: string;
  cancelledInvoice: string;
  certificate(n: number): string;
  serial(n: number): string;
  /** a certificate without insurance */
  uninsured(n: number): string;
  claim(n: number): string;
  contract: string;
  signInToken: string;
  addressToken: string;
}

/** Every page that a customer has; files such as exports are as large as what is in them. */
export function pagesOf(places: Places): MyPage[] {
  const { product, certificate } = places;
  const of =
    (whose: Whose) =>
    (name: string, path: string | ((n: number) => string), more: Partial<MyPage> = {}) => ({
      name,
      whose,
      path: typeof path === 'string' ? () => path : path,
      ...more,
    });
  const [customer, institution, guest] = [of('customer'), of('institution'), of('guest')];
  const domain = (n: number) => `uni-${n % 200}.com`;
  return [
    customer('products', '/my/products'),
    customer('products by name', '/my/products?order=name'),
    customer('products that need somebody', '/my/products?state=all&needs=any'),
    customer('products with a name like', (n) => `/my/products?q=${n % 97}`),
    customer('a product', (n) => `/my/products/${product(n)}`),
    customer('an option before it is changed', (n) => `/my/products/${product(n)}/option?option=one_year_immediate`),
    customer('an end at once', (n) => `/my/products/${product(n)}/cancel`),
    customer('what will come of a product', (n) => `/my/products/${product(n)}/forecast`),
    customer('invoices', '/my/invoices'),
    customer('open invoices', '/my/invoices?status=open'),
    customer('invoices by number', (n) => `/my/invoices?number=${n % 97}7`),
    customer('invoices, a page in the middle', `/my/invoices?status=paid&after=${places.paidInvoice}`),
    customer('an open invoice', `/my/invoices/${places.openInvoice}`),
    customer('a paid invoice', `/my/invoices/${places.paidInvoice}`),
    customer('a cancelled invoice', `/my/invoices/${places.cancelledInvoice}`),
    customer('balance', '/my/balance'),
    customer('balance, older movements', '/my/balance?after=1000'),
    customer('payment methods', '/my/payment-methods'),
    customer('another card', '/my/payment-methods/card'),
    customer('no card any more', '/my/payment-methods/card/remove'),
    customer('the end of a mandate', '/my/payment-methods/mandate/revoke'),
    customer('settings, with browsers', '/my/settings'),
    customer('erasure', '/my/settings/data'),
    customer('accounts of an address', '/my/accounts'),
    customer('tracking', '/my/tracking'),
    customer('tracking, a part of a name', (n) => `/my/tracking?search=${n % 97}`),
    customer('tracking, page 20', '/my/tracking?page=20'),
    customer('a new request for help', (n) => `/my/tracking/requests/new?product=${product(n)}`),
    customer('a request for help', (n) => `/my/tracking/requests/${numbered('sup', 1 + (n % 200))}`),

    institution('products of certificates', '/my/products'),
    institution('a certificate product', (n) => `/my/products/${certificate(n)}`),
    institution('certificates of a product', (n) => `/my/products/${certificate(n)}/certificates`),
    institution('a revocation', (n) => `/my/products/${certificate(n)}/certificates/${places.serial(n)}/revoke`),
    institution('validations of a product', (n) => `/my/products/${certificate(n)}/validations`),
    institution('a request for a certificate', (n) => `/my/products/${certificate(n)}/certificate-request`),
    institution('a claim: why', (n) => `/my/products/${certificate(n)}/claim`),
    institution('a claim: key', (n) => `/my/products/${certificate(n)}/claim/key?reason=moved_server`),
    institution('the order in place of a claim', (n) => `/my/products/${places.uninsured(n)}/claim/order`),
    institution('a claim, step by step', (n) => `/my/tracking/claims/${places.claim(n)}`),
    institution('what will come of a certificate', (n) => `/my/products/${certificate(n)}/forecast`),
    institution('tracking of certificates', '/my/tracking'),
    institution('tracking, validations', '/my/tracking?kind=validation'),
    institution('institution', '/my/institution'),
    institution('withdrawal of a contract', `/my/institution/contract/${places.contract}/withdraw`),
    institution('domains', '/my/institution/domains'),
    institution('a domain', (n) => `/my/institution/domains/${domain(n)}`),
    institution('a domain before it is given up', (n) => `/my/institution/domains/${domain(n)}/remove`),
    institution('move to another provider', '/my/institution/move'),
    institution('requests', '/my/institution/requests'),
    institution('a request', (n) => `/my/institution/requests/${numbered('apr', 1 + (n % 300))}`),
    institution('people', '/my/institution/people'),
    institution('a person', (n) => `/my/institution/people/${numbered('per', 2 + (n % 90))}`),
    institution('a person before the removal', (n) => `/my/institution/people/${numbered('per', 2 + (n % 90))}/remove`),
    institution('payment methods of an institution', '/my/payment-methods'),
    institution('a mandate', '/my/payment-methods/mandate'),
    institution('erasure of an institution', '/my/settings/data'),

    guest('sign-in', '/sign-in'),
    guest('a link was sent', '/sign-in/sent'),
    guest('a link to sign in', `/sign-in/${places.signInToken}`, { looks: 30 }),
    guest('another address', `/change-address/${places.addressToken}`, { looks: 30 }),
    guest('cancel', '/cancel'),
    guest('withdraw', '/withdraw'),
  ];
}
