import type { z } from 'zod';

/**
 * A field that may be left out. JSON has no undefined, so what was sent is never that; the type says so, while the
 * schema is zod's plain optional, which alone the OpenAPI generator recognises.
 */
export function optional<T extends z.ZodType>(schema: T): z.ZodExactOptional<T> {
  return schema.optional() as unknown as z.ZodExactOptional<T>;
}
