import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from './run.mjs';

/** Adds up the `test-results.json` of every package and prints `N passed, N failed`. */
export function printTotals() {
  const files = [
    `${root}.config/test-results.json`,
    ...readdirSync(`${root}packages`).map((name) => `${root}packages/${name}/test-results.json`),
  ];
  let passed = 0;
  let failed = 0;
  let skipped = 0;
  for (const file of files.filter((path) => existsSync(path))) {
    const results = JSON.parse(readFileSync(file, 'utf8'));
    passed += results.numPassedTests;
    failed += results.numFailedTests;
    skipped += results.numPendingTests;
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  if (failed > 0 || passed === 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('totals.mjs')) printTotals();
