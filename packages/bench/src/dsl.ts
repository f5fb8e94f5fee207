import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRule } from '@shixian/dsl';
import * as chrono from 'chrono-node/zh';
import { tenForms } from './dsl/ten-forms.js';
import { formatNanoseconds, measure } from './measure.js';

const labels = readFileSync(new URL('../../dsl/cases/labels.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const phrases = labels.map((line) => (JSON.parse(line) as { phrase: string }).phrase);
const at = (index: number) => phrases[index] as string;

const contenders = [
  {
    name: 'shixian',
    run: (index: number) => parseRule(at(index)).rule,
    reads: (index: number) => parseRule(at(index)).rule !== null,
  },
  {
    name: 'chrono-node zh',
    run: (index: number) => chrono.hans.parse(at(index)),
    reads: (index: number) => chrono.hans.parse(at(index)).length > 0,
  },
  { name: 'peggy, ten forms', run: readTenForms, reads: (index: number) => readTenForms(index) !== null },
];

function readTenForms(index: number): unknown {
  try {
    return tenForms.parse(at(index));
  } catch {
    return null;
  }
}

/** Phrases of the labelled corpus against peers; cold start; time for text that is no cell, by its length. */
export function run(): void {
  const results = measure(contenders, { inputs: phrases.length, rounds: 15, budget: 50 });
  const base = results[0]?.nanoseconds as number;
  console.log(`${phrases.length} labelled phrases, one after another, medians of 15 interleaved rounds`);
  for (const [index, { name, nanoseconds }] of results.entries()) {
    const read = phrases.filter((_, phrase) => contenders[index]?.reads(phrase)).length;
    const speed = `${Math.round(1e9 / nanoseconds).toLocaleString('en')}/s`;
    console.log(
      `  ${name.padEnd(18)} ${formatNanoseconds(nanoseconds).padStart(10)} ${speed.padStart(12)} ${(nanoseconds / base).toFixed(2).padStart(6)} ×   finds something in ${read}`,
    );
  }
  coldStart();
  noCells();
}

function coldStart(): void {
  const bare = medianOf(() => spawnMilliseconds('0'));
  const dsl = fileURLToPath(new URL('../../dsl/dist/index.js', import.meta.url));
  const cli = fileURLToPath(new URL('../../shixian/bin/shixian.mjs', import.meta.url));
  const parsed = medianOf(() =>
    spawnMilliseconds(`import(${JSON.stringify(dsl)}).then(({ parseRule }) => parseRule('每周一次'))`),
  );
  const command = medianOf(() => milliseconds(() => spawnSync(process.execPath, [cli, 'parse', '每周一次'])));
  console.log(
    `cold start: node alone ${bare.toFixed(0)} ms, importing and parsing one phrase + ${(parsed - bare).toFixed(0)} ms, \`shixian parse\` + ${(command - bare).toFixed(0)} ms`,
  );
}

const spawnMilliseconds = (code: string) => milliseconds(() => spawnSync(process.execPath, ['-e', code]));

function noCells(): void {
  console.log('text that is no cell, milliseconds at one, two and four times the length');
  const texts: [string, (times: number) => string][] = [
    ['pasted document', (times) => '每周至少更新一次，变化后立即更新；'.repeat(60 * times)],
    ['10,000 brackets', (times) => '（'.repeat(10_000 * times) + '）'.repeat(10_000 * times)],
    ['100,000 characters', (times) => '每月25日前上报。'.repeat(11_000 * times)],
    [
      'Unicode at random',
      (times) =>
        Array.from({ length: 1000 * times }, (_, index) =>
          String.fromCharCode(0x20 + ((index * 7919) % 0xd7df)),
        ).join(''),
    ],
  ];
  for (const [name, text] of texts) {
    const times = [1, 2, 4].map((factor) => medianOf(() => milliseconds(() => parseRule(text(factor)))));
    console.log(`  ${name.padEnd(18)} ${times.map((time) => time.toFixed(1).padStart(8)).join('')}`);
  }
}

function milliseconds(task: () => unknown): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function medianOf(sample: () => number): number {
  return Array.from({ length: 9 }, sample).sort((a, b) => a - b)[4] as number;
}
