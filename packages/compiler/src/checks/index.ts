import type { Check } from './check.js';

export const CHECKS: readonly Check[] = [];
