import { z } from 'zod';
import { instant as parseInstant } from '../../domain/calendar';

/** The calendar alone would also take what RFC 3339 does not, such as a zone in brackets. */
const RFC3339 = /^\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/;

function isInstant(text: string): boolean {
  if (!RFC3339.test(text)) return false;
  try {
    parseInstant(text);
    return true;
  } catch {
    return false;
  }
}

/** An instant as a caller writes it, in any offset; UTC with milliseconds from here on. */
export const instant = z
  .string()
  .refine(isInstant, 'An instant by RFC 3339, such as 2027-06-15T12:00:00Z.')
  .transform(parseInstant)
  .meta({ format: 'date-time', example: '2027-06-15T12:00:00.000Z' });

/** An instant, or a civil date: its first instant in a zone that only the record knows. */
export const instantOrDate = z
  .string()
  .refine(
    (text) => isInstant(text) || civilDate.safeParse(text).success,
    'An instant by RFC 3339, such as 2027-06-15T12:00:00Z, or a date, such as 2027-06-15.',
  )
  .transform((text) => (isInstant(text) ? parseInstant(text) : text))
  .meta({ example: '2027-06-15' });

/** An instant as the engine writes it. */
export const instantOut = z.string().meta({ format: 'date-time', example: '2027-06-15T12:00:00.000Z' });

export const civilDate = z.iso.date('A date, such as 2027-06-15.');
