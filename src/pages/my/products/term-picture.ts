import { epoch, type Instant, monthsAfter } from '../../../domain/calendar';
import { html, type Markup } from '../../html';
import type { Phrasebook } from '../../phrasebook';
import type { TermBand, TermDates, TermMoment } from './term-moments';

const DAY = 86_400_000;

/** The last days of a term, in which nearly everything happens, are drawn wider. */
const WIDE_DAYS = 100;
/** Share of the width that is left to what comes before them. */
const NARROW = 0.3;

/** Pixels: what is drawn does not grow with the page, only its width does. */
const LANES = { term: 48, mail: 92, invoice: 136, certificate: 180 } as const;
const MOST_MONTHS = 40;

/** Percent of the width: an end before it has its date on a line of its own. */
const NEAR = 60;
/** Pixels of such a line. */
const DATE_LINE = 16;

interface Scale {
  /** where an instant lies, in percent of the width */
  x(at: Instant): number;
  /** from where on the scale is wider */
  wideFrom: Instant | undefined;
}

/** From the beginning to what comes last; in two pieces where the term is long. */
function scaleOf({ from, to, end }: TermDates): Scale {
  const [first, last] = [epoch(from), epoch(to)];
  const middle = epoch(end) - WIDE_DAYS * DAY;
  const isLong = middle - first > WIDE_DAYS * DAY;
  const share = (at: number) => {
    if (!isLong) return (at - first) / (last - first);
    if (at <= middle) return (NARROW * (at - first)) / (middle - first);
    return NARROW + ((1 - NARROW) * (at - middle)) / (last - middle);
  };
  const x = (at: Instant) => Math.round((2 + 96 * Math.min(1, Math.max(0, share(epoch(at))))) * 100) / 100;
  return { x, wideFrom: isLong ? new Date(middle).toISOString() : undefined };
}

/**
 * A term as a line of time, in SVG: places in percent and sizes in pixels, so that it is as wide as the page and its words stay
 * as large as any. What it shows is told by the list below it.
 */
export function termPicture(dates: TermDates, now: Instant, zone: string, book: Phrasebook): Markup {
  const scale = scaleOf(dates);
  const { x } = scale;
  const { say } = book;
  const lanes = (['term', 'mail', 'invoice', 'certificate'] as const).filter(
    (lane) => lane === 'term' || dates.moments.some((one) => one.lane === lane),
  );
  const y = (lane: keyof typeof LANES) =>
    LANES[(['term', 'mail', 'invoice', 'certificate'] as const)[lanes.indexOf(lane)] ?? 'term'];
  // On a narrow page two dates side by side need more than half of the width.
  const isApart = x(dates.end) >= NEAR;
  const lines = 44 + lanes.length * 44;
  const height = isApart ? lines : lines + DATE_LINE;
  const today = x(now);
  return html`<svg class="term line" width="100%" height="${height}" role="img" aria-labelledby="term" aria-describedby="term-dates">
${months(dates, zone).map((at) => html`<line class="month" x1="${x(at)}%" x2="${x(at)}%" y1="30" y2="${lines - 22}"/>`)}
${lanes.map((lane) => html`<line class="rail" x1="2%" x2="98%" y1="${y(lane) + 9}" y2="${y(lane) + 9}"/>`)}
${dates.bands.map((band, index) => bandOf(band, index, scale, y(band.lane)))}
${x(now) > x(dates.from) && html`<rect class="gone" x="${x(dates.from)}%" width="${round(Math.min(today, x(dates.end)) - x(dates.from))}%" y="${y('term')}" height="18" rx="4"/>`}
<line class="today" x1="${today}%" x2="${today}%" y1="22" y2="${lines - 22}"/>
<text class="now" x="${today}%" y="15" text-anchor="${anchor(today)}">${say('term.today')}</text>
${lanes.map((lane) => html`<text x="2%" y="${y(lane) - 6}">${say('term.lane', { lane })}</text>`)}
${dates.moments.map((moment) => mark(moment, scale, y(moment.lane)))}
<text x="2%" y="${lines - 5}">${book.day(dates.from)}</text>
<text class="end" x="${x(dates.end)}%" y="${height - 5}" text-anchor="${anchor(x(dates.end))}">${book.day(dates.end)}</text>
</svg>`;
}

const round = (number: number) => Math.round(number * 100) / 100;

/** The next certificate: no circle, which is a letter. */
const DIAMOND = html`<path class="mark coming" d="M0-6 6 0 0 6-6 0Z"/>`;

/** What the colours and marks mean, of those that are there. */
export function termKeys(dates: TermDates, kind: string, { say }: Phrasebook): Markup {
  const tones = [...new Set(dates.bands.map(({ tone }) => tone))];
  const states = [...new Set(dates.moments.filter(({ lane }) => lane === 'mail').map(({ state }) => state))];
  return html`<ul class="keys">${tones.map((tone) => html`<li><svg class="term" aria-hidden="true"><rect class="${tone}" width="18" height="12" rx="3"/></svg>${say('term.tone', { tone, kind })}</li>`)}
${states.map((state) => html`<li><svg class="term" aria-hidden="true"><circle class="mark ${state}" cx="9" cy="6" r="5"/></svg>${say('term.mail', { state })}</li>`)}
${dates.moments.some(({ key }) => key === 'term.replace') && html`<li><svg class="term" aria-hidden="true"><svg x="9" y="6" overflow="visible">${DIAMOND}</svg></svg>${say('term.nextCertificate')}</li>`}</ul>
${scaleOf(dates).wideFrom !== undefined && html`<p class="quiet small">${say('term.wide', { days: WIDE_DAYS })}</p>`}`;
}

/** Words at the edges stay inside. */
function anchor(x: number): string {
  return x < 20 ? 'start' : x > 80 ? 'end' : 'middle';
}

function bandOf({ tone, from, to }: TermBand, index: number, { x }: Scale, y: number): Markup {
  const [left, width] = [x(from), round(Math.max(0.5, x(to) - x(from)))];
  // Certificates overlap: one is replaced before it ends.
  const isHalf = tone === 'certificate' || tone === 'revoked';
  const [top, height] = isHalf ? [y + (index % 2) * 9, 8] : tone === 'invoice' ? [y + 5, 8] : [y, 18];
  return html`<rect class="${tone}" x="${left}%" width="${width}%" y="${top}" height="${height}" rx="4"/>`;
}

function mark({ lane, state, at, key }: TermMoment, { x }: Scale, y: number): Markup | undefined {
  if (lane === 'mail') return html`<circle class="mark ${state}" cx="${x(at)}%" cy="${y + 9}" r="6"/>`;
  if (lane === 'invoice')
    return html`<circle class="mark ${state}" cx="${x(at)}%" cy="${y + 9}" r="${key === 'term.deadline' ? 4 : 6}"/>`;
  if (key === 'term.end' || key === 'term.endsEarly')
    return html`<line class="expiry" x1="${x(at)}%" x2="${x(at)}%" y1="${y - 4}" y2="${y + 22}"/>`;
  if (key === 'term.lastSafe')
    return html`<line class="safe" x1="${x(at)}%" x2="${x(at)}%" y1="${y - 4}" y2="${y + 22}"/>`;
  if (key === 'term.replace') return html`<svg x="${x(at)}%" y="${y + 9}" overflow="visible">${DIAMOND}</svg>`;
  return undefined;
}

/** First instants of months, as long as they can be told apart. */
function months({ from, to }: TermDates, zone: string): Instant[] {
  const start = monthsAfter(`${from.slice(0, 7)}-01T00:00:00.000Z`, 0, zone);
  const all = Array.from({ length: MOST_MONTHS }, (_, index) => monthsAfter(start, index + 1, zone));
  return all.at(-1) !== undefined && (all.at(-1) ?? '') < to ? [] : all.filter((at) => at > from && at < to);
}

/** The same as a list: what the picture says to those who do not see it, and exactly for those who do. */
export function termList(dates: TermDates, book: Phrasebook): Markup {
  return html`<ol class="steps moments" id="term-dates">${dates.moments.map((moment) => {
    const { key, values, at, state } = moment;
    const words = book.say(key, {
      ...values,
      ...('until' in values && { until: book.moment(String(values['until'])) }),
    });
    return html`<li class="${toneOf(state)}"><span class="quiet small">${book.moment(at)}</span><br>${words}</li>`;
  })}</ol>`;
}

function toneOf(state: TermMoment['state']): string {
  return state === 'done' ? 'done' : state === 'coming' ? 'now' : '';
}
