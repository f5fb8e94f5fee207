import { codeFrame, printable } from './code-frame.js';
import type { Diagnostic, Language, Place, Severity } from './diagnostic.js';
import { messageOf } from './message.js';

export interface TextOptions {
  lang?: Language;
  /** Text of a file (or of the phrase, for a place in a phrase); undefined where it is not at hand: no frame is drawn. */
  sourceOf?: (place: Place) => string | undefined;
  /** Wraps a part of the output, for colour. */
  style?: (part: 'severity' | 'frame' | 'dim', text: string, severity: Severity) => string;
}

const SEVERITY: Record<Language, Record<Severity, string>> = {
  'zh-CN': { error: '错误', warning: '警告', info: '提示' },
  en: { error: 'error', warning: 'warning', info: 'info' },
};

/** `file:line:column`, as far as the place is known. A phrase has no file. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'phrase':
      return '';
    case 'file':
      return `${place.file}:${place.start.line}:${place.start.column}`;
    case 'line':
      return `${place.file}:${place.line}`;
    case 'sheet':
      return `${place.file} ${place.sheet}!${place.cell}`;
    case 'table':
      return `${place.file} #${place.table} R${place.row}C${place.column}`;
    case 'path':
      return place.file;
  }
}

/** A diagnostic as lines for a terminal: place, severity, code, message, the source line with carets, the remedy. */
export function textFromDiagnostic(diagnostic: Diagnostic, options: TextOptions = {}): string {
  const { lang = 'zh-CN', sourceOf, style = (_part, text) => text } = options;
  const { severity, place } = diagnostic;
  const message = messageOf(diagnostic, lang);
  const [text, remedy] = [printable(message.text), printable(message.remedy)];
  const where = printable(placeText(place));
  const lines = [
    `${where === '' ? '' : `${where} `}${style('severity', SEVERITY[lang][severity], severity)} ${diagnostic.code} ${text}`,
  ];
  const source = sourceOf?.(place);
  const frame = source === undefined ? null : frameOf(place, source);
  if (frame !== null) {
    const gutter = frame.number === null ? '' : `${frame.number} | `;
    lines.push(
      `  ${style('dim', gutter, severity)}${frame.line}`,
      `  ${' '.repeat(gutter.length)}${style('frame', frame.carets, severity)}`,
    );
  }
  lines.push(
    `  ${style('dim', lang === 'en' ? 'fix:' : '改法：', severity)}${lang === 'en' ? ' ' : ''}${remedy}`,
  );
  return `${lines.join('\n')}\n`;
}

function frameOf(
  place: Place,
  source: string,
): { number: number | null; line: string; carets: string } | null {
  if (place.kind === 'phrase')
    return { number: null, ...codeFrame(source, place.span.start, place.span.end) };
  if (place.kind !== 'file') return null;
  const lineStart = place.start.offset - (place.start.column - 1);
  const lineEnd = source.indexOf('\n', lineStart);
  const line = source.slice(lineStart, lineEnd === -1 ? source.length : lineEnd).replace(/\r$/, '');
  const start = place.start.column - 1;
  const end = place.end.line === place.start.line ? place.end.column - 1 : line.length;
  return { number: place.start.line, ...codeFrame(line, start, end) };
}
