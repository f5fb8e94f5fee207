// Writes docs/reference.zh-CN.md. Run with tsx, which reads the sources as they are.
import { writeFileSync } from 'node:fs';
import { referencePage } from '../src/testing/reference.ts';

writeFileSync(new URL('../docs/reference.zh-CN.md', import.meta.url), referencePage());
