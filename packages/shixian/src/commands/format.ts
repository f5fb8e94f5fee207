import type { Command } from 'commander';
import { addCommonOptions, type CommandHost, NO_PHRASE } from '../command.js';
import { CannotRun, type CommonOptions } from '../context.js';

export function addFormatCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('format')
      .description('写成规范文字')
      .argument('[phrases...]', '更新要求，每个参数一条')
      .option('--stdin', '从标准输入读，一行一条'),
  ).action(async (phrases: string[], options: CommonOptions & { stdin?: true }) => {
    const { textFromParse } = await import('../parse-output.js');
    const { parseRule } = await import('@shixian/dsl');
    let findings = false;
    const write = (phrase: string) => {
      const result = parseRule(phrase);
      if (result.canonical === null) {
        findings = true;
        context.err(textFromParse(result, options.lang));
      }
      // As text, a phrase that is not understood goes through unchanged, so that no line is lost.
      const { canonical } = result;
      context.out(
        options.format === 'json' ? `${JSON.stringify({ phrase, canonical })}\n` : `${canonical ?? phrase}\n`,
      );
    };
    if (options.stdin) for await (const line of context.stdinLines()) write(line);
    else {
      if (phrases.length === 0) throw new CannotRun(NO_PHRASE);
      phrases.forEach(write);
    }
    finish(findings ? 1 : 0);
  });
}
