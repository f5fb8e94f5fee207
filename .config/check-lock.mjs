// The lock file: no address of any registry, and every optional dependency it names is in it (else `npm ci` fails elsewhere).
import { readFileSync } from 'node:fs';
import { root } from './run.mjs';

const text = readFileSync(`${root}package-lock.json`, 'utf8');
const { packages } = JSON.parse(text);
const faults = [];
if (/https?:\/\/[^"]*\.tgz/.test(text))
  faults.push('package-lock.json records download addresses; set omit-lockfile-registry-resolved');
const isPresent = (from, name) => {
  for (let dir = from; ; dir = dir.slice(0, Math.max(0, dir.lastIndexOf('/node_modules/')))) {
    if (packages[`${dir ? `${dir}/` : ''}node_modules/${name}`]) return true;
    if (dir === '') return false;
  }
};
for (const [path, entry] of Object.entries(packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (!isPresent(path, name))
      faults.push(`${path || 'root'}: optional dependency ${name} is not in the lock file`);
  }
}
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log('The lock file is sound.');
process.exitCode = faults.length ? 1 : 0;
