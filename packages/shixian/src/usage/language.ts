import type { Language } from '@shixian/diagnostics';

/** The language asked for anywhere on the command line, before it is parsed: its own errors and its help are in it too. */
export function languageFromArgv(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const values = options.flatMap((word, at) => {
    if (word === '--lang') return [options[at + 1]];
    return word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [];
  });
  return values.at(-1) === 'en' ? 'en' : 'zh-CN';
}
