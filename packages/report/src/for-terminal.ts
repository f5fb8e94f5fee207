import { printable } from '@shixian/diagnostics';

/** Foreground colours and their end, as this package writes them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
const COLOR = /(\u001b\[(?:3[0-9]|9[0-7])m)/;

/** Text whose words, which may come from anybody, cannot steer a terminal: line ends stay, and colours where they are used. */
export function forTerminal(text: string, color: boolean): string {
  return text
    .split('\n')
    .map((line) =>
      color
        ? line
            .split(COLOR)
            .map((part, index) => (index % 2 === 1 ? part : printable(part)))
            .join('')
        : printable(line),
    )
    .join('\n');
}
