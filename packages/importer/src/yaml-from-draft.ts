import { type Diagnostic, messageOf } from '@shixian/diagnostics';
import type { County } from '@shixian/model';
import { Document, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Draft } from './draft-from-rows.js';
import { wordsOfPlace } from './place-words.js';
import type { Doubt } from './rows-from-table.js';

const SCHEMA_LINE = ' yaml-language-server: $schema=../../schemas/county.schema.json';
const HEAD = ' 由文件导入的草稿。带“待核”的地方请与原件核对；class 按栏目名称推定，也请核对。';

/** The draft as county.yaml, with a comment at every doubtful cell. */
export function yamlFromDraft({ county, doubts, fromProse }: Draft): string {
  const document = new Document(county as unknown, { aliasDuplicateObjects: false });
  document.commentBefore = `${SCHEMA_LINE}\n${HEAD}`;
  const root = document.contents as unknown as YAMLMap;
  setFlow(root.get('county'));
  setFlow(root.get('extends'));
  for (const key of ['units', 'groups'] satisfies (keyof County)[]) {
    const list = root.get(key);
    if (isSeq(list)) for (const entry of list.items) setFlow(entry);
  }
  const items = root.get('items') as YAMLSeq<YAMLMap>;
  for (const [index, item] of items.items.entries()) {
    for (const key of ['path', 'attributes', 'source']) setFlow(item.get(key));
    for (const doubt of doubts[index] ?? []) addComment(item, doubt);
  }
  for (const [key, list] of Object.entries(fromProse)) {
    const entries = root.get(key);
    if (!isSeq<YAMLMap>(entries)) continue;
    for (const [index, entry] of entries.items.entries()) {
      for (const part of ['types', 'applies-to', 'source']) setFlow(entry.get(part));
      for (const doubt of list.doubts[index] ?? []) addComment(entry, doubt);
    }
  }
  return document.toString({ lineWidth: 0, singleQuote: true });
}

function setFlow(node: unknown): void {
  if (isMap(node) || isSeq(node)) node.flow = true;
}

function addComment(item: YAMLMap, doubt: Doubt): void {
  const text = ` 待核 ${commentOf(doubt.diagnostic)}`;
  if (doubt.field === 'row') {
    item.commentBefore = item.commentBefore ? `${item.commentBefore}\n${text}` : text;
    return;
  }
  const pair = item.items.find(
    (candidate) => isScalar(candidate.key) && candidate.key.value === doubt.field,
  ) as Pair<Node, Node> | undefined;
  if (!pair) return;
  pair.key.commentBefore = pair.key.commentBefore ? `${pair.key.commentBefore}\n${text}` : text;
}

function commentOf(diagnostic: Diagnostic): string {
  const { text } = messageOf(diagnostic);
  return `${diagnostic.code} ${wordsOfPlace(diagnostic.place)}：${text}`.replace(/\s*\n\s*/g, ' ');
}
