import { type Problem, statusOf } from '../../../api/problems';
import type { Markup } from '../../html';
import { shownName } from '../../shown-name';
import { PageTrouble } from '../../trouble';
import type { WordKey } from '../../words/en';
import type { Said } from '../shell';
import type { Made, Visit } from '../visit';
import type { ProductView } from './ports';
import { addressOfProduct, productPage } from './product-page';

export const nothingHere = () => new PageTrouble(404, 'not_found');

export function show(visit: Visit, title: string, body: Markup): void {
  visit.show({ title, way: 'products', body });
}

export async function viewFor(visit: Visit): Promise<ProductView> {
  const { account, now } = visit.visitor;
  const view = await visit.ports.products.view(account.id, visit.param('id'), now);
  if (!view) throw nothingHere();
  return view;
}

/** Its page; @param status and what is said, where a step came to nothing. */
export async function showProduct(
  visit: Visit,
  seen?: ProductView,
  complaint?: { status: number; said: Said },
): Promise<void> {
  const before = visit.asked('before');
  const from = before !== undefined && /^\d{1,15}$/.test(before) ? before : undefined;
  const [view, events] = await Promise.all([
    seen ?? viewFor(visit),
    visit.ports.products.events(visit.param('id'), from),
  ]);
  const { book, visitor } = visit;
  const { product } = view.standing;
  const title = `${shownName(product.name)}: ${book.say('state', { state: product.state })}`;
  const body = productPage({ view, events, goesOn: from !== undefined, visitor, book });
  visit.show({ title, way: 'products', body, ...(complaint && { said: complaint.said }) }, complaint?.status);
}

/** The product's page with what is wrong with what was asked for. */
export function complain(
  visit: Visit,
  view: ProductView,
  key: WordKey,
  values?: Record<string, number>,
): Promise<void> {
  const status = visit.request.method === 'GET' ? 409 : 422;
  return showProduct(visit, view, { status, said: { text: visit.book.say(key, values), tone: 'warn' } });
}

/** After a step the product's page is asked for anew; what came to nothing is told on it. */
export async function answer(
  visit: Visit,
  { answer: done, problem }: Made,
  saying: WordKey & `said.${string}`,
): Promise<void> {
  if (problem) return showProduct(visit, undefined, complaintOf(visit, problem));
  visit.goTo(addressOfProduct(visit.param('id')), done?.status === 202 ? 'said.on-its-way' : saying);
}

function complaintOf(visit: Visit, problem: Problem): { status: number; said: Said } {
  return { status: statusOf(problem.code), said: visit.words(problem) };
}

/** The version that the page spoke of, so that what has changed meanwhile is seen. */
export function versionIn(visit: Visit): { version?: number } {
  const version = visit.field('version');
  return /^\d{1,9}$/.test(version) ? { version: Number(version) } : {};
}
