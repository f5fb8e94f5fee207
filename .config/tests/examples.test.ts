import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bin, root, shixian } from './built-command.js';

const scratch = mkdtempSync(join(tmpdir(), 'shixian-examples-'));
const eventsOfLuquan = () =>
  readFileSync(join(root, 'counties/530128-luquan/events/sample.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const bundleFile = join(scratch, 'bundle.json');
beforeAll(() => {
  const { status, stderr } = shixian(['compile', 'counties/530128-luquan', '-o', bundleFile]);
  expect([0, 1], stderr).toContain(status);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Listens on a free port of the loopback and gives its address. */
const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
    );
  });

const direct = (at: string) =>
  JSON.parse(
    shixian([
      'evaluate',
      'counties/530128-luquan',
      '--events',
      'counties/530128-luquan/events/sample.jsonl',
      '--at',
      at,
      '--format',
      'json',
    ]).stdout,
  );

describe('embed-node', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const { createService } = await import(pathToFileURL(join(root, 'examples/embed-node/service.mjs')).href);
    const openapi = JSON.parse(readFileSync(join(root, 'examples/embed-node/openapi.json'), 'utf8'));
    server = createServer(createService(JSON.parse(readFileSync(bundleFile, 'utf8')), openapi));
    address = await listen(server);
  });
  afterAll(() => server?.close());
  const post = (path: string, body: string) => fetch(address + path, { method: 'POST', body });

  it('answers what the command answers', async () => {
    const response = await post('/evaluate', JSON.stringify({ at: '2026-11-20', events: eventsOfLuquan() }));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(direct('2026-11-20'));
  });
  it('describes every route it has', async () => {
    const { paths } = await (await fetch(`${address}/openapi.json`)).json();
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods as object)) {
        const { status } = await fetch(address + path, {
          method: method.toUpperCase(),
          ...(method === 'post' && { body: '{}' }),
        });
        expect([200, 400], `${method} ${path}`).toContain(status);
      }
    }
  });
  it('stays up whatever is sent', async () => {
    const { hostname, port } = new URL(address);
    for (const path of ['//', '/%', '/evaluate?x=//', '*']) {
      const status = await new Promise((resolve, reject) =>
        httpRequest({ hostname, port, path, method: 'GET' }, (response) => {
          response.resume();
          resolve(response.statusCode);
        })
          .on('error', reject)
          .end(),
      );
      expect(status, path).toBe(404);
    }
    expect((await post('/evaluate', 'x'.repeat((16 << 20) + 1))).status).toBe(413);
    expect((await fetch(`${address}/bundle`)).status).toBe(200);
  });
  it('counts a repeated event once, and tells it', async () => {
    const [event] = eventsOfLuquan();
    const answer = async (events: unknown[]) =>
      (await post('/evaluate', JSON.stringify({ at: '2026-11-20', events }))).json();
    const { problems, ...verdicts } = await answer([event, event]);
    expect(problems).toEqual([{ index: 1, problem: 'duplicate', first: 0 }]);
    expect(verdicts).toEqual(await answer([event]));
  });
  it('says what it could not read', async () => {
    for (const path of ['/parse', '/evaluate'])
      for (const body of ['', '{', 'null', '1', '[]'])
        expect((await post(path, body)).status, `${path} ${body}`).toBe(400);
    const events = [{ item: 'nothing', event: 'published', at: '2026-02-30' }];
    const response = await post('/evaluate', JSON.stringify({ at: '2026-11-20', events }));
    expect(response.status).toBe(400);
    expect((await response.json()).problems.length).toBeGreaterThan(0);
    expect((await post('/evaluate', JSON.stringify({ at: '2026-13-01', events: [] }))).status).toBe(400);
    expect((await fetch(`${address}/elsewhere`)).status).toBe(404);
  });
});

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);
it('embed-browser is served from the root and nothing else, whatever is asked for', async () => {
  const { server } = await import(pathToFileURL(join(root, 'examples/embed-browser/serve.mjs')).href);
  const { hostname, port } = new URL(await listen(server));
  const statusOf = (path: string) =>
    new Promise((resolve, reject) =>
      httpRequest({ hostname, port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(),
    );
  try {
    for (const path of ['/%00', '/%', '/examples', '/../package.json/..', '/%2e%2e/etc/passwd', '*'])
      expect(await statusOf(path), path).toBe(404);
    expect(await statusOf('/examples/embed-browser/index.html')).toBe(200);
  } finally {
    server.close();
  }
});

describe.runIf(executablePath)('embed-browser', () => {
  it('evaluates in the page as the command does', async () => {
    const { server } = await import(pathToFileURL(join(root, 'examples/embed-browser/serve.mjs')).href);
    const address = await listen(server);
    const browser = await chromium.launch({
      executablePath: executablePath as string,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    try {
      const page = await browser.newPage();
      await page.route('**/bundle.json', (route) => route.fulfill({ path: bundleFile }));
      await page.goto(`${address}/examples/embed-browser/index.html`);
      await page.waitForSelector('body[data-ready="2026-11-20"]');
      const statuses = await page
        .locator('#rows tr')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-status')));
      expect(statuses).toEqual(direct('2026-11-20').items.map((item: { status: string }) => item.status));
    } finally {
      await browser.close();
      server.close();
    }
  });
});

it('ci-validation writes both reports and ends with the exit code of the check', () => {
  const out = join(scratch, 'reports');
  const env = { ...process.env, PATH: `${root}/node_modules/.bin:${process.env.PATH}` };
  const { status, stderr } = spawnSync('bash', ['examples/ci-validation/check.sh', out, 'counties'], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  expect(status, stderr).toBe(0);
  expect(JSON.parse(readFileSync(join(out, 'shixian.sarif'), 'utf8')).version).toBe('2.1.0');
  expect(readFileSync(join(out, 'shixian.xml'), 'utf8')).toContain('<testsuites');
});

describe('the GitHub action, run as a script', () => {
  const action = (inputs: Record<string, string>) =>
    spawnSync('bash', ['.config/action.sh'], {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SHIXIAN_COMMAND: `node ${bin}`, ...inputs },
    });

  it('passes what checks clean', () => {
    const { status, stderr } = action({ SHIXIAN_PATH: 'counties' });
    expect(status, stderr).toBe(0);
  });
  it('annotates the lines of every folder named, on one line or several, and fails', () => {
    const copies = ['a', 'b'].map((name) => {
      const folder = join(scratch, 'faulty', name);
      cpSync(join(root, 'counties/000000-national'), folder, { recursive: true });
      const file = join(folder, 'county.yaml');
      writeFileSync(file, `${readFileSync(file, 'utf8')}nonsense: 1\n`);
      return folder;
    });
    for (const separator of [' ', '\n', '\n  ']) {
      const { status, stdout } = action({ SHIXIAN_PATH: `${copies.join(separator)}\n`, SHIXIAN_LANG: 'en' });
      expect(status).toBe(1);
      for (const folder of copies)
        expect(stdout).toMatch(
          new RegExp(`^::error file=.*faulty/${folder.at(-1)}/county.yaml,line=\\d+`, 'm'),
        );
    }
    const baseline = join(scratch, 'baseline.json');
    shixian(['check', ...copies, '--baseline', baseline, '--update-baseline']);
    expect(action({ SHIXIAN_PATH: copies.join(' '), SHIXIAN_BASELINE: baseline }).status).toBe(0);
  });
});

it('spreadsheet-office turns a Word document into a county, its table as a workbook and a page', () => {
  const out = join(scratch, 'office');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['examples/spreadsheet-office/office.mjs', 'examples/spreadsheet-office/notice.docx', out, '530128'],
    { cwd: root, encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  // 122 rows of the annex; the one sentence of the text is a rule for accounts.
  expect(JSON.parse(stdout).import).toMatchObject({ items: 122, notUnderstood: 0 });
  const county = join(out, 'counties/530128');
  expect(readFileSync(join(county, 'county.yaml'), 'utf8')).toContain(
    'rule: 政务新媒体每个星期至少发布一条信息',
  );
  expect(readFileSync(join(out, 'report.html'), 'utf8')).toContain('县融媒体中心');
  // Both tables come back as they went out: the same cells, merged or not.
  const rowsOf = (folder: string) =>
    JSON.parse(readFileSync(join(folder, 'tables.json'), 'utf8')).tables[0].rows;
  for (const file of ['table.xlsx', 'table.docx']) {
    const again = join(scratch, `${file}-again`);
    const { status: imported } = shixian(['import', join(out, file), '-o', again, '--code', '530128']);
    expect([0, 1]).toContain(imported);
    expect(rowsOf(again)).toEqual(rowsOf(county));
  }
});
