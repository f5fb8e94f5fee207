import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const CORE = 'docProps/core.xml';

/** An office archive that says nothing of when it was written, so that the same tables give the same bytes. */
export function withoutTimes(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const core = parts[CORE];
  if (core)
    parts[CORE] = strToU8(
      strFromU8(core).replace(
        /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
        (_, tag: string) => `${tag}1980-01-01T00:00:00Z`,
      ),
    );
  // The first time that a ZIP can hold; the library reads the parts of a date in the machine's zone.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}
