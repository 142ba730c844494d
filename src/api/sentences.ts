import type { z } from 'zod';

type Issue = z.core.$ZodRawIssue;

/** What a schema finds wrong, where it has no words of its own for it; unknown fields are named by who lists them. */
export function sentenceOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'This field is required.'
        : `This must be ${kinds[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return measured(issue.origin, issue.inclusive === false ? 'more than' : 'at least', Number(issue.minimum));
    case 'too_big':
      return measured(issue.origin, issue.inclusive === false ? 'less than' : 'at most', Number(issue.maximum));
    case 'invalid_value':
      return issue.values.length === 1
        ? `This must be ${String(issue.values[0])}.`
        : `This must be one of ${issue.values.map(String).join(', ')}.`;
    case 'not_multiple_of':
      return `This must be a multiple of ${issue.divisor}.`;
    case 'invalid_format':
      return 'This is not written as it must be.';
    case 'invalid_union':
      return 'This is none of what can stand here.';
    default:
      return undefined;
  }
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function measured(origin: string, bound: string, limit: number): string {
  const plural = limit === 1 ? '' : 's';
  if (origin === 'string') return `This must have ${bound} ${limit} character${plural}.`;
  if (origin === 'array' || origin === 'set') return `This must have ${bound} ${limit} item${plural}.`;
  return `This must be ${bound} ${limit}.`;
}
