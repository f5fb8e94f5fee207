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

  /** 国办秘函〔2019〕19号 excepts them from the term for messages. */
  test('no interview or survey is held to the three months for messages', () => {
    const excepted = compileFolder(folder).bundle?.items.filter(({ path }) =>
      /访谈|征集/.test(path.slice(-2).join()),
    );
    expect(excepted?.filter(({ inherited }) => inherited.includes('message-three-months'))).toEqual([]);
  });

  test.each(eventFiles(folder))('events/%s names items that exist, and says that it is invented', (file) => {
    const items = indexItems(readCounty(folder));
    const events = readEvents(folder, `events/${file}`);
    expect(events.length).toBeGreaterThan(0);
    expect(events.filter(({ item, invented }) => !items.has(item) || invented !== true)).toEqual([]);
  });
});
