import type { Diagnostic } from '@shixian/diagnostics';
import { type AcceptedFinding, validate } from '@shixian/model';
import { ACCEPTED_KEYS } from '../generated/schema-keys.generated.js';
import { textFromBytes } from '../text-from-bytes.js';
import type { Locator } from '../yaml/locator.js';
import { valueFromYaml } from '../yaml/value-from-yaml.js';
import { diagnosticsFromSchema } from './diagnostics-from-schema.js';
import { type CountyFolder, fileIn } from './read-county.js';

export interface Accepted {
  file: string;
  text: string | null;
  findings: { value: AcceptedFinding; index: number }[];
  locate: Locator | null;
  diagnostics: Diagnostic[];
}

/** accepted.yaml of a folder; empty where there is none. Entries that its schema refuses accept nothing. */
export function acceptedFromFolder(folder: CountyFolder): Accepted {
  const file = fileIn(folder, 'accepted.yaml');
  const content = folder.files.get('accepted.yaml');
  const none = { file, text: null, findings: [], locate: null, diagnostics: [] };
  if (content === undefined) return none;
  const { text, diagnostics } = textFromBytes(file, content);
  if (text === null) return { ...none, diagnostics };
  const { value, locate, diagnostics: found } = valueFromYaml(file, text);
  // Nothing but comments: every finding has been settled.
  if (value === null) return { ...none, text, diagnostics: found };
  if (value === undefined) return { ...none, text, diagnostics: found };
  const checked = validate('accepted', value);
  if (checked.ok) {
    const findings = checked.value.map((finding, index) => ({ value: finding, index }));
    return { file, text, findings, locate, diagnostics: found };
  }
  const refused = new Set(checked.errors.map(({ path }) => path[0]));
  const entries = Array.isArray(value) ? (value as AcceptedFinding[]) : [];
  const findings = entries
    .map((finding, index) => ({ value: finding, index }))
    .filter(({ index }) => !refused.has(index));
  const schema = diagnosticsFromSchema(checked.errors, value, locate, ACCEPTED_KEYS);
  return { file, text, findings, locate, diagnostics: [...found, ...schema] };
}
