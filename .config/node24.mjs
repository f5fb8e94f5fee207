// Runs the tests once more on Node 24, brought by its npm package and left out of package.json and the lock file.
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root, run, say } from './run.mjs';

const major = 24;
if (process.versions.node.startsWith(`${major}.`)) {
  say(`This is Node ${major} already.`);
} else {
  const prefix = join(tmpdir(), `shixian-node-${major}`);
  const bin = join(prefix, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin');
  if (!existsSync(join(bin, 'node'))) {
    mkdirSync(prefix, { recursive: true });
    run('npm', [
      'install',
      '--prefix',
      prefix,
      '--no-save',
      '--no-audit',
      '--no-fund',
      `node-${process.platform}-${process.arch}@${major}`,
    ]);
  }
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}` };
  run(join(bin, 'node'), ['--version'], env);
  // turbo's hash does not know the Node version, so its cache is passed over.
  run(
    join(bin, 'node'),
    [
      `${root}node_modules/turbo/bin/turbo`,
      'run',
      'test',
      'test:repo',
      '--only',
      '--force',
      '--output-logs=errors-only',
    ],
    env,
  );
}
