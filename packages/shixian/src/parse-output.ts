import { type Language, messageOf, printable, type Severity, textFromDiagnostic } from '@shixian/diagnostics';
import { explainRule, type ParseResult } from '@shixian/dsl';
import type { Rule, Span } from '@shixian/model';

/** What `shixian parse --format json` prints for a phrase. */
export interface ParseAnswer {
  phrase: string;
  /** null where there is an error. */
  rule: Rule | null;
  canonical: string | null;
  explanation: string | null;
  diagnostics: {
    code: string;
    severity: Severity;
    message: string;
    remedy: string;
    span: Span | null;
    fixes?: { span: Span; replacement: string }[];
  }[];
}

export function jsonFromParse(result: ParseResult, lang: Language): ParseAnswer {
  return {
    phrase: result.phrase,
    rule: result.rule,
    canonical: result.canonical,
    explanation: result.rule === null ? null : explainRule(result.rule, lang),
    diagnostics: result.diagnostics.map((diagnostic) => {
      const { text, remedy } = messageOf(diagnostic, lang);
      return {
        code: diagnostic.code,
        severity: diagnostic.severity,
        message: text,
        remedy,
        span: diagnostic.place.kind === 'phrase' ? diagnostic.place.span : null,
        ...(diagnostic.fixes && {
          fixes: diagnostic.fixes.map(({ span, replacement }) => ({ span, replacement })),
        }),
      };
    }),
  };
}

/** For a terminal: the phrase, its canonical text and meaning in a sentence, then what was found, with carets. */
export function textFromParse(result: ParseResult, lang: Language): string {
  const lines = [result.phrase];
  if (result.rule !== null) {
    const [canonical, meaning] = lang === 'en' ? ['Canonical: ', 'Meaning: '] : ['规范写法：', '含义：'];
    lines.push(`  ${canonical}${result.canonical}`, `  ${meaning}${explainRule(result.rule, lang)}`);
  }
  lines.push(...textOfIgnored(result, lang).map((line) => `  ${line}`));
  const diagnostics = result.diagnostics
    .filter(({ code }) => code !== 'SX1109')
    .map((diagnostic) => textFromDiagnostic(diagnostic, { lang, sourceOf: () => result.phrase }));
  return `${lines.map(printable).join('\n')}\n${diagnostics.join('')}`;
}

/** The meaning of a phrase in a sentence, and the words that are no part of it. */
export function textFromMeaning(rule: Rule, result: ParseResult, lang: Language): string {
  return `${[explainRule(rule, lang), ...textOfIgnored(result, lang)].map(printable).join('\n')}\n`;
}

/** The words of the phrase that are no part of its rule, in one line; none where every word is. */
function textOfIgnored(result: ParseResult, lang: Language): string[] {
  const words = result.diagnostics.flatMap((diagnostic) =>
    diagnostic.code === 'SX1109' ? [diagnostic.data.words] : [],
  );
  if (words.length === 0) return [];
  return [
    lang === 'en' ? `Not part of the rule: ${words.join(' · ')}` : `未计入规则的文字：${words.join('；')}`,
  ];
}
