import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type County, type CountyEvent, type CountyItem, validate } from '@shixian/model';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** Names of the folders of `counties/`. */
export function countyFolders(): string[] {
  return readdirSync(`${root}counties`).sort();
}

/** Names of a folder's files of events. */
export function eventFiles(folder: string): string[] {
  return readdirSync(`${root}counties/${folder}/events`).filter((name) => name.endsWith('.jsonl'));
}

/** The text of a file of `counties/<folder>/`. */
export function readCountyText(folder: string, file: string): string {
  return readFileSync(`${root}counties/${folder}/${file}`, 'utf8');
}

/** `county.yaml` of a folder, checked against its schema. Throws with every violation. */
export function readCounty(folder: string): County {
  const checked = validate('county', parse(readCountyText(folder, 'county.yaml')));
  if (!checked.ok) throw new Error(JSON.stringify(checked.errors, null, 2));
  return checked.value;
}

/** A JSON Lines file of a folder, each line checked against the events schema. */
export function readEvents(folder: string, file: string): CountyEvent[] {
  const lines = readCountyText(folder, file).trimEnd().split('\n');
  return lines.map((line, index) => {
    const checked = validate('events', JSON.parse(line));
    if (!checked.ok) throw new Error(`${file}:${index + 1} ${JSON.stringify(checked.errors)}`);
    return checked.value;
  });
}

/** Items by id. Throws on a duplicate. */
export function indexItems(county: County): Map<string, CountyItem> {
  const byId = new Map(county.items.map((item) => [item.id, item]));
  if (byId.size !== county.items.length) throw new Error('duplicate item id');
  return byId;
}

/** Names that a 责任单位 cell may use: offices, sets of offices, and their aliases. */
export function knownUnits(county: County): Set<string> {
  const offices = [...(county.units ?? []), ...(county.groups ?? [])];
  return new Set(offices.flatMap((office) => [office.id, ...(office.aliases ?? [])]));
}

/** The notice's text without white space, where the seed texts are at hand beside the project; else null. */
export function readSeed(name: string): string | null {
  const path = `${root}../shared/seeds/${name}`;
  return existsSync(path) ? compact(readFileSync(path, 'utf8')) : null;
}

/** Text without white space: what flattening a table or wrapping a cell can change. */
export function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}
