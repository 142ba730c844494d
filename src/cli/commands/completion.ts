import { Argument, type Command } from 'commander';
import type { World } from '../context';

const shells = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof shells)[number];

/** What can follow a command: words, and whether a file can. */
interface Place {
  /** `products events` */
  path: string;
  words: string[];
  files: boolean;
  /** option → what it can be */
  choices: Record<string, string[]>;
}

export function addCompletion(program: Command, world: World): void {
  program
    .command('completion')
    .description('prints what a shell needs to complete commands and options')
    .addArgument(new Argument('<shell>', 'which shell').choices(shells))
    .addHelpText(
      'after',
      `
Examples, for this session or a start-up file:
  source <(perennial completion bash)
  source <(perennial completion zsh)
  perennial completion fish > ~/.config/fish/completions/perennial.fish`,
    )
    .action((shell: Shell) => {
      world.terminal.say(writers[shell](placesOf(program)));
    });
}

function placesOf(command: Command, path: string[] = []): Place[] {
  const commands = command.commands.filter((one) => !one.name().startsWith('_'));
  const options = [...command.options, ...globalsOf(command)];
  const own: Place = {
    path: path.join(' '),
    words: [...commands.map((one) => one.name()), ...options.map(({ long }) => long ?? ''), '--help'],
    files: command.registeredArguments.some((argument) => /file/i.test(argument.name())),
    choices: Object.fromEntries(
      options.flatMap(({ long, argChoices }) => (long && argChoices ? [[long, argChoices]] : [])),
    ),
  };
  for (const argument of command.registeredArguments) own.words.push(...(argument.argChoices ?? []));
  return [own, ...commands.flatMap((one) => placesOf(one, [...path, one.name()]))];
}

function globalsOf(command: Command): Command['options'] {
  const all: Command['options'][number][] = [];
  for (let above = command.parent; above; above = above.parent) all.push(...above.options);
  return all;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** Words before the cursor that name a command lead to its place; what an option can be comes first. */
function bashLike(places: Place[]): string {
  const cases = places.map(({ path, words, files }) => {
    const file = files ? ' files=1' : '';
    return `    ${quoted(path)}) words=${quoted(words.join(' '))}${file} ;;`;
  });
  const choices = places.flatMap(({ path, choices: these }) =>
    Object.entries(these).map(
      ([option, words]) => `    ${quoted(`${path} ${option}`)}) words=${quoted(words.join(' '))} ;;`,
    ),
  );
  const known = places.map(({ path }) => path).filter((path) => path !== '');
  return `_perennial() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} place='' word words='' files=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "\${place:+$place }$word" in
    ${known.map(quoted).join('|')}) place="\${place:+$place }$word" ;;
    esac
  done
  case "$place $previous" in
${choices.join('\n')}
  esac
  if [ -z "$words" ]; then
    case "$place" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ -n "$files" ]; then COMPREPLY+=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _perennial perennial`;
}

const writers: Record<Shell, (places: Place[]) => string> = {
  bash: bashLike,

  zsh: (places) => `autoload -Uz bashcompinit && bashcompinit\n${bashLike(places)}`,

  fish(places) {
    const lines = places.flatMap(({ path, words, files, choices }) => {
      const at = `__perennial_at ${quoted(path)}`;
      const plain = `complete -c perennial -f -n ${quoted(at)} -a ${quoted(words.join(' '))}`;
      const file = files ? [`complete -c perennial -F -n ${quoted(at)}`] : [];
      const values = Object.entries(choices).map(
        ([option, those]) =>
          `complete -c perennial -x -n ${quoted(at)} -l ${option.slice(2)} -a ${quoted(those.join(' '))}`,
      );
      return [plain, ...file, ...values];
    });
    const known = places.map(({ path }) => path).filter((path) => path !== '');
    return `function __perennial_at
  set -l place ''
  for word in (commandline -opc)[2..]
    if contains -- (string trim -- "$place $word") ${known.map(quoted).join(' ')}
      set place (string trim -- "$place $word")
    end
  end
  test "$place" = "$argv[1]"
end
${lines.join('\n')}`;
  },
};
