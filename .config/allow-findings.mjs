// Runs `shixian` and passes where it ran, with findings or without.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../packages/shixian/bin/shixian.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [bin, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status === 1 ? 0 : (status ?? 2);
