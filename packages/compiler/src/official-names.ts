import { DIVISIONS } from './generated/divisions.generated.js';

let names: ReadonlyMap<string, string> | undefined;

/** Official name of every county-level division by its code (GB/T 2260, state of 2023). */
export function officialNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    [...DIVISIONS.matchAll(/(\d{6})(\D+)/g)].map(([, code, name]) => [code as string, name as string]),
  );
  return names;
}
