import { describe, expect, test } from 'vitest';
import { countyFolders, eventFiles, indexItems, readCounty, readEvents } from './county-file.js';
import { compileFolder, openFindings } from './county-findings.js';

test('the five notices and the national baseline are there', () => {
  expect(countyFolders()).toEqual([
    '000000-national',
    '211122-panshan',
    '510422-yanbian',
    '530128-luquan',
    '530524-changning',
    '610922-shiquan',
  ]);
});

describe.each(countyFolders())('%s', (folder) => {
  test('nothing is found that accepted.yaml does not account for with a reason', () => {
    expect(openFindings(compileFolder(folder))).toEqual([]);
  });

  test.each(eventFiles(folder))('events/%s names items that exist, and says that it is invented', (file) => {
    const items = indexItems(readCounty(folder));
    const events = readEvents(folder, `events/${file}`);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ item, invented }) => !items.has(item) || invented !== true)).toEqual([]);
  });
});
