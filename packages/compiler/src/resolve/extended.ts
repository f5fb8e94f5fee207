import type { Diagnostic } from '@shixian/diagnostics';
import type { CountyInput } from '../check-county.js';
import { nearest } from '../did-you-mean.js';
import type { CountyParts } from '../read/county-parts.js';
import type { CountyFolder } from '../read/read-county.js';
import type { Session } from '../session.js';
import { countyFromParts } from './county-from-parts.js';
import type { ResolvedCounty } from './resolved-county.js';

const nameOf = (folder: CountyFolder) => folder.name.split(/[\\/]/).filter(Boolean).at(-1) ?? folder.name;

/** The folder that `extends` names: by its name, or by its code before the first dash. */
export function findFolder(name: string, folders: readonly CountyFolder[]): CountyFolder | null {
  return (
    folders.find((folder) => nameOf(folder) === name) ??
    folders.find((folder) => nameOf(folder).split('-')[0] === name) ??
    null
  );
}

/** The counties that one extends, nearest first, each once, resolved. Errors of reading them are passed on. */
export function resolveExtended(
  parts: CountyParts,
  { folder, extended = [] }: CountyInput,
  session: Session,
): { counties: ResolvedCounty[]; diagnostics: Diagnostic[] } {
  const counties: ResolvedCounty[] = [];
  const diagnostics: Diagnostic[] = [];
  const visit = (child: CountyParts, chain: readonly string[]) => {
    for (const { value: name, path } of child.list('extends')) {
      const found = findFolder(name, [folder, ...extended]);
      if (found === null) {
        const suggestion = nearest(name, extended.map(nameOf));
        const place = child.locate.value(path);
        diagnostics.push({ code: 'SX2015', severity: 'error', data: { name, suggestion }, place });
        continue;
      }
      const next = [...chain, nameOf(found)];
      if (chain.includes(nameOf(found))) {
        const place = child.locate.value(path);
        diagnostics.push({ code: 'SX2016', severity: 'error', data: { chain: next }, place });
        continue;
      }
      const read = session.read(found);
      diagnostics.push(...read.diagnostics.filter(({ severity }) => severity === 'error'));
      if (read.parts === null) continue;
      const resolved = session.resolve(
        read.parts,
        () => countyFromParts(read.parts as CountyParts, [], session).county,
      );
      if (counties.includes(resolved)) continue;
      counties.push(resolved);
      visit(read.parts, next);
    }
  };
  visit(parts, [nameOf(folder)]);
  return { counties, diagnostics };
}
