import type { Locale } from '../domain/account';
import type { AddressChangeState } from '../domain/address-change';
import type { Instant } from '../domain/calendar';
import type { Command, CommandResult } from './ports';

/** An e-mail address that an account is to have once it is confirmed. */
export interface AddressChangeResource {
  email: string;
  createdAt: Instant;
  endsAt: Instant;
}

/** What the page shows whose address is in the mail. */
export interface AddressChangeLink {
  state: AddressChangeState;
  email: string;
  former: string;
  name: string;
  brand: string | null;
  locale: Locale;
  timeZone: string;
  endsAt: Instant;
}

/** Another e-mail address of an account: asked for, and confirmed by whoever reads it. Instants are real time. */
export interface AddressChangePorts {
  /** sends the link to the new address; an earlier wish is withdrawn by it */
  ask(
    command: Command,
    account: string,
    wish: { email: string; token: string; hash: string },
  ): Promise<CommandResult<AddressChangeResource>>;
  withdraw(command: Command, account: string): Promise<CommandResult<AddressChangeResource>>;
  link(hash: string, at: Instant): Promise<AddressChangeLink | undefined>;
  /** the account has the address from now on, its sessions go on for it alone, and the former address is told */
  confirm(command: Command, hash: string): Promise<CommandResult<AddressChangeResource>>;
}
