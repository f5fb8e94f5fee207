import { readFileSync } from 'node:fs';

/** The rows of the first Markdown table in cases/, each keyed by its column heads. */
export function readCases(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`../../cases/${name}`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  const [head = [], , ...rows] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.map((cells) => Object.fromEntries(head.map((key, index) => [key, cells[index] ?? ''])));
}
