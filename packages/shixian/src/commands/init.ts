import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Command, Option } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import { CannotRun, type CommonOptions } from '../context.js';
import type { CiSystem, InitPlan } from '../init/new-files.js';

interface InitOptions extends CommonOptions {
  code?: string;
  name?: string;
  city?: string;
  province?: string;
  autonomous?: true;
  ci: CiSystem[];
  force?: true;
}

/** Asks on a terminal for what no flag gave; elsewhere a missing answer cannot be asked for. */
async function askFor(question: string, flag: string): Promise<string> {
  if (!process.stdin.isTTY) throw new CannotRun(`缺少 ${flag}（${question}）。`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await terminal.question(`${question}：`)).trim();
  } finally {
    terminal.close();
  }
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
      .addOption(
        new Option('--ci <systems...>', '一并写入的检查配置')
          .choices(['github', 'gitlab', 'pre-commit'])
          .default([]),
      )
      .option('--force', '覆盖已有文件'),
  ).action(async (folder: string | undefined, options: InitOptions) => {
    const code = options.code ?? (await askFor('行政区划代码（六位）', '--code'));
    if (!/^\d{6}$/.test(code)) throw new CannotRun(`行政区划代码应为六位数字（GB/T 2260），现为“${code}”。`);
    const name = options.name ?? (await askFor('县的全称', '--name'));
    if (name === '') throw new CannotRun('县的全称不能为空。');
    const target = resolve(context.cwd, folder ?? `counties/${code}`);
    // The repository's root: where the command runs, or above the counties where the folder lies outside it.
    const outside = relative(context.cwd, target).startsWith('..');
    const root = outside ? dirname(dirname(target)) : context.cwd;
    const local = relative(root, target).replaceAll('\\', '/');
    const plan: InitPlan = {
      county: {
        code,
        name,
        ...(options.city && { city: options.city }),
        ...(options.province && { province: options.province }),
        ...(options.autonomous && { autonomous: true }),
      },
      counties: posix.dirname(local),
      folder: posix.basename(local),
      ci: options.ci,
    };
    const { newFilesFrom } = await import('../init/new-files.js');
    const files = newFilesFrom(plan);
    const own = (path: string) => path.startsWith(`${local}/`);
    const taken = files.filter(({ path }) => own(path) && existsSync(join(root, path)));
    if (taken.length > 0 && !options.force) {
      throw new CannotRun(`${taken.map(({ path }) => path).join('、')} 已存在；要覆盖请加 --force。`);
    }
    const written: string[] = [];
    for (const { path, text } of files) {
      const file = join(root, path);
      // What other counties share (baseline, schemas, CI) is left as it is where it stands already.
      if (!own(path) && existsSync(file)) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      written.push(path);
    }
    if (options.format === 'json') context.out(`${JSON.stringify({ written }, null, 2)}\n`);
    else {
      context.out(`${written.map((path) => `已写入 ${path}`).join('\n')}\n`);
      context.out(`下一步：编辑 ${local}/county.yaml，再运行 npx shixian check ${local}\n`);
    }
    finish(0);
  });
}
