import type { Command } from 'commander';
import { addCommonOptions, type CommandHost, NO_PHRASE } from '../command.js';
import { CannotRun, type CommonOptions } from '../context.js';

interface ParseOptions extends CommonOptions {
  stdin?: true;
}

export function addParseCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('parse')
      .description('把更新要求读成规则')
      .argument('[phrases...]', '更新要求，每个参数一条')
      .option('--stdin', '从标准输入读，一行一条，输出 JSON Lines'),
  ).action(async (phrases: string[], options: ParseOptions) => {
    const { jsonFromParse, textFromParse } = await import('../parse-output.js');
    const { parseRule } = await import('@shixian/dsl');
    let findings = false;
    if (options.stdin) {
      for await (const line of context.stdinLines()) {
        const answer = jsonFromParse(parseRule(line), options.lang);
        findings ||= answer.rule === null;
        context.out(`${JSON.stringify(answer)}\n`);
      }
    } else {
      if (phrases.length === 0) throw new CannotRun(NO_PHRASE);
      const results = phrases.map((phrase) => parseRule(phrase));
      findings = results.some((result) => result.rule === null);
      if (options.format === 'json') {
        const answers = results.map((result) => jsonFromParse(result, options.lang));
        context.out(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`);
      } else {
        context.out(results.map((result) => textFromParse(result, options.lang)).join('\n'));
      }
    }
    finish(findings ? 1 : 0);
  });
}
