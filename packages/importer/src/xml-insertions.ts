export interface Insertion {
  /** Offset in the text, before which it stands. */
  at: number;
  xml: string;
}

export function withInsertions(xml: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { at, xml: added } of insertions.toSorted((a, b) => a.at - b.at)) {
    pieces.push(xml.slice(from, at), added);
    from = at;
  }
  return pieces.join('') + xml.slice(from);
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
