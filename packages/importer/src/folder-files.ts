import type { ImportResult } from './import-document.js';
import { markdownFromLeftovers } from './leftovers.js';
import { jsonFromTablesFile } from './tables-file.js';

/** Keeps the tables of the document, for the way back. */
export const TABLES_FILE = 'tables.json';

export interface FolderFile {
  name: string;
  text: string;
}

/** The files of a county folder made from an import; none where nothing could be read. */
export function filesFromImport(result: ImportResult, file: string): FolderFile[] {
  if (!result.draft) return [];
  return [
    { name: 'county.yaml', text: result.yaml },
    { name: 'README.md', text: readmeFrom(result, file) },
    { name: 'leftovers.md', text: markdownFromLeftovers(result.leftovers) },
    ...(result.tables ? [{ name: TABLES_FILE, text: jsonFromTablesFile(result.tables) }] : []),
  ];
}

function readmeFrom({ draft, summary }: ImportResult, file: string): string {
  const source = draft?.sources[0];
  return `# ${draft?.county.name ?? ''}

由“${file}”导入的草稿，尚未核对。

- 通知：${source?.title ?? '（未写明）'}${source?.number ? `（${source.number}）` : ''}
- 更新要求的表 ${summary.tables} 张，共 ${summary.items} 项；其中正文里摘出的 ${summary.fromProse} 项；正文里按类别的要求 ${summary.classRules} 条
- 读懂 ${summary.understood} 项，没有读懂 ${summary.notUnderstood} 项，与别的格合并 ${summary.merged} 项，空白 ${summary.blank} 项
- 带“待核”注释的 ${summary.doubtful} 项，见 county.yaml
- 没有归位的文字 ${summary.leftovers} 条，见 leftovers.md
- 原表逐格保存在 tables.json，\`shixian export\` 据此还原为 xlsx、docx

## 通知要求什么

（请填写）

## 通知没有说清什么

（请填写）
`;
}
