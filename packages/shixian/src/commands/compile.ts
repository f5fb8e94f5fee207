import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { CommandHost } from '../command.js';
import { CannotRun } from '../context.js';
import { writeDiagnostics } from '../diagnostics-output.js';

interface CompileOptions {
  output?: string;
  lang: 'zh-CN' | 'en';
}

export function addCompileCommand(program: Command, { context, finish }: CommandHost): void {
  program
    .command('compile')
    .description('把一个县的配置编成可以单独使用的规则包')
    .argument('<county>', '县的目录')
    .option('-o, --output <bundle>', '写到这个文件；不写则输出到标准输出')
    .addOption(new Option('--lang <language>', '语言 language').choices(['zh-CN', 'en']).default('zh-CN'))
    .action(async (county: string, { output, lang }: CompileOptions) => {
      const { createCountyLoader } = await import('@shixian/compiler/node');
      const { assertBundleInvariants } = await import('@shixian/compiler');
      const { bundle, diagnostics, texts } = createCountyLoader({ cwd: context.cwd }).compile(county);
      const open = diagnostics.filter(({ accepted, severity }) => !accepted && severity === 'error');
      context.err(writeDiagnostics(open, { lang, texts, color: false }));
      if (bundle === null) {
        finish(
          diagnostics.some(({ code }) => code === 'SX2001' || code === 'SX2002' || code === 'SX2003') ? 2 : 1,
        );
        return;
      }
      assertBundleInvariants(bundle);
      const json = `${JSON.stringify(bundle, null, 2)}\n`;
      if (output === undefined) context.out(json);
      else {
        try {
          writeFileSync(resolve(context.cwd, output), json);
        } catch (error) {
          throw new CannotRun(`写不了“${output}”：${(error as Error).message}`);
        }
        context.err(
          lang === 'en' ? `Wrote ${output}, ${bundle.hash}\n` : `已写入 ${output}，${bundle.hash}\n`,
        );
      }
      finish(open.length > 0 ? 1 : 0);
    });
}
