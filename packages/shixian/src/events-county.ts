import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatDay } from '@shixian/calendar';
import type { Language } from '@shixian/diagnostics';
import type { Bundle } from '@shixian/model';
import { CannotRun, type Context } from './context.js';
import { writeDiagnostics } from './diagnostics-output.js';

/**
 * The Bundle of a county folder, or one already compiled (a .json file). What the folder's own check has to say goes to
 * standard error, errors only: `check` shows the rest.
 */
export async function bundleOfCounty(county: string, context: Context, lang: Language): Promise<Bundle> {
  if (county.endsWith('.json')) return bundleFromFile(county, context);
  const { createCountyLoader } = await import('@shixian/compiler/node');
  const { bundle, diagnostics, texts } = createCountyLoader({ cwd: context.cwd }).compile(county);
  const errors = diagnostics.filter(({ accepted, severity }) => !accepted && severity === 'error');
  context.err(writeDiagnostics(errors, { lang, texts, color: context.color }));
  if (bundle === null) {
    throw new CannotRun({
      'zh-CN': `“${county}”编不成规则包，没有可以核对的内容。`,
      en: `${county} does not compile: there is nothing to evaluate.`,
    });
  }
  return bundle;
}

async function bundleFromFile(file: string, { cwd }: Context): Promise<Bundle> {
  const path = resolve(cwd, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    throw new CannotRun({ 'zh-CN': `没有“${file}”这个文件。`, en: `There is no file “${file}”.` });
  }
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    throw new CannotRun({ 'zh-CN': `“${file}”不是 JSON 文件。`, en: `“${file}” is not a JSON file.` });
  }
  const { validate } = await import('@shixian/model');
  const result = validate('bundle', value);
  if (!result.ok) {
    const [first] = result.errors;
    const where = `/${first?.path.join('/') ?? ''}`;
    throw new CannotRun({
      'zh-CN': `“${file}”不是规则包（${where} 不合格式），请用 shixian compile 重新生成。`,
      en: `“${file}” is no Bundle (${where} ${first?.message ?? ''}): make it again with shixian compile.`,
    });
  }
  const bundle = result.value;
  const { bundleHash } = await import('@shixian/compiler');
  if (bundleHash(bundle) !== bundle.hash) {
    throw new CannotRun({
      'zh-CN': `“${file}”生成后被改动过（内容与 hash 不符），请用 shixian compile 重新生成。`,
      en: `“${file}” was changed after it was made (its hash is another): make it again with shixian compile.`,
    });
  }
  return bundle;
}

/** The civil day in the county; a command may read the clock, the packages below it never do. */
export function todayInCounty(): string {
  return formatDay(Math.floor((Date.now() + 8 * 3_600_000) / 86_400_000));
}
