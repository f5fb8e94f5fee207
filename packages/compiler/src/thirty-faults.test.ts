import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkCounty } from './check-county.js';
import type { CountyFolder } from './read/read-county.js';
import { FAULTS, plantFaults } from './testing/faults.js';

const counties = new URL('../../../counties/', import.meta.url);
const names = existsSync(counties) ? readdirSync(counties).filter((name) => /^\d{6}-/.test(name)) : [];
const folderOf = (name: string, text: string): CountyFolder => ({
  name: `counties/${name}`,
  files: new Map([['county.yaml', text]]),
});
const textOf = (name: string) => readFileSync(new URL(`${name}/county.yaml`, counties), 'utf8');

test('there are thirty faults and more', () => {
  expect(FAULTS.length).toBeGreaterThanOrEqual(30);
});

describe.each(names)('a broken copy of %s', (name) => {
  const extended = names.map((other) => folderOf(other, textOf(other)));
  const { text, planted } = plantFaults(textOf(name), FAULTS);
  const { diagnostics, county } = checkCounty({ folder: folderOf(name, text), extended });

  test('every fault is reported at its place, all in one run', () => {
    const places = diagnostics.flatMap(({ code, place }) =>
      place.kind === 'file' ? [`${code} ${place.start.offset}-${place.end.offset}`] : [],
    );
    const missing = planted.filter(
      ({ code, start, end }) =>
        !places.some((place) => place.startsWith(code) && place.endsWith(` ${start}-${end}`)),
    );
    expect(missing.map(({ code, start, end }) => `${code} ‹${text.slice(start, end)}›`)).toEqual([]);
  });

  test('nothing is compiled from it', () => {
    expect(county).toBeNull();
  });

  test('each place is the line and column of its offset', () => {
    for (const { place } of diagnostics) {
      if (place.kind !== 'file') continue;
      for (const { line, column, offset } of [place.start, place.end]) {
        const before = text.slice(0, offset).split('\n');
        expect([line, column]).toEqual([before.length, (before.at(-1)?.length ?? 0) + 1]);
      }
    }
  });
});
