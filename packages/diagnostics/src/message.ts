import { en, zhCN } from './areas/index.js';
import type { Code, Diagnostic, Language, Message, MessageFunction } from './diagnostic.js';

/** The words of a diagnostic in the language asked for. */
export function messageOf(diagnostic: Diagnostic, language: Language = 'zh-CN'): Message {
  const catalog = language === 'en' ? en : zhCN;
  const render = catalog[diagnostic.code as Code] as MessageFunction<unknown>;
  return render(diagnostic.data);
}
