/**
 * When a notice takes effect, by walking over the calendar day by day (S5): with nothing of the engine, and without a
 * calendar library. Days are those of a zone, as `Intl` tells them.
 */
export function oracleEffectiveDay(deliveredAt: string, zone: string): string {
  let [year, month, day] = civil(deliveredAt, zone) as [number, number, number];
  const deliveredDay = day;
  // The day of delivery is not counted: the count begins with the day after it.
  let monthsDone = 0;
  let lastDayOfNotice = '';
  while (monthsDone < 3) {
    [year, month, day] = nextDay(year, month, day);
    // A month of the count is over with the end of the day that has the number of the delivery, or of the month's last.
    if (day === Math.min(deliveredDay, daysIn(year, month))) {
      monthsDone += 1;
      lastDayOfNotice = written(year, month, day);
    }
  }
  const delivered = civil(deliveredAt, zone)[0];
  for (let candidate = delivered + 1; ; candidate += 1) {
    const newYear = written(candidate, 1, 1);
    if (lastDayOfNotice < newYear) return newYear;
  }
}

/** The day after the day on which the first period ends. */
export function oracleEarliestNotice(activatedAt: string, zone: string): string {
  const [year, month, day] = civil(activatedAt, zone);
  const inNextYear = Math.min(day, daysIn(year + 1, month));
  return written(...nextDay(year + 1, month, inNextYear));
}

function civil(at: string, zone: string): [number, number, number] {
  const text = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date(at));
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return [year, month, day];
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function nextDay(year: number, month: number, day: number): [number, number, number] {
  if (day < daysIn(year, month)) return [year, month, day + 1];
  return month < 12 ? [year, month + 1, 1] : [year + 1, 1, 1];
}

function written(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}
