import { type Command, Option } from 'commander';
import type { PersonResource } from '../../api/people-ports';
import { locales } from '../../domain/account';
import { accountRoles } from '../../domain/roles';
import { apiFor, type World, Zones } from '../context';
import { exitCodes, Stop } from '../exit-codes';
import { wallClock } from '../readable';
import { type ListOptions, listed, showList } from './listing';

interface Whose {
  account?: string;
  staff?: boolean;
}

/** Whose people are meant: an account's, or the operators' staff. */
function pathOf({ account, staff }: Whose, person?: string): string {
  if ((account === undefined) === (staff === undefined))
    throw new Stop(exitCodes.usage, 'Say whose: --account ID, or --staff.');
  const base = account === undefined ? '/v1/staff' : `/v1/accounts/${encodeURIComponent(account)}/people`;
  return person === undefined ? base : `${base}/${encodeURIComponent(person)}`;
}

const whose = (command: Command) =>
  command.option('--account <id>', 'of this account').option('--staff', 'of the operators’ staff');

export function addPeople(program: Command, world: World): void {
  const people = program.command('people').description('who acts for an account, or for the operator, and as what');
  addList(people, world);
  addInvite(people, world);
  addRole(people, world);
  addInviteAgain(people, world);
  addRemove(people, world);
}

function addList(people: Command, world: World): void {
  listed(whose(people.command('list', { isDefault: true }).description('all but those who were removed')))
    .addOption(new Option('--role <role>', 'with this role').choices(accountRoles))
    .addHelpText('after', '\nExamples:\n  perennial people --account acc_01kap3…\n  perennial people --staff')
    .action(async ({ account, staff, role, ...options }: ListOptions & Whose & { role?: string }, command: Command) => {
      const path = pathOf({ ...(account !== undefined && { account }), ...(staff && { staff }) });
      const api = apiFor(world, command);
      const zone = account === undefined ? 'UTC' : await new Zones(api, command).of(account);
      const from = { path, query: { role }, options, what: 'people' };
      await showList<PersonResource>({ terminal: world.terminal, api }, from, async () => [
        { title: 'ID', of: ({ id }) => id },
        { title: 'NAME', of: ({ name }) => name, shrinks: true },
        { title: 'E-MAIL', of: ({ email }) => email, shrinks: true },
        { title: 'ROLE', of: (one) => one.role },
        { title: 'STATE', of: ({ state }) => state },
        { title: 'INVITED BY', of: ({ invitedBy }) => invitedBy.name ?? invitedBy.id, shrinks: true },
        {
          title: `INVITED UNTIL (${zone})`,
          of: ({ invitationEndsAt }) => (invitationEndsAt === null ? '' : wallClock(invitationEndsAt, zone)),
        },
      ]);
    });
}

interface Invited extends Whose {
  name: string;
  email: string;
  role?: string;
  language?: string;
}

function addInvite(people: Command, world: World): void {
  whose(people.command('invite').description('sends somebody a link, which is taken for seven days, once'))
    .requiredOption('--name <name>', 'how it is shown to others')
    .requiredOption('--email <address>', 'where the invitation goes')
    .addOption(new Option('--role <role>', 'of somebody of an account').choices(accountRoles))
    .addOption(new Option('--language <language>', 'of the mails (the account’s)').choices(locales))
    .addHelpText(
      'after',
      '\nExample:\n  perennial people invite --account acc_01kap3… --role requester --name "Rita R." --email rita@uni.example',
    )
    .action(async ({ name, email, role, language, ...of }: Invited, command: Command) => {
      const body = {
        name,
        email,
        ...(role !== undefined && { role }),
        ...(language !== undefined && { locale: language }),
      };
      say(world, await apiFor(world, command).post<PersonResource>(pathOf(of), body));
    });
}

function addRole(people: Command, world: World): void {
  people
    .command('role <person>')
    .description('makes somebody an administrator or a requester')
    .requiredOption('--account <id>', 'of this account')
    .addOption(new Option('--role <role>', 'from now on').choices(accountRoles).makeOptionMandatory())
    .addHelpText('after', '\nExample:\n  perennial people role per_01kap3… --account acc_01kap3… --role administrator')
    .action(async (person: string, { account, role }: { account: string; role: string }, command: Command) => {
      say(world, await apiFor(world, command).patch<PersonResource>(pathOf({ account }, person), { role }));
    });
}

function addInviteAgain(people: Command, world: World): void {
  whose(people.command('invite-again <person>').description('sends another link; also to who has lost the key'))
    .addHelpText('after', '\nExample:\n  perennial people invite-again per_01kap3… --account acc_01kap3…')
    .action(async (person: string, of: Whose, command: Command) => {
      say(world, await apiFor(world, command).post<PersonResource>(`${pathOf(of, person)}/invite-again`, undefined));
    });
}

function addRemove(people: Command, world: World): void {
  whose(people.command('remove <person>').description('ends keys, invitations and open requests at once'))
    .addHelpText('after', '\nExample:\n  perennial people remove per_01kap3… --account acc_01kap3…')
    .action(async (person: string, of: Whose, command: Command) => {
      await apiFor(world, command).delete(pathOf(of, person));
      if (!world.terminal.json) world.terminal.say(`${person} is removed.`);
    });
}

function say({ terminal }: World, person: PersonResource): void {
  if (terminal.json) {
    terminal.document(person);
    return;
  }
  const { id, name, role, state, invitationEndsAt } = person;
  const until = invitationEndsAt === null ? '' : `; the link is taken until ${wallClock(invitationEndsAt, 'UTC')} UTC`;
  terminal.say(`${id} ${name}: ${role}, ${state}${until}`);
}
