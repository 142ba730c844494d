import express, { type Router } from 'express';
import { checkInsurance } from '../../../domain/coverage';
import { checkEnd, checkRestore } from '../../../domain/endings';
import type { Refusal } from '../../../domain/refusal';
import { chosenIn } from '../../choices';
import type { Markup } from '../../html';
import { mostYears } from '../../next-step';
import { refusalWords } from '../../refusals';
import { shownName } from '../../shown-name';
import type { WordKey } from '../../words/en';
import type { MySettings } from '../page-settings';
import type { MyPorts } from '../ports';
import { type Made, type Visit, visiting } from '../visit';
import { answer, complain, nothingHere, show, showProduct, versionIn, viewFor } from './answering';
import { cancelPage, insurancePage, restorePage } from './ending-pages';
import { forecastPage } from './forecast-page';
import { listPage } from './list-page';
import { wishOf } from './list-wish';
import { effectsOf, optionPage } from './option-page';
import type { ProductView } from './ports';

/** To be mounted at `/my/products`. */
export function createProductPages(ports: MyPorts, settings: MySettings): Router {
  const router = express.Router();
  const on = (handle: (visit: Visit) => Promise<void>) => visiting(ports, settings, handle);

  router.get(
    '/',
    on(async (visit) => {
      const wish = wishOf(visit);
      const list = await ports.products.list(wish);
      visit.show({ title: visit.book.say('way.products'), way: 'products', body: listPage(list, wish, visit.book) });
    }),
  );
  router.get(
    '/:id',
    on((visit) => showProduct(visit)),
  );

  router.get(
    '/:id/forecast',
    on(async (visit) => {
      const { account, now } = visit.visitor;
      const coming = await ports.products.forecast(account.id, visit.param('id'), now);
      if (!coming) throw nothingHere();
      show(visit, visit.book.say('forecast.title', { name: coming.product.name }), forecastPage(coming, visit.book));
    }),
  );

  router.get(
    '/:id/option',
    on(async (visit) => {
      const view = await viewFor(visit);
      const choice = chosenIn(visit.request.query);
      if (!choice) return complain(visit, view, 'refusal.choice');
      if (choice.option === 'multi_year' && choice.years < 2) {
        return complain(visit, view, 'refusal.years', { most: mostYears(view.standing) });
      }
      const { refusal, effects } = effectsOf(view, choice);
      if (refusal) return complain(visit, view, refusalWords[refusal.code]);
      if (effects.isInForce) return complain(visit, view, 'option.inForce');
      const title = visit.book.say('option.title', { name: shownName(view.standing.product.name) });
      show(visit, title, optionPage(view, choice, effects, visit.visitor, visit.book));
    }),
  );
  router.post(
    '/:id/option',
    on(async (visit) => {
      const id = visit.param('id');
      const choice = chosenIn(visit.form);
      if (!choice) return complain(visit, await viewFor(visit), 'refusal.choice');
      const { option: renewalOption, years } = choice;
      const body = { renewalOption, ...(renewalOption === 'multi_year' && { years }) };
      const made = await visit.make('patch /v1/products/{id}', { params: { id }, body, ...versionIn(visit) });
      const changed = made.answer?.body as { affectsNextTerm?: boolean } | undefined;
      await answer(visit, made, changed?.affectsNextTerm ? 'said.option-next-term' : 'said.option-changed');
    }),
  );

  asked(router, '/:id/cancel', {
    refusal: ({ life }) => checkEnd(life),
    page: (view, visit) => [
      visit.book.say('cancel.title', { name: shownName(view.standing.product.name) }),
      cancelPage(view, visit),
    ],
    make: (visit, id) => visit.make('post /v1/products/{id}/cancel', { params: { id }, body: {} }),
    saying: 'said.product-cancelled',
  });
  asked(router, '/:id/restore', {
    refusal: ({ life, standing }) => checkRestore(life, standing.now),
    page: (view, { book, visitor }) => [
      book.say('restore.of', { name: shownName(view.standing.product.name) }),
      restorePage(view, visitor, book),
    ],
    make: (visit, id) => visit.make('post /v1/products/{id}/restore', { params: { id } }),
    saying: 'said.restore-ordered',
  });
  asked(router, '/:id/insurance', {
    refusal: ({ life, standing }) =>
      checkInsurance(life, standing.offer, !standing.product.insurance?.insuredNextTerm) ?? checkEnd(life),
    page: (view, { book }) => [
      book.say('insurance.title', { name: shownName(view.standing.product.name) }),
      insurancePage(view, book),
    ],
    make: (visit, id) => {
      const body = { nextTerm: visit.field('nextTerm') === 'yes' };
      return visit.make('put /v1/products/{id}/insurance', { params: { id }, body, ...versionIn(visit) });
    },
    saying: 'said.insurance-changed',
  });
  return router;

  function asked(to: Router, path: string, { refusal, page, make, saying }: Step): void {
    to.get(
      path,
      on(async (visit) => {
        const view = await viewFor(visit);
        const refused = refusal(view);
        if (refused) return complain(visit, view, refusalWords[refused.code]);
        const [title, body] = page(view, visit);
        show(visit, title, body);
      }),
    );
    to.post(
      path,
      on(async (visit) => answer(visit, await make(visit, visit.param('id')), saying)),
    );
  }
}

/** Something that is asked for on a page of its own, which says what it means. */
interface Step {
  /** what the rules say against it already; the call has the last word */
  refusal(view: ProductView): Refusal | undefined;
  page(view: ProductView, visit: Visit): [title: string, body: Markup];
  make(visit: Visit, id: string): Promise<Made>;
  saying: WordKey & `said.${string}`;
}
