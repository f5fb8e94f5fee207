// publint and attw over every public package, as it would be published.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { root } from './run.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'shixian-pack-'));
let faults = 0;
for (const name of readdirSync(`${root}packages`)) {
  const pkgDir = `${root}packages/${name}`;
  const manifest = JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8'));
  if (manifest.private) continue;
  const { messages } = await publint({ pkgDir, strict: true, pack: 'npm' });
  for (const message of messages) {
    if (message.type === 'suggestion') continue;
    faults++;
    console.error(`${manifest.name}: ${formatMessage(message, manifest)}`);
  }
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', scratch], {
    cwd: pkgDir,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const report = JSON.parse(packed);
  const { filename } = Array.isArray(report) ? report[0] : Object.values(report)[0];
  // CommonJS callers under Node 20.19 can require the ESM dependencies; node10 knows no exports map and is not supported.
  const attw = spawnSync(
    process.execPath,
    [
      `${root}node_modules/@arethetypeswrong/cli/dist/index.js`,
      join(scratch, filename),
      '--profile',
      'node16',
      '--format',
      'ascii',
    ],
    { encoding: 'utf8' },
  );
  if (attw.status !== 0) {
    faults++;
    console.error(`${manifest.name}:\n${attw.stdout}${attw.stderr}`);
  } else console.log(`${manifest.name}: fine`);
}
rmSync(scratch, { recursive: true, force: true });
process.exitCode = faults ? 1 : 0;
