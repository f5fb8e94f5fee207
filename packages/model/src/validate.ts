import type {
  AcceptedFindings,
  Audit,
  Bundle,
  CalendarData,
  County,
  CountyEvent,
  Forecast,
  Rule,
  TablesFile,
  Verdicts,
} from './generated/types.generated.js';
import * as generated from './generated/validators.generated.js';

/** One violation of a schema. `path` leads from the root of the value to the place, keys and indices. */
export interface SchemaError {
  path: (string | number)[];
  keyword: string;
  /** What the keyword wants, as ajv gives it: `{ additionalProperty: 'rul' }`, `{ missingProperty: 'id' }`, `{ allowedValues: [...] }`. */
  params: Record<string, unknown>;
  message: string;
}

export type Validated<T> = { ok: true; value: T } | { ok: false; errors: SchemaError[] };

interface Shapes {
  rule: Rule;
  county: County;
  accepted: AcceptedFindings;
  events: CountyEvent;
  calendar: CalendarData;
  bundle: Bundle;
  verdict: Verdicts;
  audit: Audit;
  forecast: Forecast;
  tables: TablesFile;
}

interface AjvError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}
type AjvValidator = ((value: unknown) => boolean) & { errors?: AjvError[] | null };

const validators: { [K in keyof Shapes]: AjvValidator } = {
  rule: generated.validateRule,
  county: generated.validateCounty,
  accepted: generated.validateAccepted,
  events: generated.validateEvents,
  calendar: generated.validateCalendar,
  bundle: generated.validateBundle,
  verdict: generated.validateVerdict,
  audit: generated.validateAudit,
  forecast: generated.validateForecast,
  tables: generated.validateTables,
};

/** Keys from a JSON pointer; whole numbers become indices. */
function keysFromPointer(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** What leads round in a circle, or thousands of levels down, cannot be followed to its end. */
const TOO_DEEP: SchemaError = {
  path: [],
  keyword: 'depth',
  params: {},
  message: 'must not be nested so deeply',
};

/** Checks a value against `schemas/<name>.schema.json` and gives every violation. Throws for no value. */
export function validate<K extends keyof Shapes>(name: K, value: unknown): Validated<Shapes[K]> {
  const validator = validators[name];
  try {
    if (validator(value)) return { ok: true, value: value as Shapes[K] };
  } catch (error) {
    // The stack is full.
    if (error instanceof RangeError) return { ok: false, errors: [TOO_DEEP] };
    throw error;
  }
  const errors = (validator.errors ?? []).map((error) => ({
    path: keysFromPointer(error.instancePath),
    keyword: error.keyword,
    params: error.params,
    message: error.message ?? error.keyword,
  }));
  return { ok: false, errors };
}
