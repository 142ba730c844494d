import type { Locale } from '../domain/account';
import type { Instant } from '../domain/calendar';
import type { Ending } from '../domain/consumer-rights';
import type { Declared } from '../domain/declarations';
import type { Command, CommandResult } from './ports';

/** What somebody declares, with how to answer. */
export interface NewDeclaration extends Declared {
  /** the same content with it again is the same declaration */
  once: string;
  locale: Locale;
  brand?: string | undefined;
}

/** That it has come: the same whatever it was about. */
export interface DeclarationReceived {
  id: string;
  receivedAt: Instant;
}

/** What operators see of one. */
export interface DeclarationResource extends Declared {
  id: string;
  receivedAt: Instant;
  account: string | null;
  product: string;
  /** the product that it is certainly about */
  productId: string | null;
  ending: Ending;
}

/** Contracts that consumers end without signing in (E6). */
export interface DeclarationPorts {
  /** keeps it, sends the receipt, and has done what can be done by itself */
  declare(command: Command, declaration: NewDeclaration): Promise<CommandResult<DeclarationReceived>>;
  get(id: string): Promise<DeclarationResource | undefined>;
}
