import { z } from 'zod';

type Payload = z.core.ParsePayload;

/**
 * A rule over several fields of one object. Asked also if the object has faults, so that all are told at once; but not
 * if one of the fields that it looks at is itself at fault.
 */
export function acrossFields<T extends object>(
  fields: readonly (keyof T & string)[],
  holds: (value: T) => boolean,
  otherwise: { error: string; path?: string[] },
): z.core.$ZodCheck<T> {
  const when = ({ value, issues }: Payload) =>
    typeof value === 'object' &&
    value !== null &&
    !issues.some(({ path = [] }) => fields.some((field) => field === path[0])) &&
    !issues.some(({ code, path = [] }) => code === 'invalid_type' && path.length === 0);
  return z.refine(holds, { ...otherwise, when });
}
