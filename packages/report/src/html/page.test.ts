import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleInput } from '../testing/sample-input.js';
import { htmlFromVerdicts } from './page.js';

const html = htmlFromVerdicts(sampleInput);

describe('the page as text', () => {
  it('is valid HTML', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
      rules: {
        // A bare > is text by the HTML standard.
        'no-raw-characters': 'off',
        // Ids are the items' own, and may begin with any character.
        'valid-id': 'off',
        'no-inline-style': 'off',
        // A long tooltip repeats what the linked items say in full.
        'long-title': 'off',
        // A native element already has the role; the script puts every state where a reader looks for it.
        'prefer-native-element': 'off',
      },
    }).validateString(html);
    const messages = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (${line})`),
    );
    expect([...new Set(messages)]).toEqual([]);
  });

  it('loads nothing from anywhere', () => {
    expect(html).not.toMatch(/<link|<img|@import|url\(|\ssrc=|https?:\/\/(?!www\.w3\.org)/);
  });

  it('shows what an event or a phrase says as text, never as markup', () => {
    expect(html).not.toContain('<script>alert(1)');
    expect(html).not.toContain('<b>&=');
    expect(html).toContain('&lt;b>&amp;=1+1');
  });

  it('is the same each time', () => {
    expect(htmlFromVerdicts(sampleInput)).toBe(html);
  });
});

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

describe.runIf(executablePath)('the page in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shixian-html-'));
  const file = join(folder, 'report.html');
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const errors: string[] = [];

  beforeAll(async () => {
    writeFileSync(file, html);
    browser = await chromium.launch({
      executablePath: executablePath as string,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(pathToFileURL(file).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const visibleIds = () => page.locator('.item:visible').evaluateAll((items) => items.map((item) => item.id));

  it('asks for nothing but itself and throws nothing', () => {
    expect(requests).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);
  });

  it('filters by status, by unit and by words, and says how many are left', async () => {
    await page.selectOption('#status', 'overdue');
    expect(await visibleIds()).toEqual(['政策文件']);
    expect(await page.textContent('#shown')).toBe('1 / 8');
    await page.selectOption('#status', '');
    await page.selectOption('#unit', '丙局');
    expect(await visibleIds()).toEqual(['通知公告']);
    await page.selectOption('#unit', '');
    await page.fill('#search', '外链');
    expect(await visibleIds()).toEqual(['政府采购']);
    await page.fill('#search', '');
    expect(await visibleIds()).toHaveLength(8);
  });

  it('opens an item by keyboard and shows its trace', async () => {
    await page.focus('#政策文件 > summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('#政策文件 .trace').innerText()).toContain('期限为2026-11-09。');
    expect(await page.locator('#政策文件 svg rect[fill="#b42318"]').count()).toBe(1);
  });

  it('leads from the calendar to the item', async () => {
    await page.locator('.month a[href$="通知公告"], .month a', { hasText: '1 项' }).last().click();
    expect(await page.locator('.item[open]').count()).toBeGreaterThan(1);
  });

  it.each([
    ['phone', 390],
    ['desktop', 1280],
  ])('needs no sideways scrolling on a %s', async (_name, width) => {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('shows everything without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(pathToFileURL(file).href);
    expect(await still.locator('.item:visible').count()).toBe(8);
    expect(await still.locator('.filters').isVisible()).toBe(false);
    await context.close();
  });
});
