import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { SCRIPTS, SHELLS } from '../completion/scripts.js';
import { runCommand } from '../testing/run-command.js';

const complete = async (...words: string[]) => {
  const { code, out } = await runCommand(['__complete', '--', ...words]);
  expect(code).toBe(0);
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0]);
};

it.each([
  [['ch'], ['check']],
  [['com'], ['compare', 'compile', 'complete']],
  [['calendar', 'a'], ['add-notice']],
  [['check', '--form'], ['--format']],
  [
    ['check', '--format', ''],
    ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'],
  ],
  [['check', 'counties', '--format', 's'], ['sarif']],
  [['check', '--format=s'], ['--format=sarif']],
  // Bash gives the sign as a word of its own.
  [['check', '--format', '=', 's'], ['sarif']],
  [
    ['check', '--format', '='],
    ['text', 'json', 'sarif', 'junit', 'github', 'gitlab'],
  ],
  [
    ['init', '--ci', 'github', 'g'],
    ['github', 'gitlab'],
  ],
  [
    ['complete', ''],
    ['bash', 'zsh', 'fish'],
  ],
  // Free text and files are the shell's own.
  [['check', 'coun'], []],
  [['due', '印发后', '--on', ''], []],
  [['nothing', 'x'], []],
])('%j: %j', async (words, expected) => {
  expect(await complete(...words)).toEqual(expected);
});

it('offers every option once, in the language asked for', async () => {
  expect(await complete('check', '--fix', '--fi')).toEqual([]);
  const { out } = await runCommand(['__complete', '--', 'check', '--fi']);
  expect(out).toBe('--fix\t写入不改变意思的修改\n');
});

/** Shells that are there: the script is read, and the bash one is asked. */
const isThere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;
it.each(SHELLS.filter(isThere))('%s can read its script', (shell) => {
  const { status, stderr } = spawnSync(shell, ['-n'], {
    input: SCRIPTS[shell],
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

it.runIf(isThere('bash'))('bash completes words with it, in a shell that has nothing else', () => {
  const script = `${SCRIPTS.bash}
shixian() { printf '%s\\n' "[$*]" >&2; printf 'sarif\\t说明\\njson\\t\\n'; }
COMP_WORDS=(shixian check "两个 词" --format ""); COMP_CWORD=4; _shixian
printf '<%s>' "\${COMPREPLY[@]}"; complete -p shixian`;
  const { stdout } = spawnSync('bash', ['--norc', '--noprofile', '-c', script], { encoding: 'utf8' });
  expect(stdout).toBe('<sarif><json>complete -o bashdefault -o default -F _shixian shixian\n');
});
