import express, { type Request, type Response, type Router } from 'express';
import { chosenIn } from './choices';
import { Desk, type LinkPagePorts, type LinkPageSettings, nothingHere, sayings } from './desk';
import { formFields } from './form-fields';
import { guarded } from './guarded';
import { mostYears } from './next-step';
import { fromOwnPage } from './same-origin';
import { isOneClick, unsubscribePage } from './unsubscribe';

export type { LinkPagePorts, LinkPageSettings } from './desk';

const LARGEST_FORM = '4kb';

/** The pages behind the links in e-mails; who has the link needs no sign-in. To be mounted at `/p`. */
export function createLinkPages(ports: LinkPagePorts, settings: LinkPageSettings): Router {
  const desk = new Desk(ports, settings);
  const form = formFields(LARGEST_FORM);
  const oneClick = express.text({
    type: ['multipart/form-data', 'application/x-www-form-urlencoded'],
    limit: LARGEST_FORM,
  });
  const own = fromOwnPage(settings.publicUrl, settings.brands);
  const router = express.Router();
  router.use(guarded);

  router.get('/:token', async (request: Request, response: Response) => {
    const visit = await desk.visit(request);
    const saying = sayings.find((one) => one === request.query['said']);
    const said = saying && ({ text: visit.book.say(`said.${saying}`), tone: 'good' } as const);
    desk.showProduct(response, 200, { ...visit, ...(said && { said }) });
  });

  router.get('/:token/invoices/:id.pdf', async (request: Request, response: Response) => {
    const { product } = await desk.standing(request);
    const invoice = await ports.invoices.get(String(request.params['id']));
    const pdf = invoice?.product === product.id ? await ports.invoices.pdf(invoice.id, 'invoice') : undefined;
    if (!invoice || !pdf) throw nothingHere();
    const name = invoice.number.replaceAll(/[^\w.-]/g, '-');
    response.set('Content-Disposition', `inline; filename="${name}.pdf"`).type('application/pdf').send(pdf);
  });

  router.post('/:token/option', own, form, async (request: Request, response: Response) => {
    const visit = await desk.visit(request);
    const { product, offer, now } = visit.standing;
    const chosen = chosenIn(fieldsOf(request));
    if (!chosen) return desk.complain(response, 422, visit, 'refusal.choice');
    // Whether the option is allowed at all is the rules' to say; only then it matters for how many years.
    const several = chosen.option === 'multi_year' && offer.options.includes('multi_year');
    if (several && (chosen.years < 2 || chosen.years > offer.maxYears)) {
      return desk.complain(response, 422, visit, 'refusal.years', { most: mostYears(visit.standing) });
    }
    const change = { ...chosen, by: 'customer' } as const;
    const result = await ports.products.setOption({ at: now }, product.id, change, undefined);
    await desk.answer(request, response, result, ({ affectsNextTerm }) =>
      affectsNextTerm ? 'option-next-term' : 'option-changed',
    );
  });

  router.post('/:token/restore', own, async (request: Request, response: Response) => {
    const { product, now } = await desk.standing(request);
    const result = await ports.products.restore({ at: now }, product.id);
    await desk.answer(request, response, result, () => 'restore-ordered');
  });

  router.post('/:token/reminders', own, form, async (request: Request, response: Response) => {
    const { account, now } = await desk.standing(request);
    const { reminders: wish } = fieldsOf(request);
    if (wish !== 'on' && wish !== 'off') {
      return desk.complain(response, 422, await desk.visit(request), 'refusal.other');
    }
    const change = { expiryReminders: wish === 'on' };
    const result = await ports.accounts.change({ at: now }, account.id, change, undefined);
    await desk.answer(request, response, result, () => `reminders-${wish}`);
  });

  router.get('/:token/unsubscribe', async (request: Request, response: Response) => {
    const visit = await desk.visit(request);
    const body = unsubscribePage(visit, !visit.account.expiryReminders);
    desk.show(response, desk.look(visit.account.brand, visit.book), visit.book.say('reminders.title'), body);
  });

  // Sent by mail programs, not by our pages: no origin to ask for, and no redirect that they would not follow.
  router.post('/:token/unsubscribe', oneClick, async (request: Request, response: Response) => {
    const visit = await desk.visit(request);
    if (!isOneClick(request.body)) throw nothingHere();
    const { account, standing, book } = visit;
    if (account.expiryReminders) {
      await ports.accounts.change({ at: standing.now }, account.id, { expiryReminders: false }, undefined);
    }
    desk.show(response, desk.look(account.brand, book), book.say('reminders.title'), unsubscribePage(visit, true));
  });

  router.use(() => {
    throw nothingHere();
  });
  router.use(desk.troubled());
  return router;
}

/** The page at the address of the house itself. To be mounted at `/`. */
export function createHomePage(ports: LinkPagePorts, settings: LinkPageSettings): Router {
  const desk = new Desk(ports, settings);
  const router = express.Router();
  router.get('/', guarded, (request: Request, response: Response) => desk.welcome(request, response));
  return router;
}

function fieldsOf(request: Request): Record<string, unknown> {
  return (request.body ?? {}) as Record<string, unknown>;
}
