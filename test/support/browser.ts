import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { openTheatre, type Theatre } from '../../src/main/theatre';
import type { Stage } from '../../src/scenarios/play';
import { until } from './until';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [CHROMIUM, ...places].find((place): place is string => place !== undefined && isProgram(place));
}

function isProgram(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the engine and its pages are reached in journeys. */
const OURS = ['localhost', '127.0.0.1'];

const program = findChromium();

/** Journeys in a real browser; skipped where there is none (CHROMIUM names one that is not on PATH). */
export const describeWithChromium = program === undefined ? describe.skip : describe;

/** The whole engine with its pages, virtual time, and a browser to walk them with. */
export class Journey {
  private readonly contexts: BrowserContext[] = [];
  /** whatever was asked of others than ourselves */
  private readonly foreign = new Set<string>();
  private constructor(
    readonly theatre: Theatre,
    private readonly browser: Browser,
  ) {}

  /** @param settings of the engine, such as its brands */
  static async open(settings: Record<string, string> = {}): Promise<Journey> {
    const [theatre, browser] = await Promise.all([
      openTheatre({ log: () => undefined, settings }),
      // Without its sandbox it runs as root, too: it sees nothing but our own pages.
      chromium.launch({ ...(program !== undefined && { executablePath: program }), args: ['--no-sandbox'] }),
    ]);
    return new Journey(theatre, browser);
  }

  /** A browser of its own, with its own cookies. */
  async page(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext(options);
    this.contexts.push(context);
    context.on('request', (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      if (/^(?:https?|wss?):$/.test(protocol) && !OURS.includes(hostname)) this.foreign.add(href);
    });
    return context.newPage();
  }

  /** @throws where a page of the whole journey asked anything of anybody else */
  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    await this.browser.close();
    await this.theatre.close();
    if (this.foreign.size > 0) throw new Error(`asked of others: ${[...this.foreign].join(', ')}`);
  }
}

/** As on a phone, the narrowest that is still served (WCAG 2.2, 1.4.10). */
export const phone = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true } as const;
export const withoutScripts = { javaScriptEnabled: false } as const;

/** Signs in as a person does: asks for the link, reads the mail, presses the button. */
export async function signIn(page: Page, stage: Stage, email: string): Promise<void> {
  const before = linksTo(stage, email).length;
  await page.goto(`${stage.url}/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('main form button').click();
  await until(async () => linksTo(stage, email).length > before);
  await page.goto(`${stage.url}${linksTo(stage, email).at(-1)}`);
  await page.locator('main form button').click();
  await page.waitForURL(/\/my\b/);
}

/** Paths of the links to sign in by that were sent to an address, the latest last. */
export function linksTo(stage: Stage, email: string): string[] {
  return stage
    .mails()
    .filter(({ to }) => to.includes(email))
    .flatMap(({ text }) => /\/sign-in\/[\w-]+/.exec(text)?.[0] ?? []);
}

/** What axe finds against WCAG 2.2 AA, in a line each. */
export async function barriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Whether anything of the page is cut off, or has to be scrolled to, at the side. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
}

/** For people to look at: kept in the folder that PICTURES names, and nowhere without it. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
