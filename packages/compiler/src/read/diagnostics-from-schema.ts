import type { Diagnostic, IllFormedReason, ValueType } from '@shixian/diagnostics';
import type { SchemaError } from '@shixian/model';
import { nearest } from '../did-you-mean.js';
import type { Locator, Path } from '../yaml/locator.js';

type Keys = Readonly<Record<string, readonly string[]>>;

/** Every violation of a schema at its place, in the order of the file. */
export function diagnosticsFromSchema(
  errors: readonly SchemaError[],
  value: unknown,
  locate: Locator,
  keys: Keys,
): Diagnostic[] {
  const found = withoutBranches(errors).map((error) => diagnosticFromError(error, value, locate, keys));
  return found.sort((a, b) => offsetOf(a) - offsetOf(b));
}

const offsetOf = ({ place }: Diagnostic) => (place.kind === 'file' ? place.start.offset : 0);

/**
 * Where one of several shapes is asked for, ajv gives the complaints of every branch and one of its own. What says most is
 * kept: complaints inside the value, else a complaint about its form, else the choice itself.
 */
function withoutBranches(errors: readonly SchemaError[]): SchemaError[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf');
  return errors.filter((error) => {
    for (const choice of choices) {
      const isAtChoice = error.path.length === choice.path.length && startsWith(error.path, choice.path);
      if (!isAtChoice) continue;
      const under = errors.filter((other) => other !== choice && startsWith(other.path, choice.path));
      const telling = under.filter((other) => other.path.length > choice.path.length || isForm(other));
      if (error === choice) return telling.length === 0;
      return isForm(error);
    }
    return true;
  });
}

const isForm = ({ keyword }: SchemaError) =>
  !['type', 'enum', 'const', 'oneOf', 'required'].includes(keyword) && keyword !== 'additionalProperties';

const startsWith = (path: Path, prefix: Path) => prefix.every((step, index) => path[index] === step);

function diagnosticFromError(error: SchemaError, root: unknown, locate: Locator, keys: Keys): Diagnostic {
  const { path, keyword, params } = error;
  const value = valueAt(root, path);
  const severity = 'error' as const;
  switch (keyword) {
    case 'additionalProperties':
      return unknownKey(String(params.additionalProperty), error, value, locate, keys);
    case 'required':
      return {
        code: 'SX2010',
        severity,
        data: { key: String(params.missingProperty) },
        place: locate.value(path),
      };
    case 'type': {
      const expected = [params.type].flat() as ValueType[];
      return {
        code: 'SX2011',
        severity,
        data: { expected, actual: typeOf(value) },
        place: locate.value(path),
      };
    }
    case 'enum':
    case 'const': {
      const allowed = ((params.allowedValues as unknown[]) ?? [params.allowedValue]).map(String);
      const text = textOf(value);
      const suggestion = nearest(text, allowed);
      const place = locate.value(path);
      return {
        code: 'SX2012',
        severity,
        data: { value: text, allowed, suggestion },
        place,
        ...(suggestion !== null && {
          fixes: [{ span: spanOf(place), replacement: suggestion, safe: true }],
        }),
      };
    }
    case 'oneOf': {
      const expected = expectedTypes(path);
      const stray = expected.types.includes('object') ? strayKey(value, knownKeys(keys, path)) : undefined;
      if (stray !== undefined) return unknownKey(stray, error, value, locate, keys);
      return typeof value === 'string' && expected.texts.length > 0
        ? {
            code: 'SX2012',
            severity,
            data: { value, allowed: expected.texts, suggestion: nearest(value, expected.texts) },
            place: locate.value(path),
          }
        : {
            code: 'SX2011',
            severity,
            data: { expected: expected.types, actual: typeOf(value) },
            place: locate.value(path),
          };
    }
    default: {
      const limit = typeof params.limit === 'number' ? params.limit : null;
      const isKey = keyword === 'propertyNames' || 'propertyName' in params;
      return {
        code: 'SX2013',
        severity,
        data: {
          value: isKey ? String(params.propertyName ?? '') : textOf(value),
          reason: illFormed(error),
          limit,
        },
        place: isKey ? locate.key([...path, String(params.propertyName)]) : locate.value(path),
      };
    }
  }
}

function unknownKey(
  key: string,
  { path }: SchemaError,
  value: unknown,
  locate: Locator,
  keys: Keys,
): Diagnostic {
  const allowed = [...knownKeys(keys, path)];
  const present = Object.keys(value as object);
  const free = allowed.filter((candidate) => !present.includes(candidate));
  const suggestion = nearest(key, free);
  const place = locate.key([...path, key]);
  return {
    code: 'SX2009',
    severity: 'error',
    data: { key, allowed, suggestion },
    place,
    ...(suggestion !== null && {
      fixes: [{ span: spanOf(place), replacement: suggestion, safe: true }],
    }),
  };
}

/** A key that no shape of a choice has. */
function strayKey(value: unknown, allowed: readonly string[]): string | undefined {
  if (typeOf(value) !== 'object') return undefined;
  return Object.keys(value as object).find((key) => !allowed.includes(key));
}

/** What may stand where the schema leaves a choice, in the author's terms. */
function expectedTypes(path: Path): { types: ValueType[]; texts: string[] } {
  const last = path.at(-1);
  if (last === 'overlay') return { types: ['string', 'array'], texts: ['none', 'unknown'] };
  if (last === 'within') return { types: ['object', 'null'], texts: [] };
  return { types: ['string', 'object'], texts: [] };
}

function illFormed({ keyword, params, path }: SchemaError): IllFormedReason {
  switch (keyword) {
    case 'format':
      return 'date';
    case 'minLength':
      return 'empty';
    case 'minItems':
      return 'few';
    case 'minimum':
      return 'small';
    case 'maximum':
      return 'large';
    case 'pattern':
      if (path.at(-1) === 'code' && params.pattern === '^[0-9]{6}$') return 'code';
      return path.at(-1) === 'id' ? 'spaces' : 'pattern';
    default:
      return 'pattern';
  }
}

function knownKeys(keys: Keys, path: Path): readonly string[] {
  let places = [''];
  for (const step of path) {
    places = places.flatMap((place) =>
      [String(step), '*'].map((part) => (place === '' ? part : `${place}/${part}`)),
    );
    places = places.filter((place) =>
      Object.keys(keys).some((key) => key === place || key.startsWith(`${place}/`)),
    );
  }
  return places.flatMap((place) => keys[place] ?? []);
}

export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value === null || typeof value !== 'object' ? undefined : (value as never)[step]),
    root,
  );
}

function typeOf(value: unknown): ValueType {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'object';
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
const spanOf = (place: { start: { offset: number }; end: { offset: number } }) => ({
  start: place.start.offset,
  end: place.end.offset,
});
