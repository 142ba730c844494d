import express, { type RequestHandler } from 'express';

/** A zero byte, which no field of a page can be given and no text of the record holds: as the space that it looks like. */
function withoutZeros(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', ' ');
  return Array.isArray(value) ? value.map(withoutZeros) : value;
}

/** Reads a form of our pages into `request.body`. @param limit most bytes, such as `4kb` */
export function formFields(limit: string): RequestHandler {
  return express.Router().use(express.urlencoded({ extended: false, limit }), (request, _response, next) => {
    const fields = Object.entries((request.body ?? {}) as Record<string, unknown>);
    request.body = Object.fromEntries(fields.map(([name, value]) => [name, withoutZeros(value)]));
    next();
  });
}
