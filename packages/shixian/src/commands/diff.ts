import { addMonths, formatDay, parseDay } from '@shixian/calendar';
import type { Command } from 'commander';
import { addCommonOptions, assertInOrder, type CommandHost } from '../command.js';
import type { CommonOptions } from '../context.js';
import { bundleOfCounty, todayInCounty } from '../events-county.js';
import { dayOption } from '../events-options.js';

interface DiffOptions extends CommonOptions {
  from?: string;
  to?: string;
}

export function addDiffCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('diff')
      .description('比较一个县的两个版本：哪些要求变严、变宽，哪些期限移动')
      .argument('<old>', '旧的目录或规则包（.json）')
      .argument('<new>', '新的目录或规则包（.json）')
      .option('--from <date>', '起算日从哪天试起，默认今天（北京时间）')
      .option('--to <date>', '试到哪天，默认一年'),
    ['text', 'md', 'json'],
  ).action(async (oldCounty: string, newCounty: string, options: DiffOptions) => {
    const from = parseDay(dayOption('--from', options.from ?? todayInCounty())) ?? 0;
    const to = parseDay(dayOption('--to', options.to ?? formatDay(addMonths(from, 12) ?? from))) ?? from;
    assertInOrder(['--from', formatDay(from)], ['--to', formatDay(to)]);
    const [old, now] = [
      await bundleOfCounty(oldCounty, context, options.lang),
      await bundleOfCounty(newCounty, context, options.lang),
    ];
    const { diffFromBundles } = await import('../diff/diff-from-bundles.js');
    const { timelineFromWitness } = await import('../timeline.js');
    const diff = diffFromBundles(old, now, {
      from,
      to,
      witnessText: (witness) => timelineFromWitness(witness, options.lang),
    });
    const { markdownFromDiff, textFromDiff } = await import('@shixian/report');
    const render = {
      text: textFromDiff,
      md: markdownFromDiff,
      json: () => `${JSON.stringify(diff, null, 2)}\n`,
    };
    context.out(render[options.format as keyof typeof render](diff, options.lang));
    finish(diff.changes.length + diff.moves.length > 0 ? 1 : 0);
  });
}
