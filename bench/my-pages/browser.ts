import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { percentile, upTo } from '../http';
import type { Row } from '../report';
import type { Town } from './town';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const LOOKS = 5;

/** Milliseconds, and for the layout a score: what Lighthouse calls good. */
const GOOD = { fcp: 1_800, lcp: 2_500, cls: 0.1, tbt: 200 };

/** A phone as Lighthouse plays one: a processor four times slower, 1.6 Mbit/s with 150 ms there and back. */
const PHONE = { slower: 4, latency: 150, down: (1.6 * 1024 * 1024) / 8, up: (750 * 1024) / 8 };

interface Timings {
  ttfb: number;
  fcp: number;
  lcp: number;
  /** cumulative layout shift */
  cls: number;
  /** total blocking time: what long tasks after the first paint took beyond 50 ms each */
  tbt: number;
  nodes: number;
  /** over the wire, the page with all that it loads */
  bytes: number;
  requests: number;
}

function findChromium(): string | undefined {
  const { CHROMIUM, PATH = '' } = process.env;
  const places = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [CHROMIUM, ...places].find((place) => {
    try {
      accessSync(place ?? '', constants.X_OK);
      return place !== undefined;
    } catch {
      return false;
    }
  });
}

/** B12 in a real browser: what somebody waits for, on a desk and on a phone, with nothing in the browser's cache. */
export async function measureInBrowser(town: Town, say: (line: string) => void): Promise<Row[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    return [{ measure: 'B12 in a browser', ours: Number.NaN, note: 'not measured: there is no Chromium on PATH' }];
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const rows: Row[] = [];
    for (const [name, whose, path] of pagesIn(town)) {
      for (const device of ['desk', 'phone'] as const) {
        const looks: Timings[] = [];
        for (const _ of upTo(LOOKS)) {
          const context = await browser.newContext(
            device === 'phone' ? { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true } : {},
          );
          await context.addCookies([{ name: 'session', value: town.secrets[whose] ?? '', url: town.api.url }]);
          looks.push(await look(context, town.api.url + path, device === 'phone'));
          await context.close();
        }
        rows.push(rowOf(`B12 ${name}, ${device}`, looks));
        say(`${rows.at(-1)?.measure}: ${rows.at(-1)?.ours.toFixed(0)} ms, ${rows.at(-1)?.note}`);
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function pagesIn({ places }: Town): [name: string, whose: 'customer' | 'institution', path: string][] {
  return [
    ['products', 'customer', '/my/products'],
    ['a product', 'customer', `/my/products/${places.product(7)}`],
    ['invoices', 'customer', '/my/invoices'],
    ['tracking', 'customer', '/my/tracking'],
    ['institution', 'institution', '/my/institution'],
  ];
}

async function look(context: BrowserContext, url: string, isPhone: boolean): Promise<Timings> {
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  if (isPhone) {
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slower });
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: PHONE.latency, downloadThroughput: PHONE.down, uploadThroughput: PHONE.up },
    });
  }
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: 'load' });
  // What is painted or shifts late is seen, too.
  await page.waitForTimeout(1_000);
  return read(page);
}

/** Runs in the page before anything of it. */
const WATCH = `window.seen = { lcp: 0, cls: 0, tasks: [] };
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.cls += entry.value; });
  watch('longtask', (entry) => seen.tasks.push({ at: entry.startTime, took: entry.duration }));`;

/** Runs in the page once it is there. */
const READ = `(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
  const loaded = performance.getEntriesByType('resource');
  return {
    ttfb: navigation.responseStart, fcp, lcp: seen.lcp, cls: seen.cls,
    tbt: seen.tasks.filter(({ at }) => at >= fcp).reduce((sum, { took }) => sum + Math.max(0, took - 50), 0),
    nodes: document.querySelectorAll('*').length,
    bytes: [navigation, ...loaded].reduce((sum, { transferSize }) => sum + transferSize, 0),
    requests: 1 + loaded.length,
  };
})()`;

function read(page: Page): Promise<Timings> {
  return page.evaluate(READ);
}

function rowOf(measure: string, looks: readonly Timings[]): Row {
  const middle = (name: keyof Timings) =>
    percentile(
      looks.map((one) => one[name]),
      0.5,
    );
  const [fcp, lcp, cls, tbt] = [middle('fcp'), middle('lcp'), middle('cls'), middle('tbt')];
  return {
    measure: `${measure}: largest contentful paint`,
    ours: lcp,
    unit: 'ms',
    goal: `FCP ≤ ${GOOD.fcp} ms, LCP ≤ ${GOOD.lcp} ms, CLS ≤ ${GOOD.cls}, TBT ≤ ${GOOD.tbt} ms`,
    reached: fcp <= GOOD.fcp && lcp <= GOOD.lcp && cls <= GOOD.cls && tbt <= GOOD.tbt,
    note: `first byte ${middle('ttfb').toFixed(0)} ms, FCP ${fcp.toFixed(0)} ms, CLS ${cls.toFixed(3)}, TBT ${tbt.toFixed(0)} ms, ${middle('nodes')} nodes, ${middle('bytes')} bytes in ${middle('requests')} requests`,
  };
}
