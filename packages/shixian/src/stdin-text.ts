import { CannotRun } from './context.js';

/** Longest line taken, in characters: no phrase comes near it. */
const LONGEST_LINE = 1 << 20;
/** Most that is read into one text, in bytes. */
const MOST_BYTES = 64 << 20;

type Chunks = AsyncIterable<Uint8Array>;

/** The lines as they come, without their ends and without a byte order mark. CannotRun where they are not UTF-8, or endless. */
export async function* linesFromChunks(chunks: Chunks): AsyncGenerator<string> {
  let open = '';
  for await (const text of textsFromChunks(chunks)) {
    const lines = (open + text).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) yield withoutReturn(line);
    if (open.length > LONGEST_LINE) {
      throw new CannotRun({
        'zh-CN': `标准输入有一行超过${LONGEST_LINE}个字。`,
        en: `A line of the standard input is longer than ${LONGEST_LINE} characters.`,
      });
    }
  }
  if (open !== '') yield withoutReturn(open);
}

/** The whole of it. CannotRun where it is not UTF-8, or more than can be held. */
export async function textFromChunks(chunks: Chunks): Promise<string> {
  let whole = '';
  for await (const text of textsFromChunks(chunks)) {
    whole += text;
    if (whole.length > MOST_BYTES) {
      throw new CannotRun({
        'zh-CN': `标准输入超过${MOST_BYTES >> 20} MiB。`,
        en: `The standard input is longer than ${MOST_BYTES >> 20} MiB.`,
      });
    }
  }
  return whole;
}

async function* textsFromChunks(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotRun({
      'zh-CN': '标准输入不是 UTF-8 文字（可能是 GBK），请另存为 UTF-8 再试。',
      en: 'The standard input is not UTF-8 (it may be GBK): save it as UTF-8 first.',
    });
  }
}

const withoutReturn = (line: string) => (line.endsWith('\r') ? line.slice(0, -1) : line);
