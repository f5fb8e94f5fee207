import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { addCommonOptions, alreadyThere, type CommandHost } from '../command.js';
import type { CommonOptions } from '../context.js';
import { CI_SYSTEMS } from '../init/ci-templates.js';
import { answersFrom, type InitOptions } from '../init/init-answers.js';

interface InitCommandOptions extends CommonOptions, InitOptions {
  force?: true;
}

export function addInitCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('init')
      .description('新建一个县的目录')
      .argument('[folder]', '目录，例如 counties/530128-luquan')
      .option('--code <code>', '行政区划代码，六位（GB/T 2260）')
      .option('--name <name>', '县的全称')
      .option('--city <city>', '市、州')
      .option('--province <province>', '省、自治区、直辖市')
      .option('--autonomous', '自治县')
      .addOption(new Option('--ci <systems...>', '一并写入的检查配置').choices(CI_SYSTEMS))
      .option('--force', '覆盖已有文件'),
  ).action(async (folder: string | undefined, options: InitCommandOptions) => {
    const { county, ci } = await answersFrom(options, context, options.lang);
    const target = resolve(context.cwd, folder ?? `counties/${county.code}`);
    // The repository's root: where the command runs, or above the counties where the folder lies outside it.
    const outside = relative(context.cwd, target).startsWith('..');
    const root = outside ? dirname(dirname(target)) : context.cwd;
    const local = relative(root, target).replaceAll('\\', '/');
    const { newFilesFrom } = await import('../init/new-files.js');
    const files = newFilesFrom({
      county,
      counties: posix.dirname(local),
      folder: posix.basename(local),
      ci,
    });
    const own = (path: string) => path.startsWith(`${local}/`);
    const taken = files.filter(({ path }) => own(path) && existsSync(join(root, path)));
    if (taken.length > 0 && !options.force) throw alreadyThere(taken.map(({ path }) => path));
    const written: string[] = [];
    for (const { path, text } of files) {
      const file = join(root, path);
      // What other counties share (baseline, schemas, CI) is left as it is where it stands already.
      if (!own(path) && existsSync(file)) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      written.push(path);
    }
    context.out(
      options.format === 'json' ? `${JSON.stringify({ written }, null, 2)}\n` : told(written, local, options),
    );
    finish(0);
  });
}

function told(written: readonly string[], county: string, { lang }: CommonOptions): string {
  const [wrote, next] =
    lang === 'en'
      ? ['wrote ', `Next: edit ${county}/county.yaml, then run npx shixian check ${county}`]
      : ['已写入 ', `下一步：编辑 ${county}/county.yaml，再运行 npx shixian check ${county}`];
  return `${[...written.map((path) => `${wrote}${path}`), next].join('\n')}\n`;
}
