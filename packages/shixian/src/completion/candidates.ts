import type { Command, Option } from 'commander';

export interface Candidate {
  value: string;
  description: string;
}

/**
 * What may stand in place of the last of `words` (the command line behind `shixian`, its last word perhaps empty or begun).
 * None where a file or free text is wanted.
 */
export function candidatesFrom(program: Command, words: readonly string[]): Candidate[] {
  // Bash cuts --format=json at the sign.
  const before = words.slice(0, -1).filter((word) => word !== '=');
  const last = words.at(-1) ?? '';
  const { command, option } = placeIn(program, before);
  const [flag, value] = last.startsWith('--') ? last.split('=', 2) : [];
  if (value !== undefined) {
    const named = optionNamed(command, flag);
    return choicesOf(named)
      .map((choice) => withoutWords(`${flag}=${choice}`))
      .filter((candidate) => candidate.value.startsWith(last));
  }
  const begun = last === '=' ? '' : last;
  return wanted(command, option, begun, before).filter((candidate) => candidate.value.startsWith(begun));
}

/** Every value, option or command that may stand there, whatever it begins with. */
function wanted(
  command: Command,
  option: Option | undefined,
  begun: string,
  before: readonly string[],
): Candidate[] {
  if (option !== undefined) return choicesOf(option).map(withoutWords);
  if (begun.startsWith('-')) return optionsOf(command, before);
  const commands = command.createHelp().visibleCommands(command);
  const choices = command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? []);
  return [
    ...commands.map((child) => ({ value: child.name(), description: child.description() })),
    ...choices.map(withoutWords),
  ];
}

const withoutWords = (value: string): Candidate => ({ value, description: '' });

/** The command that the words lead to, and the option whose value comes next. */
function placeIn(
  program: Command,
  words: readonly string[],
): { command: Command; option: Option | undefined } {
  let command = program;
  let option: Option | undefined;
  for (const word of words) {
    if (word.startsWith('-')) {
      const named = word.includes('=') ? undefined : optionNamed(command, word);
      option = named?.required || named?.optional ? named : undefined;
      continue;
    }
    if (option !== undefined) {
      if (!option.variadic) option = undefined;
      continue;
    }
    command = command.commands.find((child) => child.name() === word) ?? command;
  }
  return { command, option };
}

const optionNamed = (command: Command, flag: string | undefined): Option | undefined =>
  command.options.find(({ long, short }) => flag !== undefined && (long === flag || short === flag));

const choicesOf = (option: Option | undefined): string[] => option?.argChoices ?? [];

function optionsOf(command: Command, used: readonly string[]): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long, variadic }) => long != null && (variadic || !used.includes(long)))
    .map(({ long, description }) => ({ value: long as string, description }));
}
