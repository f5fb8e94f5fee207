import { Argument, type Command } from 'commander';
import { addLanguageOption, type CommandHost } from '../command.js';
import { candidatesFrom } from '../completion/candidates.js';
import { SCRIPTS, SHELLS, type Shell } from '../completion/scripts.js';

export function addCompleteCommand(program: Command, { context }: CommandHost): void {
  addLanguageOption(
    program
      .command('complete')
      .description('打印命令行补全脚本，例如 source <(shixian complete bash)')
      .addArgument(new Argument('<shell>', '终端所用的 shell').choices(SHELLS)),
  ).action((shell: Shell) => context.out(SCRIPTS[shell]));

  program
    .command('__complete', { hidden: true })
    .description('补全脚本用：列出下一个词可以写什么')
    .argument('[words...]', '命令行上 shixian 之后的词')
    .action((words: string[]) => {
      for (const { value, description } of candidatesFrom(program, words))
        context.out(`${value}\t${description}\n`);
    });
}
