// Shared by the root commands: say what is done, do it, stop where it fails. Needs nothing but Node.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export function say(text) {
  console.error(`\n▸ ${text}`);
}

/** Runs a command in the repository; a failure ends the process with its exit code. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** True where node_modules holds what the lock file says. */
function isInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const { packages: wanted } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  const { packages: present } = JSON.parse(readFileSync(installed, 'utf8'));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      entry.optional ||
      entry.link ||
      !path.startsWith('node_modules/') ||
      present[path]?.version === entry.version,
  );
}

export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Shixian needs Node 20.19 or later; this is ${process.version}.`);
    process.exit(2);
  }
  if (isInstalled()) return;
  say('Installing the dependencies (npm ci) · 安装依赖');
  run('npm', ['ci', '--no-audit', '--no-fund']);
}

export function turbo(...args) {
  run(process.execPath, ['node_modules/turbo/bin/turbo', ...args]);
}
