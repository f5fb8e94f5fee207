import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '@shixian/diagnostics';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { checkFolder, compileFolder, createCountyLoader, loadCounty } from './node.js';
import { BASELINE, countyText } from './testing/county-text.js';

const root = mkdtempSync(join(tmpdir(), 'shixian-compiler-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let cwd: string;
let made = 0;
beforeEach(() => {
  made++;
  cwd = join(root, `${made}`);
  mkdirSync(cwd);
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true });
  writeFileSync(join(cwd, path), content);
}
const gb18030 = Uint8Array.from([0x61, 0x3a, 0x20, 0xd1, 0xce, 0xb1, 0xdf, 0x0a]);
const codes = (path: string) => checkFolder(path, { cwd }).diagnostics.map(({ code }) => code);

describe('what cannot be read is told, and nothing is thrown', () => {
  test('a path that is not there', () => {
    const { county, diagnostics } = checkFolder('nowhere', { cwd });
    expect(county).toBeNull();
    expect(diagnostics).toEqual([
      {
        code: 'SX2001',
        severity: 'error',
        data: { path: 'nowhere' },
        place: { kind: 'path', file: 'nowhere' },
      },
    ]);
  });

  test('a file that is no county', () => {
    write('x/README.md', 'x');
    expect(codes('x/README.md')).toEqual(['SX2002']);
  });

  test('a folder without county.yaml', () => {
    write('x/README.md', 'x');
    expect(codes('x')).toEqual(['SX2003']);
  });

  test('county.yaml is a folder', () => {
    mkdirSync(join(cwd, 'x/county.yaml'), { recursive: true });
    expect(checkFolder('x', { cwd }).diagnostics[0]?.data).toEqual({
      file: 'x/county.yaml',
      reason: 'directory',
    });
  });

  test('county.yaml is a link that leads nowhere, or round in a circle', () => {
    mkdirSync(join(cwd, 'x'));
    symlinkSync('nothing', join(cwd, 'x/county.yaml'));
    mkdirSync(join(cwd, 'y'));
    symlinkSync('county.yaml', join(cwd, 'y/county.yaml'));
    for (const name of ['x', 'y'])
      expect(checkFolder(name, { cwd }).diagnostics[0]?.data).toEqual({
        file: `${name}/county.yaml`,
        reason: 'link',
      });
  });

  test.skipIf(process.getuid?.() === 0)('county.yaml may not be read', () => {
    write('x/county.yaml', countyText());
    chmodSync(join(cwd, 'x/county.yaml'), 0);
    expect(checkFolder('x', { cwd }).diagnostics[0]?.data).toMatchObject({ reason: 'permission' });
  });

  test.each([
    ['nothing', ''],
    ['blanks', ' \n\t\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('%s', (_name, content) => {
    write('x/county.yaml', content);
    expect(codes('x')).toEqual(['SX2005']);
  });

  test.each([
    ['GB 18030', gb18030, { line: 2, guess: 'GB 18030' }],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x0a, 0x00]), { line: 1, guess: 'UTF-16' }],
    ['neither', Uint8Array.from([0x61, 0x0a, 0x0a, 0xff, 0xff, 0x0a]), { line: 3, guess: null }],
  ])('%s, with the first bad line', (name, bytes, data) => {
    write('x/county.yaml', name === 'GB 18030' ? Uint8Array.from([0x23, 0x0a, ...bytes]) : bytes);
    expect(checkFolder('x', { cwd }).diagnostics).toMatchObject([{ code: 'SX2006', data }]);
  });

  test('the mark that stands for bad bytes may be written by somebody', () => {
    write('x/county.yaml', countyText('extends: []\n# 原件此处作\ufffd\n'));
    expect(codes('x')).not.toContain('SX2006');
  });

  test('a scalar, a list and null are no county', () => {
    for (const text of ['x', '- x', '~']) {
      write('x/county.yaml', `${text}\n`);
      expect(codes('x')).toContain('SX2011');
    }
  });

  test('accepted.yaml that is not UTF-8 is told beside what the county has', () => {
    write('x/county.yaml', countyText('extends: []\n'));
    write('x/accepted.yaml', gb18030);
    const { diagnostics } = checkFolder('x', { cwd });
    expect(diagnostics.find(({ code }) => code === 'SX2006')?.place).toEqual({
      kind: 'path',
      file: 'x/accepted.yaml',
    });
  });
});

describe('a folder that can be read', () => {
  beforeEach(() => {
    write('counties/510422-yanbian/county.yaml', countyText('items: []\n'));
    write('counties/000000-national/county.yaml', BASELINE.files.get('county.yaml') as string);
  });

  test('the same by its folder, by its file, with a slash and as an absolute path', () => {
    const paths = [
      'counties/510422-yanbian',
      'counties/510422-yanbian/',
      'counties/510422-yanbian/county.yaml',
    ];
    const hashes = [...paths, join(cwd, paths[0] as string)].map(
      (path) => compileFolder(path, { cwd }).bundle?.hash,
    );
    expect(hashes[0]).toMatch(/^sha256:/);
    expect(new Set(hashes).size).toBe(1);
  });

  test('comes with the folders it extends, found by name or by code', () => {
    for (const name of ['000000-national', '000000']) {
      write('counties/510422-yanbian/county.yaml', countyText(`extends: ['${name}']\nitems: []\n`));
      const { input } = loadCounty('counties/510422-yanbian', { cwd });
      expect(input?.extended?.map((folder) => folder.name)).toEqual(['counties/000000-national']);
      expect(
        compileFolder('counties/510422-yanbian', { cwd }).bundle?.classRules.map(({ id }) => id),
      ).toEqual(['national-news']);
    }
  });

  test('a name in extends cannot lead out of the folder that holds the counties', () => {
    write('elsewhere/county.yaml', 'secret');
    write('counties/510422-yanbian/county.yaml', countyText('extends: [../elsewhere]\nitems: []\n'));
    const { input, diagnostics } = loadCounty('counties/510422-yanbian', { cwd });
    expect(input?.extended).toEqual([]);
    expect(diagnostics).toEqual([]);
    expect(codes('counties/510422-yanbian')).toContain('SX2015');
  });

  test('a name that leads nowhere does not hide the folder from others of the same loader', () => {
    write('counties/a/county.yaml', countyText('extends: [./000000-national]\nitems: []\n'));
    const loader = createCountyLoader({ cwd });
    expect(loader.load('counties/a').input?.extended).toEqual([]);
    expect(loader.load('counties/510422-yanbian').input?.extended).toHaveLength(1);
  });

  test('two that extend each other are told so and do not hang', () => {
    write('counties/a/county.yaml', countyText('extends: [b]\nitems: []\n'));
    write('counties/b/county.yaml', countyText('extends: [a]\nitems: []\n'));
    expect(codes('counties/a')).toContain('SX2016');
  });

  test('a baseline that cannot be read is told where it stands', () => {
    write('counties/000000-national/county.yaml', '');
    const { diagnostics, bundle } = compileFolder('counties/510422-yanbian', { cwd });
    expect(bundle).toBeNull();
    expect(diagnostics.map(({ code, place }) => [code, 'file' in place && place.file])).toContainEqual([
      'SX2005',
      'counties/000000-national/county.yaml',
    ]);
  });

  test('a byte order mark and CRLF are read, and reported as untidy', () => {
    const text = countyText('items: []\n').replaceAll('\n', '\r\n');
    write('counties/510422-yanbian/county.yaml', `\ufeff${text}`);
    const { bundle, diagnostics } = compileFolder('counties/510422-yanbian', { cwd });
    expect(bundle).not.toBeNull();
    expect(diagnostics.filter(({ code }) => code === 'SX2022').map(({ data }) => data)).toEqual([
      { what: 'bom' },
      { what: 'line-ends' },
    ]);
  });

  test('one loader reads a baseline once for all that extend it', () => {
    const loader = createCountyLoader({ cwd });
    const [first, second] = [1, 2].map(() => loader.load('counties/510422-yanbian').input?.extended?.[0]);
    expect(first).toBe(second);
  });
});

test('every message about a file is a sentence in both languages', () => {
  const { diagnostics } = checkFolder('nowhere', { cwd });
  for (const diagnostic of diagnostics) {
    expect(messageOf(diagnostic, 'zh-CN').text).toMatch(/。$/);
    expect(messageOf(diagnostic, 'en').text).toMatch(/\.$/);
  }
});
