import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { addCommonOptions, alreadyThere, type CommandHost } from '../command.js';
import type { CommonOptions } from '../context.js';
import { todayInCounty } from '../events-county.js';
import { CI_SYSTEMS } from '../init/ci-templates.js';
import { answersFrom, type InitOptions } from '../init/init-answers.js';
import type { NewFile } from '../init/new-files.js';

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
    // The repository's root: where the command runs, or above the counties where the folder does not lie inside it.
    const isInside = !/^(\.\.|$)/.test(relative(context.cwd, target));
    const root = isInside ? context.cwd : dirname(dirname(target));
    const local = relative(root, target).replaceAll('\\', '/');
    const { newFilesFrom } = await import('../init/new-files.js');
    const files = newFilesFrom({
      county,
      counties: posix.dirname(local),
      folder: posix.basename(local),
      ci,
      today: todayInCounty(),
    });
    const isOwn = (path: string) => path.startsWith(`${local}/`);
    const isThere = ({ path }: NewFile) => existsSync(join(root, path));
    const shown = ({ path }: { path: string }) =>
      relative(context.cwd, join(root, path)).replaceAll('\\', '/');
    const taken = files.filter((file) => isOwn(file.path) && isThere(file));
    if (taken.length > 0 && !options.force) throw alreadyThere(taken.map(shown));
    // What other counties share (baseline, schemas, CI) is left as it is where it stands already.
    const kept = files.filter((file) => !isOwn(file.path) && isThere(file));
    const written = files.filter((file) => !kept.includes(file));
    for (const { path, text } of written) {
      const file = join(root, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const answer = { written: written.map(shown), kept: kept.map(shown) };
    context.out(
      options.format === 'json'
        ? `${JSON.stringify(answer, null, 2)}\n`
        : told(answer, shown({ path: local }) || '.', options),
    );
    finish(0);
  });
}

function told(
  { written, kept }: { written: readonly string[]; kept: readonly string[] },
  county: string,
  { lang }: CommonOptions,
): string {
  const yaml = posix.join(county, 'county.yaml');
  const [wrote, left, next] =
    lang === 'en'
      ? ['wrote ', 'left as it is ', `Next: edit ${yaml}, then run npx shixian check ${county}`]
      : ['已写入 ', '已有，未改动 ', `下一步：编辑 ${yaml}，再运行 npx shixian check ${county}`];
  const lines = [...written.map((path) => `${wrote}${path}`), ...kept.map((path) => `${left}${path}`), next];
  return `${lines.join('\n')}\n`;
}
