import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { addCommonOptions, type CommandHost } from '../command.js';
import type { CommonOptions } from '../context.js';
import { writeDiagnostics } from '../diagnostics-output.js';

interface CompileOptions extends CommonOptions {
  output?: string;
}

/** There was nothing to compile. */
const CANNOT_RUN = new Set(['SX2001', 'SX2002', 'SX2003']);

export function addCompileCommand(program: Command, { context, finish }: CommandHost): void {
  addCommonOptions(
    program
      .command('compile')
      .description('把一个县的配置编成可以单独使用的规则包')
      .argument('<county>', '县的目录')
      .option('-o, --output <bundle>', '写到这个文件；不写则输出到标准输出'),
  ).action(async (county: string, { output, lang, format }: CompileOptions) => {
    const { createCountyLoader } = await import('@shixian/compiler/node');
    const { assertBundleInvariants } = await import('@shixian/compiler');
    const { bundle, diagnostics, texts } = createCountyLoader({ cwd: context.cwd }).compile(county);
    const open = diagnostics.filter(({ accepted, severity }) => !accepted && severity === 'error');
    context.err(writeDiagnostics(open, { lang, texts, color: context.color }));
    if (bundle === null) {
      finish(diagnostics.some(({ code }) => CANNOT_RUN.has(code)) ? 2 : 1);
      return;
    }
    assertBundleInvariants(bundle);
    const json = `${JSON.stringify(bundle, null, 2)}\n`;
    if (output === undefined) context.out(json);
    else {
      writeFileSync(resolve(context.cwd, output), json);
      if (format === 'json') context.out(`${JSON.stringify({ output, hash: bundle.hash }, null, 2)}\n`);
      else context.err(writtenText(output, bundle.hash, lang));
    }
    finish(open.length > 0 ? 1 : 0);
  });
}

const writtenText = (output: string, hash: string, lang: CompileOptions['lang']) =>
  lang === 'en' ? `Wrote ${output}, ${hash}\n` : `已写入 ${output}，${hash}\n`;
