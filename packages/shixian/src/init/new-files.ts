import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { type CiSystem, githubWorkflow, gitlabPipeline, preCommitEntry } from './ci-templates.js';
import { countyYamlFrom, type NewCounty } from './county-template.js';

export interface NewFile {
  /** Relative to the repository's root, forward slashes. */
  path: string;
  text: string;
}

export interface InitPlan {
  county: NewCounty;
  /** Folder of the counties, relative to the root: counties. */
  counties: string;
  /** Name of the new folder: 530128-luquan. */
  folder: string;
  ci: readonly CiSystem[];
  /** YYYY-MM-DD. */
  today: string;
}

const SCHEMAS = ['county.schema.json', 'rule.schema.json', 'events.schema.json'];

const readme = ({ code, name }: NewCounty) => `# ${name}（${code}）

- \`county.yaml\`：本县的更新要求。照抄通知原文，每项写明依据。
- \`events/\`：发布记录，一行一条。\`events/sample.jsonl\` 是示例，内容为虚构。

检查：\`npx shixian check .\`　核对：\`npx shixian evaluate . --events events/sample.jsonl --at 日期\`
`;

/** That an autonomous county's own days off are not looked up yet is no fault of a folder that is new. */
const acceptedYaml = (today: string) => `# 已知并认可的问题。新问题仍会报出。
- code: SX3018
  reason: 新建目录时尚未查明本县有无民族节日放假安排；查明后写进 calendar，并删去本条。
  date: ${today}
`;

const sampleEvent =
  '{"item":"xinwen-zhongxin/zhengwu-yaowen","event":"published","at":"2026-11-16","title":"示例（虚构）"}\n';

const require = createRequire(import.meta.url);

/** The baseline that a county extends, published with this package in `dist`. `counties` is the folder it goes to. */
export function baselineFiles(counties: string): NewFile[] {
  const folder = join(dirname(require.resolve('shixian/package.json')), 'dist/000000-national');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const relative = path.slice(folder.length + 1).replaceAll('\\', '/');
      return { path: posix.join(counties, '000000-national', relative), text: readFileSync(path, 'utf8') };
    });
}

/** Everything `shixian init` writes: the county, the baseline it extends, the schemas for the editor, and CI. */
export function newFilesFrom({ county, counties, folder, ci, today }: InitPlan): NewFile[] {
  const at = (name: string) => posix.join(counties, folder, name);
  const up = posix.relative(posix.join(counties, folder), 'schemas');
  const files: NewFile[] = [
    { path: at('county.yaml'), text: countyYamlFrom(county, `${up}/county.schema.json`) },
    { path: at('events/sample.jsonl'), text: sampleEvent },
    { path: at('README.md'), text: readme(county) },
    ...(county.autonomous ? [{ path: at('accepted.yaml'), text: acceptedYaml(today) }] : []),
    ...baselineFiles(counties),
    ...SCHEMAS.map((name) => ({
      path: `schemas/${name}`,
      text: readFileSync(require.resolve(`@shixian/model/schemas/${name}`), 'utf8'),
    })),
  ];
  if (ci.includes('github'))
    files.push({ path: '.github/workflows/shixian.yml', text: githubWorkflow(counties) });
  if (ci.includes('gitlab')) files.push({ path: '.gitlab-ci.yml', text: gitlabPipeline(counties) });
  if (ci.includes('pre-commit'))
    files.push({ path: '.pre-commit-config.yaml', text: preCommitEntry(counties) });
  return files;
}
