import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import type { CommonOptions } from '../context.js';

export function addExplainCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('explain')
      .description('用一句话说明要求什么')
      .argument('<phrases...>', '更新要求，每个参数一条'),
  ).action(async (phrases: string[], options: CommonOptions) => {
    const { jsonFromParse, textFromMeaning, textFromParse } = await import('../parse-output.js');
    const { parseRule } = await import('@shixian/dsl');
    let findings = false;
    for (const phrase of phrases) {
      const result = parseRule(phrase);
      const answer = jsonFromParse(result, options.lang);
      findings ||= answer.rule === null;
      if (options.format === 'json') {
        const { canonical, explanation } = answer;
        context.out(`${JSON.stringify({ phrase, canonical, explanation })}\n`);
      }
      if (answer.rule === null) context.err(textFromParse(result, options.lang));
      else if (options.format === 'text') context.out(textFromMeaning(answer.rule, result, options.lang));
    }
    finish(findings ? 1 : 0);
  });
}
