import { z } from 'zod';
import { locales } from '../../domain/account';
import { accountRoles, approvalKinds, approvalStates, personStates, roles } from '../../domain/roles';
import type { Actor, ApprovalResource, PersonResource } from '../people-ports';
import { optional } from './optional';
import { email, line } from './text';
import { instantOut } from './time';

export const actor: z.ZodType<Actor> = z
  .object({ id: z.string(), name: z.string().nullable() })
  .meta({ id: 'Actor', description: 'a person, or an API key that is nobody’s own, by its label' });

const common = {
  email,
  name: line(100),
  locale: optional(z.enum(locales)).meta({ description: 'the account’s if it is left out; English for staff' }),
};

export const newPerson = z.strictObject({ ...common, role: z.enum(accountRoles) }).meta({ id: 'NewPerson' });

export const newStaff = z.strictObject(common).meta({ id: 'NewStaff' });

export const personChange = z
  .strictObject({
    role: optional(z.enum(accountRoles)),
    name: optional(common.name),
    locale: common.locale,
  })
  .meta({ id: 'PersonChange' });

export const staffChange = personChange.omit({ role: true }).meta({ id: 'StaffChange' });

const shape = {
  id: z.string(),
  account: z.string().nullable().meta({ description: 'null: one of the operators’ staff' }),
  role: z.enum(roles),
  email: z.string(),
  name: z.string(),
  locale: z.enum(locales),
  state: z.enum(personStates),
  invitedBy: actor,
  invitedAt: instantOut,
  invitationEndsAt: instantOut.nullable(),
  acceptedAt: instantOut.nullable(),
  removedAt: instantOut.nullable(),
  version: z.int(),
};

export const person: z.ZodType<PersonResource> = z.object(shape).meta({ id: 'Person' });

export const accepted = z
  .object({
    person: z.object(shape),
    key: z.object({
      id: z.string(),
      secret: z.string().meta({ description: 'of the personal API key; shown this once' }),
    }),
  })
  .meta({ id: 'AcceptedInvitation' });

export const approval: z.ZodType<ApprovalResource> = z
  .object({
    id: z.string(),
    account: z.string(),
    kind: z.enum(approvalKinds),
    state: z.enum(approvalStates),
    product: z.string().nullable(),
    name: z.string().meta({ description: 'of the product' }),
    asked: z.unknown().meta({ description: 'the body of what was asked for' }),
    requestedBy: actor,
    requestedAt: instantOut,
    endsAt: instantOut,
    decidedBy: actor.nullable(),
    decidedAt: instantOut.nullable(),
    reason: z.string().nullable().meta({ description: 'of a refusal' }),
    problem: z
      .object({ code: z.string(), detail: z.string(), at: instantOut })
      .nullable()
      .meta({ description: 'what the rules said when it was approved' }),
    result: z
      .string()
      .nullable()
      .meta({ description: 'id of the order or the claim, or the serial of the certificate' }),
  })
  .meta({ id: 'Approval' });
