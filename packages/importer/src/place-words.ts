import type { Place } from '@shixian/diagnostics';

/** Where in the source document, in words. */
export function wordsOfPlace(place: Place): string {
  switch (place.kind) {
    case 'sheet':
      return `${place.sheet}!${place.cell}`;
    case 'table':
      return `表${place.table}第${place.row}行第${place.column}列`;
    case 'line':
      return `第${place.line}行`;
    case 'file':
      return `第${place.start.line}行`;
    default:
      return '文件';
  }
}
