import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Bundle } from '@shixian/model';
import { canonicalJson } from './canonical-json.js';

/** `sha256:` and the hex digest of the canonical JSON of a Bundle without its hash. Key order and spaces do not matter. */
export function bundleHash(bundle: Omit<Bundle, 'hash'>): string {
  const { hash: _, ...content } = bundle as Bundle;
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(content))))}`;
}
