// @ts-nocheck Generated from schemas/ by scripts/generate.mjs with ajv; edit the schema, then run `npm run generate`.
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => () => {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])((fn = 0))), res;
  } catch (e) {
    throw ((err = [e]), e);
  }
};
var __commonJS = (cb, mod) => () => {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw ((mod = 0), e);
  }
};
var __export = (target, all) => {
    for (var name in all) __defProp(target, name, { get: all[name], enumerable: !0 });
  },
  __copyProps = (to, from, except, desc) => {
    if ((from && typeof from == 'object') || typeof from == 'function')
      for (const key of __getOwnPropNames(from))
        !__hasOwnProp.call(to, key) &&
          key !== except &&
          __defProp(to, key, {
            get: () => from[key],
            enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable,
          });
    return to;
  };
var __toCommonJS = (mod) => __copyProps(__defProp({}, '__esModule', { value: !0 }), mod);
var formats_exports = {};
__export(formats_exports, { byName: () => byName, isCivilDate: () => isCivilDate });
function isCivilDate(text) {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (match === null) return !1;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1) return !1;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}
var byName,
  init_formats = __esm({
    'scripts/formats.mjs'() {
      byName = { date: isCivilDate };
    },
  });
var require_ucs2length = __commonJS({
  '../../node_modules/ajv/dist/runtime/ucs2length.js'(exports) {
    Object.defineProperty(exports, '__esModule', { value: !0 });
    function ucs2length(str) {
      let len = str.length,
        length = 0,
        pos = 0,
        value;
      for (; pos < len; )
        length++,
          (value = str.charCodeAt(pos++)),
          value >= 55296 &&
            value <= 56319 &&
            pos < len &&
            ((value = str.charCodeAt(pos)), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  },
});
var validateBundle = validate52,
  schema19 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://shixian.dev/schemas/bundle.schema.json',
    title: 'Bundle',
    description:
      'One self-contained JSON that an embedding application ships: rules, units, calendar days, sources, hash.',
    type: 'object',
    properties: {
      format: { const: 'shixian-bundle', description: 'Always this.' },
      version: { const: 1, description: 'Version of this shape.' },
      hash: {
        type: 'string',
        description: 'sha256: of the canonical JSON without this field.',
        pattern: '^sha256:[0-9a-f]{64}$',
      },
      county: { $ref: 'county.schema.json#/$defs/countyIdentity' },
      sources: {
        type: 'array',
        items: { $ref: 'county.schema.json#/$defs/source' },
        description: "Documents, the baseline's included.",
      },
      calendar: { $ref: 'calendar.schema.json', description: 'Working days, self-contained.' },
      interpretations: {
        title: 'ResolvedInterpretations',
        type: 'object',
        description: 'Every interpretation, resolved.',
        properties: {
          immediate: {
            type: 'object',
            description: '立即',
            properties: {
              value: { $ref: '#/$defs/promptnessWindow' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          prompt: {
            type: 'object',
            description: '及时',
            properties: {
              value: { $ref: '#/$defs/promptnessWindow' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'as-appropriate': {
            type: 'object',
            description: '适时',
            properties: {
              value: { $ref: '#/$defs/promptnessWindow' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'multi-period-window': {
            type: 'object',
            description: '每2周一次',
            properties: {
              value: { enum: ['rolling', 'calendar'], description: 'The reading.' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'bare-period': {
            type: 'object',
            description: '6个月',
            properties: {
              value: { enum: ['none', 'rolling'], description: 'The reading.' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'roll-forward': {
            type: 'object',
            description: 'Rest days.',
            properties: {
              value: { type: 'boolean', description: 'Roll.' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'day-before-inclusive': {
            type: 'object',
            description: '25日前',
            properties: {
              value: { type: 'boolean', description: 'Include.' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'week-start': {
            type: 'object',
            description: 'Week start.',
            properties: {
              value: { type: 'integer', description: '1-7.', minimum: 1, maximum: 7 },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'due-soon': {
            type: 'object',
            description: 'Reminder.',
            properties: {
              value: { $ref: 'rule.schema.json#/$defs/duration' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'first-partial-period': {
            type: 'object',
            description: 'First period.',
            properties: {
              value: { enum: ['exempt', 'owed'], description: 'The reading.' },
              source: { $ref: '#/$defs/interpretationSource' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
        },
        required: [
          'immediate',
          'prompt',
          'as-appropriate',
          'multi-period-window',
          'bare-period',
          'roll-forward',
          'day-before-inclusive',
          'week-start',
          'due-soon',
          'first-partial-period',
        ],
        additionalProperties: !1,
      },
      units: { type: 'array', items: { $ref: 'county.schema.json#/$defs/unit' }, description: 'Offices.' },
      groups: { type: 'array', items: { $ref: 'county.schema.json#/$defs/group' }, description: 'Sets.' },
      classRules: {
        type: 'array',
        items: { $ref: '#/$defs/classRule' },
        description: 'Class rules, own and inherited, enabled or not.',
      },
      vetoes: {
        type: 'array',
        items: { $ref: 'county.schema.json#/$defs/veto' },
        description: 'Roll-up vetoes in force.',
      },
      reviews: {
        type: 'array',
        items: { $ref: 'county.schema.json#/$defs/review' },
        description: 'Reviews.',
      },
      items: {
        type: 'array',
        items: { $ref: '#/$defs/item' },
        description: "Items in the configuration's order.",
      },
    },
    required: [
      'format',
      'version',
      'hash',
      'county',
      'sources',
      'calendar',
      'interpretations',
      'units',
      'groups',
      'classRules',
      'vetoes',
      'reviews',
      'items',
    ],
    additionalProperties: !1,
    $defs: {
      item: {
        title: 'BundleItem',
        type: 'object',
        description: 'An item, resolved.',
        properties: {
          id: { type: 'string', description: 'Id.' },
          type: {
            enum: ['column', 'account', 'task', 'submission'],
            description: 'Website column, media account, task of a plan, or something to hand in.',
          },
          path: {
            type: 'array',
            items: { type: 'string', description: 'One level.', minLength: 1 },
            description: 'Column path from the top, as the notice writes it.',
            minItems: 1,
          },
          title: { type: 'string', description: 'Task words.' },
          sequence: { type: 'string', description: 'As printed.' },
          class: {
            enum: [
              'news',
              'notice',
              'policy',
              'personnel',
              'planning',
              'interaction',
              'service',
              'account',
              'other',
            ],
            description: 'Which national rule applies.',
          },
          phrase: {
            type: ['string', 'null'],
            description: 'Verbatim phrase in force, also where it came from a merged cell, 同上 or a class.',
          },
          canonical: { type: ['string', 'null'], description: 'Canonical text of the rule.' },
          rule: {
            description: 'Typed rule; null where there is none or it is not understood.',
            oneOf: [{ $ref: 'rule.schema.json' }, { type: 'null' }],
          },
          state: {
            enum: ['ok', 'not-understood', 'no-rule'],
            description: 'Whether there is a rule to evaluate.',
          },
          origin: {
            enum: ['own', 'merged', 'ditto', 'class', 'none'],
            description: 'Where the phrase came from.',
          },
          problem: {
            title: 'ItemProblem',
            type: 'object',
            description: 'Why it is not understood.',
            properties: {
              code: { type: 'string', description: 'Diagnostic code.' },
              message: { type: 'string', description: 'In Chinese.' },
            },
            required: ['code', 'message'],
            additionalProperties: !1,
          },
          responsible: { $ref: '#/$defs/responsible' },
          effective: { $ref: 'county.schema.json#/$defs/effective' },
          planYear: { type: 'integer', description: 'Plan year.' },
          versions: {
            type: 'array',
            items: { $ref: '#/$defs/ruleVersion' },
            description: 'Other versions by date.',
          },
          inherited: {
            type: 'array',
            items: { type: 'string', description: 'Id in classRules.' },
            description: 'Class rules that apply beside its own.',
          },
          reviews: {
            type: 'array',
            items: { type: 'integer', description: 'Index into reviews.' },
            description: 'Reviews that apply.',
          },
          attributes: {
            type: 'object',
            description: 'Further cells.',
            additionalProperties: { type: 'string' },
          },
          source: { $ref: 'county.schema.json#/$defs/sourceReference' },
        },
        required: [
          'id',
          'type',
          'path',
          'class',
          'phrase',
          'canonical',
          'rule',
          'state',
          'origin',
          'responsible',
          'inherited',
          'reviews',
          'source',
        ],
        additionalProperties: !1,
      },
      ruleVersion: {
        title: 'BundleRuleVersion',
        type: 'object',
        description: 'A rule in force from-to.',
        properties: {
          phrase: { type: 'string', description: 'Verbatim.' },
          canonical: { type: ['string', 'null'], description: 'Canonical text.' },
          rule: {
            description: 'Typed rule, null where not understood.',
            oneOf: [{ $ref: 'rule.schema.json' }, { type: 'null' }],
          },
          effective: { $ref: 'county.schema.json#/$defs/effective' },
          source: { $ref: 'county.schema.json#/$defs/sourceReference' },
        },
        required: ['phrase', 'canonical', 'rule', 'effective', 'source'],
        additionalProperties: !1,
      },
      responsible: {
        title: 'Responsible',
        type: 'object',
        description: 'The offices.',
        properties: {
          text: { type: ['string', 'null'], description: 'The cell, verbatim.' },
          lead: {
            type: 'array',
            items: { type: 'string' },
            description: 'Unit or group ids that answer for it.',
          },
          cooperating: {
            type: 'array',
            items: { type: 'string' },
            description: 'Unit or group ids that help.',
          },
        },
        required: ['text', 'lead', 'cooperating'],
        additionalProperties: !1,
      },
      interpretationSource: {
        title: 'InterpretationSource',
        description:
          "Who decided it: a county's source, or the shipped default with its citation in Chinese.",
        oneOf: [
          { $ref: 'county.schema.json#/$defs/sourceReference' },
          {
            title: 'DefaultSource',
            type: 'object',
            description: 'The shipped default.',
            properties: { default: { type: 'string', description: 'Citation, in Chinese.' } },
            required: ['default'],
            additionalProperties: !1,
          },
        ],
      },
      promptnessWindow: {
        title: 'PromptnessWindow',
        description: 'A duration, a period, or null: judgment.',
        oneOf: [
          { $ref: 'rule.schema.json#/$defs/duration' },
          { $ref: 'county.schema.json#/$defs/namedPeriod' },
          { type: 'null' },
        ],
      },
      classRule: {
        title: 'BundleClassRule',
        type: 'object',
        description: 'A class rule, typed.',
        properties: {
          id: { type: 'string', description: 'Id.' },
          from: { type: 'string', description: 'County code it came from.' },
          class: {
            enum: [
              'news',
              'notice',
              'policy',
              'personnel',
              'planning',
              'interaction',
              'service',
              'account',
              'other',
            ],
            description: 'Which national rule applies.',
          },
          types: {
            type: 'array',
            items: {
              enum: ['column', 'account', 'task', 'submission'],
              description: 'Website column, media account, task of a plan, or something to hand in.',
            },
            description: 'Types.',
          },
          phrase: { type: 'string', description: 'Verbatim.' },
          canonical: { type: ['string', 'null'], description: 'Canonical text.' },
          rule: { description: 'Typed rule.', oneOf: [{ $ref: 'rule.schema.json' }, { type: 'null' }] },
          grade: { enum: ['A', 'B', 'C'], description: 'Source grade.' },
          enabled: { type: 'boolean', description: 'Applied or not.' },
          effective: { $ref: 'county.schema.json#/$defs/effective' },
          source: { $ref: 'county.schema.json#/$defs/sourceReference' },
        },
        required: ['id', 'from', 'class', 'phrase', 'canonical', 'rule', 'enabled', 'source'],
        additionalProperties: !1,
      },
    },
  },
  func1 = Object.prototype.hasOwnProperty,
  pattern3 = /^sha256:[0-9a-f]{64}$/u;
var pattern4 = /^[0-9]{6}$/u;
function validate198(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate198.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        message: "must have required property 'code'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property 'name'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'code' ||
          key0 === 'name' ||
          key0 === 'city' ||
          key0 === 'province' ||
          key0 === 'autonomous'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.code !== void 0) {
      const data0 = data.code;
      if (typeof data0 == 'string') {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{6}$' },
            message: 'must match pattern "^[0-9]{6}$"',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err5 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.city !== void 0 && typeof data.city != 'string') {
      const err6 = {
        instancePath: instancePath + '/city',
        schemaPath: '#/properties/city/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.province !== void 0 && typeof data.province != 'string') {
      const err7 = {
        instancePath: instancePath + '/province',
        schemaPath: '#/properties/province/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.autonomous !== void 0 && typeof data.autonomous != 'boolean') {
      const err8 = {
        instancePath: instancePath + '/autonomous',
        schemaPath: '#/properties/autonomous/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return (validate198.errors = vErrors), errors === 0;
}
validate198.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema22 = {
    title: 'Source',
    type: 'object',
    description: 'A document.',
    properties: {
      id: { type: 'string', description: 'Short name used by ref.' },
      title: { type: 'string', description: 'Title.' },
      issuer: { type: 'string', description: 'Who issued it.' },
      number: { type: 'string', description: '文号.' },
      date: { type: 'string', description: 'Date of the document.', format: 'date' },
      url: { type: 'string', description: 'Where it was read.' },
      grade: { enum: ['A', 'B', 'C'], description: 'A wording seen, B secondary, C partly legible.' },
      note: { type: 'string', description: 'What a reader must know.' },
    },
    required: ['id', 'title'],
    additionalProperties: !1,
  },
  formats0 = (init_formats(), __toCommonJS(formats_exports)).byName.date;
function validate200(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate200.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property 'title'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'id' ||
          key0 === 'title' ||
          key0 === 'issuer' ||
          key0 === 'number' ||
          key0 === 'date' ||
          key0 === 'url' ||
          key0 === 'grade' ||
          key0 === 'note'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err3 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err4 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.issuer !== void 0 && typeof data.issuer != 'string') {
      const err5 = {
        instancePath: instancePath + '/issuer',
        schemaPath: '#/properties/issuer/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.number !== void 0 && typeof data.number != 'string') {
      const err6 = {
        instancePath: instancePath + '/number',
        schemaPath: '#/properties/number/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.date !== void 0) {
      const data4 = data.date;
      if (typeof data4 == 'string') {
        if (!formats0(data4)) {
          const err7 = {
            instancePath: instancePath + '/date',
            schemaPath: '#/properties/date/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/date',
          schemaPath: '#/properties/date/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != 'string') {
      const err9 = {
        instancePath: instancePath + '/url',
        schemaPath: '#/properties/url/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.grade !== void 0) {
      const data6 = data.grade;
      if (!(data6 === 'A' || data6 === 'B' || data6 === 'C')) {
        const err10 = {
          instancePath: instancePath + '/grade',
          schemaPath: '#/properties/grade/enum',
          keyword: 'enum',
          params: { allowedValues: schema22.properties.grade.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err11 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
  }
  return (validate200.errors = vErrors), errors === 0;
}
validate200.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema68 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://shixian.dev/schemas/calendar.schema.json',
    title: 'CalendarData',
    description:
      'Everything the calendar needs to answer for a stretch of years: self-contained, carried by a Bundle.',
    type: 'object',
    properties: {
      firstYear: { type: 'integer', description: 'First year covered.' },
      lastOfficialYear: { type: 'integer', description: 'Last year with a published arrangement.' },
      lastYear: {
        type: 'integer',
        description: 'Last year computed; those after lastOfficialYear are provisional.',
      },
      asKnownOn: {
        type: 'string',
        description: 'The day this was known on, where an earlier state was asked for.',
        format: 'date',
      },
      days: {
        type: 'object',
        description: 'Every day that differs from the plain weekend rule or is a named holiday.',
        additionalProperties: { $ref: '#/$defs/dayEntry' },
        propertyNames: { format: 'date' },
      },
      notices: {
        type: 'object',
        description: 'Notices by id.',
        additionalProperties: { $ref: '#/$defs/notice' },
      },
      overlay: {
        enum: ['none', 'unknown', 'patched'],
        description: 'Whether the county has days of its own.',
      },
      uncertain: {
        type: 'array',
        items: {
          title: 'OwedDay',
          type: 'object',
          description:
            'A statutory day on a weekend of a provisional year: a day in lieu is owed, not yet placed.',
          properties: {
            day: { type: 'string', description: 'Civil day.', format: 'date' },
            name: { type: 'string', description: 'Festival.' },
          },
          required: ['day', 'name'],
          additionalProperties: !1,
        },
        description: 'Days in lieu owed but not placed.',
      },
    },
    required: ['firstYear', 'lastOfficialYear', 'lastYear', 'days', 'notices', 'overlay', 'uncertain'],
    additionalProperties: !1,
    $defs: {
      dayEntry: {
        title: 'CalendarDayEntry',
        type: 'object',
        description: 'One day.',
        properties: {
          class: {
            enum: [
              'statutory',
              'swapped-off',
              'weekend-in-block',
              'makeup',
              'overlay-off',
              'overlay-makeup',
              'overlay-cancelled-off',
              'overlay-cancelled-makeup',
            ],
            description: 'Why it differs.',
          },
          name: { type: 'string', description: 'Festival.' },
          notice: { type: 'string', description: 'Id in notices.' },
          provisional: { const: !0, description: 'Computed, not published.' },
        },
        required: ['class', 'name', 'notice'],
        additionalProperties: !1,
      },
      notice: {
        title: 'CalendarNotice',
        type: 'object',
        description: 'The document that fixes a day.',
        properties: {
          title: { type: 'string', description: 'Title.' },
          number: { type: 'string', description: '文号.' },
          date: { type: 'string', description: 'Announced.', format: 'date' },
          url: { type: 'string', description: 'Address.' },
        },
        required: ['title'],
        additionalProperties: !1,
      },
    },
  },
  schema69 = {
    title: 'CalendarDayEntry',
    type: 'object',
    description: 'One day.',
    properties: {
      class: {
        enum: [
          'statutory',
          'swapped-off',
          'weekend-in-block',
          'makeup',
          'overlay-off',
          'overlay-makeup',
          'overlay-cancelled-off',
          'overlay-cancelled-makeup',
        ],
        description: 'Why it differs.',
      },
      name: { type: 'string', description: 'Festival.' },
      notice: { type: 'string', description: 'Id in notices.' },
      provisional: { const: !0, description: 'Computed, not published.' },
    },
    required: ['class', 'name', 'notice'],
    additionalProperties: !1,
  };
function validate203(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate203.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.class === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
        message: "must have required property 'class'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property 'name'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.notice === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'notice' },
        message: "must have required property 'notice'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'class' || key0 === 'name' || key0 === 'notice' || key0 === 'provisional')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.class !== void 0) {
      const data0 = data.class;
      if (
        !(
          data0 === 'statutory' ||
          data0 === 'swapped-off' ||
          data0 === 'weekend-in-block' ||
          data0 === 'makeup' ||
          data0 === 'overlay-off' ||
          data0 === 'overlay-makeup' ||
          data0 === 'overlay-cancelled-off' ||
          data0 === 'overlay-cancelled-makeup'
        )
      ) {
        const err4 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/enum',
          keyword: 'enum',
          params: { allowedValues: schema69.properties.class.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err5 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.notice !== void 0 && typeof data.notice != 'string') {
      const err6 = {
        instancePath: instancePath + '/notice',
        schemaPath: '#/properties/notice/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.provisional !== void 0 && data.provisional !== !0) {
      const err7 = {
        instancePath: instancePath + '/provisional',
        schemaPath: '#/properties/provisional/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
  }
  return (validate203.errors = vErrors), errors === 0;
}
validate203.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate205(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate205.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.title === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property 'title'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'title' || key0 === 'number' || key0 === 'date' || key0 === 'url')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err2 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.number !== void 0 && typeof data.number != 'string') {
      const err3 = {
        instancePath: instancePath + '/number',
        schemaPath: '#/properties/number/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.date !== void 0) {
      const data2 = data.date;
      if (typeof data2 == 'string') {
        if (!formats0(data2)) {
          const err4 = {
            instancePath: instancePath + '/date',
            schemaPath: '#/properties/date/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/date',
          schemaPath: '#/properties/date/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != 'string') {
      const err6 = {
        instancePath: instancePath + '/url',
        schemaPath: '#/properties/url/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
  }
  return (validate205.errors = vErrors), errors === 0;
}
validate205.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate202(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate202.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.firstYear === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'firstYear' },
        message: "must have required property 'firstYear'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.lastOfficialYear === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lastOfficialYear' },
        message: "must have required property 'lastOfficialYear'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.lastYear === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lastYear' },
        message: "must have required property 'lastYear'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.days === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'days' },
        message: "must have required property 'days'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.notices === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'notices' },
        message: "must have required property 'notices'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.overlay === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'overlay' },
        message: "must have required property 'overlay'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.uncertain === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'uncertain' },
        message: "must have required property 'uncertain'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'firstYear' ||
          key0 === 'lastOfficialYear' ||
          key0 === 'lastYear' ||
          key0 === 'asKnownOn' ||
          key0 === 'days' ||
          key0 === 'notices' ||
          key0 === 'overlay' ||
          key0 === 'uncertain'
        )
      ) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    if (data.firstYear !== void 0) {
      const data0 = data.firstYear;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err8 = {
          instancePath: instancePath + '/firstYear',
          schemaPath: '#/properties/firstYear/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.lastOfficialYear !== void 0) {
      const data1 = data.lastOfficialYear;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err9 = {
          instancePath: instancePath + '/lastOfficialYear',
          schemaPath: '#/properties/lastOfficialYear/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.lastYear !== void 0) {
      const data2 = data.lastYear;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err10 = {
          instancePath: instancePath + '/lastYear',
          schemaPath: '#/properties/lastYear/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.asKnownOn !== void 0) {
      const data3 = data.asKnownOn;
      if (typeof data3 == 'string') {
        if (!formats0(data3)) {
          const err11 = {
            instancePath: instancePath + '/asKnownOn',
            schemaPath: '#/properties/asKnownOn/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/asKnownOn',
          schemaPath: '#/properties/asKnownOn/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.days !== void 0) {
      const data4 = data.days;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        for (const key1 in data4) {
          const _errs12 = errors;
          if (typeof key1 == 'string' && !formats0(key1)) {
            const err13 = {
              instancePath: instancePath + '/days',
              schemaPath: '#/properties/days/propertyNames/format',
              keyword: 'format',
              params: { format: 'date' },
              message: 'must match format "date"',
              propertyName: key1,
            };
            vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
          }
          var valid1 = _errs12 === errors;
          if (!valid1) {
            const err14 = {
              instancePath: instancePath + '/days',
              schemaPath: '#/properties/days/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key1 },
              message: 'property name must be valid',
            };
            vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
          }
        }
        for (const key2 in data4)
          validate203(data4[key2], {
            instancePath: instancePath + '/days/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data4,
            parentDataProperty: key2,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors)),
            (errors = vErrors.length));
      } else {
        const err15 = {
          instancePath: instancePath + '/days',
          schemaPath: '#/properties/days/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.notices !== void 0) {
      const data6 = data.notices;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6))
        for (const key3 in data6)
          validate205(data6[key3], {
            instancePath: instancePath + '/notices/' + key3.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data6,
            parentDataProperty: key3,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors)),
            (errors = vErrors.length));
      else {
        const err16 = {
          instancePath: instancePath + '/notices',
          schemaPath: '#/properties/notices/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.overlay !== void 0) {
      const data8 = data.overlay;
      if (!(data8 === 'none' || data8 === 'unknown' || data8 === 'patched')) {
        const err17 = {
          instancePath: instancePath + '/overlay',
          schemaPath: '#/properties/overlay/enum',
          keyword: 'enum',
          params: { allowedValues: schema68.properties.overlay.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (data.uncertain !== void 0) {
      const data9 = data.uncertain;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data10 = data9[i0];
          if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
            if (data10.day === void 0) {
              const err18 = {
                instancePath: instancePath + '/uncertain/' + i0,
                schemaPath: '#/properties/uncertain/items/required',
                keyword: 'required',
                params: { missingProperty: 'day' },
                message: "must have required property 'day'",
              };
              vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
            }
            if (data10.name === void 0) {
              const err19 = {
                instancePath: instancePath + '/uncertain/' + i0,
                schemaPath: '#/properties/uncertain/items/required',
                keyword: 'required',
                params: { missingProperty: 'name' },
                message: "must have required property 'name'",
              };
              vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
            }
            for (const key4 in data10)
              if (!(key4 === 'day' || key4 === 'name')) {
                const err20 = {
                  instancePath: instancePath + '/uncertain/' + i0,
                  schemaPath: '#/properties/uncertain/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
              }
            if (data10.day !== void 0) {
              const data11 = data10.day;
              if (typeof data11 == 'string') {
                if (!formats0(data11)) {
                  const err21 = {
                    instancePath: instancePath + '/uncertain/' + i0 + '/day',
                    schemaPath: '#/properties/uncertain/items/properties/day/format',
                    keyword: 'format',
                    params: { format: 'date' },
                    message: 'must match format "date"',
                  };
                  vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
                }
              } else {
                const err22 = {
                  instancePath: instancePath + '/uncertain/' + i0 + '/day',
                  schemaPath: '#/properties/uncertain/items/properties/day/type',
                  keyword: 'type',
                  params: { type: 'string' },
                  message: 'must be string',
                };
                vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
              }
            }
            if (data10.name !== void 0 && typeof data10.name != 'string') {
              const err23 = {
                instancePath: instancePath + '/uncertain/' + i0 + '/name',
                schemaPath: '#/properties/uncertain/items/properties/name/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
            }
          } else {
            const err24 = {
              instancePath: instancePath + '/uncertain/' + i0,
              schemaPath: '#/properties/uncertain/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
          }
        }
      } else {
        const err25 = {
          instancePath: instancePath + '/uncertain',
          schemaPath: '#/properties/uncertain/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
  }
  return (validate202.errors = vErrors), errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema34 = {
  enum: [
    'minute',
    'hour',
    'day',
    'workday',
    'week',
    'xun',
    'half-month',
    'month',
    'quarter',
    'half-year',
    'year',
  ],
  description: 'Unit of a duration; xun is ten days (旬), workday a working day of the county.',
};
function validate75(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate75.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(
      data === 'minute' ||
      data === 'hour' ||
      data === 'day' ||
      data === 'workday' ||
      data === 'week' ||
      data === 'xun' ||
      data === 'half-month' ||
      data === 'month' ||
      data === 'quarter' ||
      data === 'half-year' ||
      data === 'year'
    ))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema34.enum },
      message: 'must be equal to one of the allowed values',
    };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return (validate75.errors = vErrors), errors === 0;
}
validate75.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate209(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate209.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.amount === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amount' },
        message: "must have required property 'amount'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.unit === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        message: "must have required property 'unit'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'amount' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.amount !== void 0) {
      const data0 = data.amount;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 99999 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99999 },
            message: 'must be <= 99999',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
      }
    }
    data.unit !== void 0 &&
      (validate75(data.unit, {
        instancePath: instancePath + '/unit',
        parentData: data,
        parentDataProperty: 'unit',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)),
        (errors = vErrors.length)));
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate209.errors = vErrors), errors === 0;
}
validate209.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema35 = {
  enum: ['same-day', 'next-day', 'same-week', 'same-month', 'same-quarter', 'same-year'],
  description: 'A named calendar period around the trigger: 当日, 次日, 当周, 当月, 当季, 当年.',
};
function validate151(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate151.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(
      data === 'same-day' ||
      data === 'next-day' ||
      data === 'same-week' ||
      data === 'same-month' ||
      data === 'same-quarter' ||
      data === 'same-year'
    ))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema35.enum },
      message: 'must be equal to one of the allowed values',
    };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return (validate151.errors = vErrors), errors === 0;
}
validate151.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate212(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate212.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.period === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'period' },
        message: "must have required property 'period'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== 'period') {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    data.period !== void 0 &&
      (validate151(data.period, {
        instancePath: instancePath + '/period',
        parentData: data,
        parentDataProperty: 'period',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)),
        (errors = vErrors.length)));
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return (validate212.errors = vErrors), errors === 0;
}
validate212.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate208(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate208.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors,
    valid0 = !1,
    passing0 = null,
    _errs1 = errors;
  validate209(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
    ((vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors)),
    (errors = vErrors.length));
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    (valid0 = !0), (passing0 = 0);
    var props0 = !0;
  }
  const _errs2 = errors;
  validate212(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
    ((vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors)),
    (errors = vErrors.length));
  var _valid0 = _errs2 === errors;
  if (_valid0 && valid0) (valid0 = !1), (passing0 = [passing0, 1]);
  else {
    _valid0 && ((valid0 = !0), (passing0 = 1), props0 !== !0 && (props0 = !0));
    const _errs3 = errors;
    if (data !== null) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/2/type',
        keyword: 'type',
        params: { type: 'null' },
        message: 'must be null',
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    var _valid0 = _errs3 === errors;
    _valid0 && valid0
      ? ((valid0 = !1), (passing0 = [passing0, 2]))
      : _valid0 && ((valid0 = !0), (passing0 = 2));
  }
  if (valid0) (errors = _errs0), vErrors !== null && (_errs0 ? (vErrors.length = _errs0) : (vErrors = null));
  else {
    const err1 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      message: 'must match exactly one schema in oneOf',
    };
    vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
  }
  return (validate208.errors = vErrors), (evaluated0.props = props0), errors === 0;
}
validate208.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate217(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate217.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.ref === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ref' },
        message: "must have required property 'ref'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'ref' ||
          key0 === 'row' ||
          key0 === 'table' ||
          key0 === 'clause' ||
          key0 === 'quote' ||
          key0 === 'note'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.ref !== void 0 && typeof data.ref != 'string') {
      const err2 = {
        instancePath: instancePath + '/ref',
        schemaPath: '#/properties/ref/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.row !== void 0) {
      const data1 = data.row;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err4 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.table !== void 0) {
      const data2 = data.table;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/properties/table/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err6 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/properties/table/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.clause !== void 0 && typeof data.clause != 'string') {
      const err7 = {
        instancePath: instancePath + '/clause',
        schemaPath: '#/properties/clause/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.quote !== void 0 && typeof data.quote != 'string') {
      const err8 = {
        instancePath: instancePath + '/quote',
        schemaPath: '#/properties/quote/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err9 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
  }
  return (validate217.errors = vErrors), errors === 0;
}
validate217.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate216(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate216.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors,
    valid0 = !1,
    passing0 = null,
    _errs1 = errors;
  validate217(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
    ((vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)),
    (errors = vErrors.length));
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    (valid0 = !0), (passing0 = 0);
    var props0 = !0;
  }
  const _errs2 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.default === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'default' },
        message: "must have required property 'default'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== 'default') {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.default !== void 0 && typeof data.default != 'string') {
      const err2 = {
        instancePath: instancePath + '/default',
        schemaPath: '#/oneOf/1/properties/default/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/oneOf/1/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (
    (_valid0 && valid0
      ? ((valid0 = !1), (passing0 = [passing0, 1]))
      : _valid0 && ((valid0 = !0), (passing0 = 1), props0 !== !0 && (props0 = !0)),
    valid0)
  )
    (errors = _errs0), vErrors !== null && (_errs0 ? (vErrors.length = _errs0) : (vErrors = null));
  else {
    const err4 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      message: 'must match exactly one schema in oneOf',
    };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return (validate216.errors = vErrors), (evaluated0.props = props0), errors === 0;
}
validate216.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate232(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate232.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'id' || key0 === 'aliases' || key0 === 'note')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err2 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.aliases !== void 0) {
      const data1 = data.aliases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err3 = {
              instancePath: instancePath + '/aliases/' + i0,
              schemaPath: '#/properties/aliases/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = {
          instancePath: instancePath + '/aliases',
          schemaPath: '#/properties/aliases/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err5 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate232.errors = vErrors), errors === 0;
}
validate232.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate234(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate234.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (
        !(key0 === 'id' || key0 === 'aliases' || key0 === 'members' || key0 === 'open' || key0 === 'note')
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err2 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.aliases !== void 0) {
      const data1 = data.aliases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err3 = {
              instancePath: instancePath + '/aliases/' + i0,
              schemaPath: '#/properties/aliases/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = {
          instancePath: instancePath + '/aliases',
          schemaPath: '#/properties/aliases/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.members !== void 0) {
      const data3 = data.members;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != 'string') {
            const err5 = {
              instancePath: instancePath + '/members/' + i1,
              schemaPath: '#/properties/members/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
      } else {
        const err6 = {
          instancePath: instancePath + '/members',
          schemaPath: '#/properties/members/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.open !== void 0 && data.open !== !0) {
      const err7 = {
        instancePath: instancePath + '/open',
        schemaPath: '#/properties/open/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err8 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return (validate234.errors = vErrors), errors === 0;
}
validate234.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema78 = {
  title: 'BundleClassRule',
  type: 'object',
  description: 'A class rule, typed.',
  properties: {
    id: { type: 'string', description: 'Id.' },
    from: { type: 'string', description: 'County code it came from.' },
    class: {
      enum: [
        'news',
        'notice',
        'policy',
        'personnel',
        'planning',
        'interaction',
        'service',
        'account',
        'other',
      ],
      description: 'Which national rule applies.',
    },
    types: {
      type: 'array',
      items: {
        enum: ['column', 'account', 'task', 'submission'],
        description: 'Website column, media account, task of a plan, or something to hand in.',
      },
      description: 'Types.',
    },
    phrase: { type: 'string', description: 'Verbatim.' },
    canonical: { type: ['string', 'null'], description: 'Canonical text.' },
    rule: { description: 'Typed rule.', oneOf: [{ $ref: 'rule.schema.json' }, { type: 'null' }] },
    grade: { enum: ['A', 'B', 'C'], description: 'Source grade.' },
    enabled: { type: 'boolean', description: 'Applied or not.' },
    effective: { $ref: 'county.schema.json#/$defs/effective' },
    source: { $ref: 'county.schema.json#/$defs/sourceReference' },
  },
  required: ['id', 'from', 'class', 'phrase', 'canonical', 'rule', 'enabled', 'source'],
  additionalProperties: !1,
};
var schema28 = {
  title: 'DeadlineRule',
  type: 'object',
  description: 'Due within a time of a happening.',
  properties: {
    kind: { const: 'deadline', description: 'Due within a time of a happening.' },
    span: { $ref: '#/$defs/span' },
    trigger: {
      description: 'The happening, or null where the phrase names none.',
      oneOf: [{ $ref: '#/$defs/trigger' }, { type: 'null' }],
    },
    within: { $ref: '#/$defs/within' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'trigger', 'within'],
  additionalProperties: !1,
};
function validate67(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate67.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.start === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'start' },
        message: "must have required property 'start'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.end === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'end' },
        message: "must have required property 'end'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'start' || key0 === 'end')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.start !== void 0) {
      const data0 = data.start;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/start',
          schemaPath: '#/properties/start/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0) && (data0 < 0 || isNaN(data0))) {
        const err4 = {
          instancePath: instancePath + '/start',
          schemaPath: '#/properties/start/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
          message: 'must be >= 0',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.end !== void 0) {
      const data1 = data.end;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/end',
          schemaPath: '#/properties/end/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        const err6 = {
          instancePath: instancePath + '/end',
          schemaPath: '#/properties/end/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 0 },
          message: 'must be >= 0',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
  } else {
    const err7 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
  }
  return (validate67.errors = vErrors), errors === 0;
}
validate67.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema31 = {
  enum: [
    'document-issued',
    'document-published',
    'information-formed',
    'information-changed',
    'decision-made',
    'activity-held',
    'received',
    'reminder-received',
    'stage-reached',
    'occasion',
  ],
  description: 'The class of happening that starts the clock.',
};
function validate70(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate70.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(
      data === 'document-issued' ||
      data === 'document-published' ||
      data === 'information-formed' ||
      data === 'information-changed' ||
      data === 'decision-made' ||
      data === 'activity-held' ||
      data === 'received' ||
      data === 'reminder-received' ||
      data === 'stage-reached' ||
      data === 'occasion'
    ))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema31.enum },
      message: 'must be equal to one of the allowed values',
    };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return (validate70.errors = vErrors), errors === 0;
}
validate70.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate69(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate69.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.event === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property 'event'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'event' || key0 === 'text')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (
      (data.event !== void 0 &&
        (validate70(data.event, {
          instancePath: instancePath + '/event',
          parentData: data,
          parentDataProperty: 'event',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)),
          (errors = vErrors.length))),
      data.text !== void 0 && typeof data.text != 'string')
    ) {
      const err3 = {
        instancePath: instancePath + '/text',
        schemaPath: '#/properties/text/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return (validate69.errors = vErrors), errors === 0;
}
validate69.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate74(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate74.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.amount === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amount' },
        message: "must have required property 'amount'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.unit === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        message: "must have required property 'unit'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'amount' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.amount !== void 0) {
      const data0 = data.amount;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 99999 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99999 },
            message: 'must be <= 99999',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
      }
    }
    data.unit !== void 0 &&
      (validate75(data.unit, {
        instancePath: instancePath + '/unit',
        parentData: data,
        parentDataProperty: 'unit',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)),
        (errors = vErrors.length)));
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate74.errors = vErrors), errors === 0;
}
validate74.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate79(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate79.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(
      data === 'same-day' ||
      data === 'next-day' ||
      data === 'same-week' ||
      data === 'same-month' ||
      data === 'same-quarter' ||
      data === 'same-year'
    ))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema35.enum },
      message: 'must be equal to one of the allowed values',
    };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return (validate79.errors = vErrors), errors === 0;
}
validate79.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var schema36 = { enum: ['immediate', 'prompt', 'as-appropriate'], description: '立即 | 及时 | 适时' };
function validate81(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate81.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(data === 'immediate' || data === 'prompt' || data === 'as-appropriate'))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema36.enum },
      message: 'must be equal to one of the allowed values',
    };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return (validate81.errors = vErrors), errors === 0;
}
validate81.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate73(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate73.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors,
    valid0 = !1,
    passing0 = null,
    _errs1 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.duration === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/oneOf/0/required',
        keyword: 'required',
        params: { missingProperty: 'duration' },
        message: "must have required property 'duration'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== 'duration') {
        const err1 = {
          instancePath,
          schemaPath: '#/oneOf/0/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    data.duration !== void 0 &&
      (validate74(data.duration, {
        instancePath: instancePath + '/duration',
        parentData: data,
        parentDataProperty: 'duration',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
        (errors = vErrors.length)));
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/oneOf/0/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    (valid0 = !0), (passing0 = 0);
    var props0 = !0;
  }
  const _errs5 = errors;
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    if (data.before === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/oneOf/1/required',
        keyword: 'required',
        params: { missingProperty: 'before' },
        message: "must have required property 'before'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    for (const key1 in data)
      if (key1 !== 'before') {
        const err4 = {
          instancePath,
          schemaPath: '#/oneOf/1/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key1 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    data.before !== void 0 &&
      (validate74(data.before, {
        instancePath: instancePath + '/before',
        parentData: data,
        parentDataProperty: 'before',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
        (errors = vErrors.length)));
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/oneOf/1/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  var _valid0 = _errs5 === errors;
  if (_valid0 && valid0) (valid0 = !1), (passing0 = [passing0, 1]);
  else {
    _valid0 && ((valid0 = !0), (passing0 = 1), props0 !== !0 && (props0 = !0));
    const _errs9 = errors;
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      if (data.period === void 0) {
        const err6 = {
          instancePath,
          schemaPath: '#/oneOf/2/required',
          keyword: 'required',
          params: { missingProperty: 'period' },
          message: "must have required property 'period'",
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
      for (const key2 in data)
        if (key2 !== 'period') {
          const err7 = {
            instancePath,
            schemaPath: '#/oneOf/2/additionalProperties',
            keyword: 'additionalProperties',
            params: { additionalProperty: key2 },
            message: 'must NOT have additional properties',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
      data.period !== void 0 &&
        (validate79(data.period, {
          instancePath: instancePath + '/period',
          parentData: data,
          parentDataProperty: 'period',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)),
          (errors = vErrors.length)));
    } else {
      const err8 = {
        instancePath,
        schemaPath: '#/oneOf/2/type',
        keyword: 'type',
        params: { type: 'object' },
        message: 'must be object',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    var _valid0 = _errs9 === errors;
    if (_valid0 && valid0) (valid0 = !1), (passing0 = [passing0, 2]);
    else {
      _valid0 && ((valid0 = !0), (passing0 = 2), props0 !== !0 && (props0 = !0));
      const _errs13 = errors;
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (data.promptness === void 0) {
          const err9 = {
            instancePath,
            schemaPath: '#/oneOf/3/required',
            keyword: 'required',
            params: { missingProperty: 'promptness' },
            message: "must have required property 'promptness'",
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
        for (const key3 in data)
          if (key3 !== 'promptness') {
            const err10 = {
              instancePath,
              schemaPath: '#/oneOf/3/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key3 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
          }
        data.promptness !== void 0 &&
          (validate81(data.promptness, {
            instancePath: instancePath + '/promptness',
            parentData: data,
            parentDataProperty: 'promptness',
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)),
            (errors = vErrors.length)));
      } else {
        const err11 = {
          instancePath,
          schemaPath: '#/oneOf/3/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs13 === errors;
      if (_valid0 && valid0) (valid0 = !1), (passing0 = [passing0, 3]);
      else {
        _valid0 && ((valid0 = !0), (passing0 = 3), props0 !== !0 && (props0 = !0));
        const _errs17 = errors;
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          if (data.concurrent === void 0) {
            const err12 = {
              instancePath,
              schemaPath: '#/oneOf/4/required',
              keyword: 'required',
              params: { missingProperty: 'concurrent' },
              message: "must have required property 'concurrent'",
            };
            vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
          }
          for (const key4 in data)
            if (key4 !== 'concurrent') {
              const err13 = {
                instancePath,
                schemaPath: '#/oneOf/4/additionalProperties',
                keyword: 'additionalProperties',
                params: { additionalProperty: key4 },
                message: 'must NOT have additional properties',
              };
              vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
            }
          if (data.concurrent !== void 0 && typeof data.concurrent != 'string') {
            const err14 = {
              instancePath: instancePath + '/concurrent',
              schemaPath: '#/oneOf/4/properties/concurrent/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
          }
        } else {
          const err15 = {
            instancePath,
            schemaPath: '#/oneOf/4/type',
            keyword: 'type',
            params: { type: 'object' },
            message: 'must be object',
          };
          vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
        }
        var _valid0 = _errs17 === errors;
        if (_valid0 && valid0) (valid0 = !1), (passing0 = [passing0, 4]);
        else {
          _valid0 && ((valid0 = !0), (passing0 = 4), props0 !== !0 && (props0 = !0));
          const _errs22 = errors;
          if (data && typeof data == 'object' && !Array.isArray(data)) {
            if (data.unspecified === void 0) {
              const err16 = {
                instancePath,
                schemaPath: '#/oneOf/5/required',
                keyword: 'required',
                params: { missingProperty: 'unspecified' },
                message: "must have required property 'unspecified'",
              };
              vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
            }
            for (const key5 in data)
              if (key5 !== 'unspecified') {
                const err17 = {
                  instancePath,
                  schemaPath: '#/oneOf/5/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
              }
            if (data.unspecified !== void 0 && data.unspecified !== !0) {
              const err18 = {
                instancePath: instancePath + '/unspecified',
                schemaPath: '#/oneOf/5/properties/unspecified/const',
                keyword: 'const',
                params: { allowedValue: !0 },
                message: 'must be equal to constant',
              };
              vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
            }
          } else {
            const err19 = {
              instancePath,
              schemaPath: '#/oneOf/5/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
          }
          var _valid0 = _errs22 === errors;
          _valid0 && valid0
            ? ((valid0 = !1), (passing0 = [passing0, 5]))
            : _valid0 && ((valid0 = !0), (passing0 = 5), props0 !== !0 && (props0 = !0));
        }
      }
    }
  }
  if (valid0) (errors = _errs0), vErrors !== null && (_errs0 ? (vErrors.length = _errs0) : (vErrors = null));
  else {
    const err20 = {
      instancePath,
      schemaPath: '#/oneOf',
      keyword: 'oneOf',
      params: { passingSchemas: passing0 },
      message: 'must match exactly one schema in oneOf',
    };
    vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
  }
  return (validate73.errors = vErrors), (evaluated0.props = props0), errors === 0;
}
validate73.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var schema37 = {
  enum: ['update', 'publish', 'reply', 'submit', 'accept', 'handle', 'review'],
  description: '更新 | 公开发布 | 答复 | 报送 | 受理 | 办理 | 审核检查',
};
function validate84(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate84.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    !(
      data === 'update' ||
      data === 'publish' ||
      data === 'reply' ||
      data === 'submit' ||
      data === 'accept' ||
      data === 'handle' ||
      data === 'review'
    ))
  ) {
    const err0 = {
      instancePath,
      schemaPath: '#/enum',
      keyword: 'enum',
      params: { allowedValues: schema37.enum },
      message: 'must be equal to one of the allowed values',
    };
    vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
  }
  return (validate84.errors = vErrors), errors === 0;
}
validate84.evaluated = { dynamicProps: !1, dynamicItems: !1 };
function validate86(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate86.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'after' || key0 === 'text')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (
      (data.after !== void 0 &&
        (validate74(data.after, {
          instancePath: instancePath + '/after',
          parentData: data,
          parentDataProperty: 'after',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
          (errors = vErrors.length))),
      data.text !== void 0 && typeof data.text != 'string')
    ) {
      const err2 = {
        instancePath: instancePath + '/text',
        schemaPath: '#/properties/text/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return (validate86.errors = vErrors), errors === 0;
}
validate86.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate66(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate66.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.trigger === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'trigger' },
        message: "must have required property 'trigger'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.within === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'within' },
        message: "must have required property 'within'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema28.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'deadline') {
      const err5 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'deadline' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.trigger !== void 0)
    ) {
      let data2 = data.trigger,
        _errs5 = errors,
        valid1 = !1,
        passing0 = null,
        _errs6 = errors;
      validate69(data2, {
        instancePath: instancePath + '/trigger',
        parentData: data,
        parentDataProperty: 'trigger',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs6 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      const _errs7 = errors;
      if (data2 !== null) {
        const err6 = {
          instancePath: instancePath + '/trigger',
          schemaPath: '#/properties/trigger/oneOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (
        (_valid0 && valid1
          ? ((valid1 = !1), (passing0 = [passing0, 1]))
          : _valid0 && ((valid1 = !0), (passing0 = 1)),
        valid1)
      )
        (errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null));
      else {
        const err7 = {
          instancePath: instancePath + '/trigger',
          schemaPath: '#/properties/trigger/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (
      (data.within !== void 0 &&
        (validate73(data.within, {
          instancePath: instancePath + '/within',
          parentData: data,
          parentDataProperty: 'within',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)),
          (errors = vErrors.length))),
      data.modality !== void 0)
    ) {
      const data4 = data.modality;
      if (!(data4 === 'must' || data4 === 'in-principle' || data4 === 'generally')) {
        const err8 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema28.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err9 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err10 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err11 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.manner !== void 0) {
      const data9 = data.manner;
      if (Array.isArray(data9)) {
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data9[i0] != 'string') {
            const err12 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
          }
      } else {
        const err13 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err14 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
  }
  return (validate66.errors = vErrors), errors === 0;
}
validate66.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema39 = {
  title: 'CadenceRule',
  type: 'object',
  description: 'At least so many in every stretch of time.',
  properties: {
    kind: { const: 'cadence', description: 'At least so many in every stretch of time.' },
    span: { $ref: '#/$defs/span' },
    min: { type: 'integer', description: 'Least number per stretch.', minimum: 1, maximum: 99999 },
    max: { type: 'integer', description: 'Greatest number said, if any.', minimum: 1, maximum: 99999 },
    per: { $ref: '#/$defs/duration' },
    window: {
      enum: ['calendar', 'rolling', 'policy'],
      description: 'Whole calendar periods, any stretch of that length, or left open by the words.',
    },
    unit: { type: 'string', description: 'What is counted, as said; 次 where nothing is said.' },
    average: { const: !0, description: '平均: on average.' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'min', 'per', 'window', 'unit'],
  additionalProperties: !1,
};
function validate89(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate89.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.min === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'min' },
        message: "must have required property 'min'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.per === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'per' },
        message: "must have required property 'per'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.window === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'window' },
        message: "must have required property 'window'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.unit === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        message: "must have required property 'unit'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema39.properties, key0)) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'cadence') {
      const err7 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'cadence' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.min !== void 0)
    ) {
      const data2 = data.min;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/min',
          schemaPath: '#/properties/min/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 99999 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99999 },
            message: 'must be <= 99999',
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/min',
            schemaPath: '#/properties/min/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.max !== void 0) {
      const data3 = data.max;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/max',
          schemaPath: '#/properties/max/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 99999 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99999 },
            message: 'must be <= 99999',
          };
          vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + '/max',
            schemaPath: '#/properties/max/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
        }
      }
    }
    if (
      (data.per !== void 0 &&
        (validate74(data.per, {
          instancePath: instancePath + '/per',
          parentData: data,
          parentDataProperty: 'per',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
          (errors = vErrors.length))),
      data.window !== void 0)
    ) {
      const data5 = data.window;
      if (!(data5 === 'calendar' || data5 === 'rolling' || data5 === 'policy')) {
        const err14 = {
          instancePath: instancePath + '/window',
          schemaPath: '#/properties/window/enum',
          keyword: 'enum',
          params: { allowedValues: schema39.properties.window.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.unit !== void 0 && typeof data.unit != 'string') {
      const err15 = {
        instancePath: instancePath + '/unit',
        schemaPath: '#/properties/unit/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.average !== void 0 && data.average !== !0) {
      const err16 = {
        instancePath: instancePath + '/average',
        schemaPath: '#/properties/average/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
    }
    if (data.modality !== void 0) {
      const data8 = data.modality;
      if (!(data8 === 'must' || data8 === 'in-principle' || data8 === 'generally')) {
        const err17 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema39.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err18 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err19 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err20 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
    }
    if (data.manner !== void 0) {
      const data13 = data.manner;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data13[i0] != 'string') {
            const err21 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
          }
      } else {
        const err22 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err23 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
    }
  } else {
    const err24 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
  }
  return (validate89.errors = vErrors), errors === 0;
}
validate89.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema40 = {
    title: 'DueRule',
    type: 'object',
    description: 'Due on a date.',
    properties: {
      kind: { const: 'due', description: 'Due on a date.' },
      span: { $ref: '#/$defs/span' },
      at: {
        type: 'array',
        items: { $ref: '#/$defs/dueDate' },
        description: 'The dates, in the order said.',
        minItems: 1,
      },
      repeat: {
        enum: ['none', 'yearly', 'half-yearly', 'quarterly', 'monthly', 'weekly'],
        description: 'How the dates come back.',
      },
      roll: {
        enum: ['next-workday', 'previous-workday'],
        description: 'Where the phrase moves a rest day (逢节假日顺延, 放假前一天).',
      },
      approximate: { const: !0, description: '左右.' },
      covers: {
        const: 'previous-period',
        description: 'The content is that of the period before (上月数据).',
      },
      modality: {
        enum: ['must', 'in-principle', 'generally'],
        description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
      },
      action: { $ref: '#/$defs/action' },
      subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
      condition: {
        type: 'string',
        description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
      },
      savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
      manner: {
        type: 'array',
        items: { type: 'string' },
        description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
      },
      consequence: { $ref: '#/$defs/consequence' },
      breach: {
        const: !0,
        description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
      },
    },
    required: ['kind', 'span', 'at', 'repeat'],
    additionalProperties: !1,
  },
  schema41 = {
    title: 'DueDate',
    type: 'object',
    description: 'One date in a repeating or single plan. Absent fields are open; at least one is present.',
    properties: {
      year: { type: 'integer', description: 'A named year (2022年).', minimum: 1949, maximum: 2999 },
      yearOffset: { type: 'integer', description: '0 今年/当年, 1 次年, -1 上年.', minimum: -1, maximum: 9 },
      monthOffset: { type: 'integer', description: '0 当月, 1 次月/下月.', minimum: -1, maximum: 11 },
      weekOffset: { type: 'integer', description: '0 本周, 1 下周.', minimum: -1, maximum: 9 },
      month: { type: 'integer', description: 'Month of the year.', minimum: 1, maximum: 12 },
      monthOfQuarter: {
        type: 'integer',
        description: 'Month of the quarter (每季度第一个月).',
        minimum: 1,
        maximum: 3,
      },
      day: {
        description: 'Day of the month, or its last day (底, 末).',
        oneOf: [{ type: 'integer', minimum: 1, maximum: 31 }, { const: 'end' }],
      },
      part: { enum: ['early', 'middle', 'late'], description: '上旬, 中旬, 下旬.' },
      weekday: { type: 'integer', description: '1 Monday to 7 Sunday.', minimum: 1, maximum: 7 },
      week: { type: 'integer', description: 'Which week of the month.', minimum: 1, maximum: 5 },
      time: {
        type: 'string',
        description: 'Clock time HH:MM in the county (18:00).',
        pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$',
      },
      before: {
        const: !0,
        description: 'The named period must not have begun (3月前 ends on the last day of February).',
      },
    },
    required: [],
    additionalProperties: !1,
    minProperties: 1,
  },
  pattern6 = /^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$/u;
function validate96(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate96.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (Object.keys(data).length < 1) {
      const err0 = {
        instancePath,
        schemaPath: '#/minProperties',
        keyword: 'minProperties',
        params: { limit: 1 },
        message: 'must NOT have fewer than 1 properties',
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema41.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.year !== void 0) {
      const data0 = data.year;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = {
          instancePath: instancePath + '/year',
          schemaPath: '#/properties/year/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 2999 || isNaN(data0)) {
          const err3 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2999 },
            message: 'must be <= 2999',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
        if (data0 < 1949 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/year',
            schemaPath: '#/properties/year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1949 },
            message: 'must be >= 1949',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      }
    }
    if (data.yearOffset !== void 0) {
      const data1 = data.yearOffset;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err5 = {
          instancePath: instancePath + '/yearOffset',
          schemaPath: '#/properties/yearOffset/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 9 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/yearOffset',
            schemaPath: '#/properties/yearOffset/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9 },
            message: 'must be <= 9',
          };
          vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
        }
        if (data1 < -1 || isNaN(data1)) {
          const err7 = {
            instancePath: instancePath + '/yearOffset',
            schemaPath: '#/properties/yearOffset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: -1 },
            message: 'must be >= -1',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
      }
    }
    if (data.monthOffset !== void 0) {
      const data2 = data.monthOffset;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err8 = {
          instancePath: instancePath + '/monthOffset',
          schemaPath: '#/properties/monthOffset/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2)) {
        if (data2 > 11 || isNaN(data2)) {
          const err9 = {
            instancePath: instancePath + '/monthOffset',
            schemaPath: '#/properties/monthOffset/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 11 },
            message: 'must be <= 11',
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
        if (data2 < -1 || isNaN(data2)) {
          const err10 = {
            instancePath: instancePath + '/monthOffset',
            schemaPath: '#/properties/monthOffset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: -1 },
            message: 'must be >= -1',
          };
          vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
        }
      }
    }
    if (data.weekOffset !== void 0) {
      const data3 = data.weekOffset;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err11 = {
          instancePath: instancePath + '/weekOffset',
          schemaPath: '#/properties/weekOffset/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3)) {
        if (data3 > 9 || isNaN(data3)) {
          const err12 = {
            instancePath: instancePath + '/weekOffset',
            schemaPath: '#/properties/weekOffset/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 9 },
            message: 'must be <= 9',
          };
          vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
        }
        if (data3 < -1 || isNaN(data3)) {
          const err13 = {
            instancePath: instancePath + '/weekOffset',
            schemaPath: '#/properties/weekOffset/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: -1 },
            message: 'must be >= -1',
          };
          vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.month !== void 0) {
      const data4 = data.month;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err14 = {
          instancePath: instancePath + '/month',
          schemaPath: '#/properties/month/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4)) {
        if (data4 > 12 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + '/month',
            schemaPath: '#/properties/month/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 12 },
            message: 'must be <= 12',
          };
          vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err16 = {
            instancePath: instancePath + '/month',
            schemaPath: '#/properties/month/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
        }
      }
    }
    if (data.monthOfQuarter !== void 0) {
      const data5 = data.monthOfQuarter;
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err17 = {
          instancePath: instancePath + '/monthOfQuarter',
          schemaPath: '#/properties/monthOfQuarter/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5)) {
        if (data5 > 3 || isNaN(data5)) {
          const err18 = {
            instancePath: instancePath + '/monthOfQuarter',
            schemaPath: '#/properties/monthOfQuarter/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 3 },
            message: 'must be <= 3',
          };
          vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err19 = {
            instancePath: instancePath + '/monthOfQuarter',
            schemaPath: '#/properties/monthOfQuarter/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
        }
      }
    }
    if (data.day !== void 0) {
      let data6 = data.day,
        _errs15 = errors,
        valid1 = !1,
        passing0 = null,
        _errs16 = errors;
      if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err20 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/oneOf/0/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
      }
      if (typeof data6 == 'number' && isFinite(data6)) {
        if (data6 > 31 || isNaN(data6)) {
          const err21 = {
            instancePath: instancePath + '/day',
            schemaPath: '#/properties/day/oneOf/0/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 31 },
            message: 'must be <= 31',
          };
          vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err22 = {
            instancePath: instancePath + '/day',
            schemaPath: '#/properties/day/oneOf/0/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
        }
      }
      var _valid0 = _errs16 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      const _errs18 = errors;
      if (data6 !== 'end') {
        const err23 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'end' },
          message: 'must be equal to constant',
        };
        vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
      }
      var _valid0 = _errs18 === errors;
      if (
        (_valid0 && valid1
          ? ((valid1 = !1), (passing0 = [passing0, 1]))
          : _valid0 && ((valid1 = !0), (passing0 = 1)),
        valid1)
      )
        (errors = _errs15), vErrors !== null && (_errs15 ? (vErrors.length = _errs15) : (vErrors = null));
      else {
        const err24 = {
          instancePath: instancePath + '/day',
          schemaPath: '#/properties/day/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
      }
    }
    if (data.part !== void 0) {
      const data7 = data.part;
      if (!(data7 === 'early' || data7 === 'middle' || data7 === 'late')) {
        const err25 = {
          instancePath: instancePath + '/part',
          schemaPath: '#/properties/part/enum',
          keyword: 'enum',
          params: { allowedValues: schema41.properties.part.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
      }
    }
    if (data.weekday !== void 0) {
      const data8 = data.weekday;
      if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
        const err26 = {
          instancePath: instancePath + '/weekday',
          schemaPath: '#/properties/weekday/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
      }
      if (typeof data8 == 'number' && isFinite(data8)) {
        if (data8 > 7 || isNaN(data8)) {
          const err27 = {
            instancePath: instancePath + '/weekday',
            schemaPath: '#/properties/weekday/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 7 },
            message: 'must be <= 7',
          };
          vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
        }
        if (data8 < 1 || isNaN(data8)) {
          const err28 = {
            instancePath: instancePath + '/weekday',
            schemaPath: '#/properties/weekday/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.week !== void 0) {
      const data9 = data.week;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err29 = {
          instancePath: instancePath + '/week',
          schemaPath: '#/properties/week/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9)) {
        if (data9 > 5 || isNaN(data9)) {
          const err30 = {
            instancePath: instancePath + '/week',
            schemaPath: '#/properties/week/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 5 },
            message: 'must be <= 5',
          };
          vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
        }
        if (data9 < 1 || isNaN(data9)) {
          const err31 = {
            instancePath: instancePath + '/week',
            schemaPath: '#/properties/week/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
        }
      }
    }
    if (data.time !== void 0) {
      const data10 = data.time;
      if (typeof data10 == 'string') {
        if (!pattern6.test(data10)) {
          const err32 = {
            instancePath: instancePath + '/time',
            schemaPath: '#/properties/time/pattern',
            keyword: 'pattern',
            params: { pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$' },
            message: 'must match pattern "^([01][0-9]|2[0-3]):[0-5][0-9]$|^24:00$"',
          };
          vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = {
          instancePath: instancePath + '/time',
          schemaPath: '#/properties/time/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
      }
    }
    if (data.before !== void 0 && data.before !== !0) {
      const err34 = {
        instancePath: instancePath + '/before',
        schemaPath: '#/properties/before/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
    }
  } else {
    const err35 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
  }
  return (validate96.errors = vErrors), errors === 0;
}
validate96.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate94(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate94.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.at === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        message: "must have required property 'at'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.repeat === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'repeat' },
        message: "must have required property 'repeat'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema40.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'due') {
      const err5 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'due' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.at !== void 0)
    ) {
      const data2 = data.at;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err6 = {
            instancePath: instancePath + '/at',
            schemaPath: '#/properties/at/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate96(data2[i0], {
            instancePath: instancePath + '/at/' + i0,
            parentData: data2,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors)),
            (errors = vErrors.length));
      } else {
        const err7 = {
          instancePath: instancePath + '/at',
          schemaPath: '#/properties/at/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.repeat !== void 0) {
      const data4 = data.repeat;
      if (
        !(
          data4 === 'none' ||
          data4 === 'yearly' ||
          data4 === 'half-yearly' ||
          data4 === 'quarterly' ||
          data4 === 'monthly' ||
          data4 === 'weekly'
        )
      ) {
        const err8 = {
          instancePath: instancePath + '/repeat',
          schemaPath: '#/properties/repeat/enum',
          keyword: 'enum',
          params: { allowedValues: schema40.properties.repeat.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.roll !== void 0) {
      const data5 = data.roll;
      if (!(data5 === 'next-workday' || data5 === 'previous-workday')) {
        const err9 = {
          instancePath: instancePath + '/roll',
          schemaPath: '#/properties/roll/enum',
          keyword: 'enum',
          params: { allowedValues: schema40.properties.roll.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.approximate !== void 0 && data.approximate !== !0) {
      const err10 = {
        instancePath: instancePath + '/approximate',
        schemaPath: '#/properties/approximate/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.covers !== void 0 && data.covers !== 'previous-period') {
      const err11 = {
        instancePath: instancePath + '/covers',
        schemaPath: '#/properties/covers/const',
        keyword: 'const',
        params: { allowedValue: 'previous-period' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.modality !== void 0) {
      const data8 = data.modality;
      if (!(data8 === 'must' || data8 === 'in-principle' || data8 === 'generally')) {
        const err12 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema40.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err13 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err14 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err15 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.manner !== void 0) {
      const data13 = data.manner;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data13[i1] != 'string') {
            const err16 = {
              instancePath: instancePath + '/manner/' + i1,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
          }
      } else {
        const err17 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err18 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
  }
  return (validate94.errors = vErrors), errors === 0;
}
validate94.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema42 = {
  title: 'ReferenceRule',
  type: 'object',
  description: 'The time is fixed elsewhere.',
  properties: {
    kind: { const: 'reference', description: 'The time is fixed elsewhere.' },
    span: { $ref: '#/$defs/span' },
    basis: { type: 'string', description: 'What it refers to, verbatim.' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'basis'],
  additionalProperties: !1,
};
function validate100(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate100.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.basis === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'basis' },
        message: "must have required property 'basis'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema42.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'reference') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'reference' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.basis !== void 0 && typeof data.basis != 'string')
    ) {
      const err5 = {
        instancePath: instancePath + '/basis',
        schemaPath: '#/properties/basis/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.modality !== void 0) {
      const data3 = data.modality;
      if (!(data3 === 'must' || data3 === 'in-principle' || data3 === 'generally')) {
        const err6 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema42.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err7 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err8 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err9 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.manner !== void 0) {
      const data8 = data.manner;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data8[i0] != 'string') {
            const err10 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err12 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
  }
  return (validate100.errors = vErrors), errors === 0;
}
validate100.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema43 = {
  title: 'StandingRule',
  type: 'object',
  description: 'A state to keep up, with no date.',
  properties: {
    kind: { const: 'standing', description: 'A state to keep up, with no date.' },
    span: { $ref: '#/$defs/span' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span'],
  additionalProperties: !1,
};
function validate104(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate104.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema43.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'standing') {
      const err3 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'standing' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.modality !== void 0)
    ) {
      const data2 = data.modality;
      if (!(data2 === 'must' || data2 === 'in-principle' || data2 === 'generally')) {
        const err4 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema43.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err5 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err6 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err7 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.manner !== void 0) {
      const data7 = data.manner;
      if (Array.isArray(data7)) {
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != 'string') {
            const err8 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
      } else {
        const err9 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err10 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
  }
  return (validate104.errors = vErrors), errors === 0;
}
validate104.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema44 = {
  title: 'PostingRule',
  type: 'object',
  description: 'How long a thing stays up; a minimum, never a due date.',
  properties: {
    kind: { const: 'posting', description: 'How long a thing stays up; a minimum, never a due date.' },
    span: { $ref: '#/$defs/span' },
    for: {
      description: 'The length, or long-term.',
      oneOf: [{ $ref: '#/$defs/duration' }, { const: 'long-term' }],
    },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'for'],
  additionalProperties: !1,
};
function validate108(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate108.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.for === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'for' },
        message: "must have required property 'for'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema44.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'posting') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'posting' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.for !== void 0)
    ) {
      let data2 = data.for,
        _errs5 = errors,
        valid1 = !1,
        passing0 = null,
        _errs6 = errors;
      validate74(data2, {
        instancePath: instancePath + '/for',
        parentData: data,
        parentDataProperty: 'for',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs6 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      const _errs7 = errors;
      if (data2 !== 'long-term') {
        const err5 = {
          instancePath: instancePath + '/for',
          schemaPath: '#/properties/for/oneOf/1/const',
          keyword: 'const',
          params: { allowedValue: 'long-term' },
          message: 'must be equal to constant',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      var _valid0 = _errs7 === errors;
      if (
        (_valid0 && valid1
          ? ((valid1 = !1), (passing0 = [passing0, 1]))
          : _valid0 && ((valid1 = !0), (passing0 = 1)),
        valid1)
      )
        (errors = _errs5), vErrors !== null && (_errs5 ? (vErrors.length = _errs5) : (vErrors = null));
      else {
        const err6 = {
          instancePath: instancePath + '/for',
          schemaPath: '#/properties/for/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.modality !== void 0) {
      const data3 = data.modality;
      if (!(data3 === 'must' || data3 === 'in-principle' || data3 === 'generally')) {
        const err7 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema44.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err8 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err9 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err10 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.manner !== void 0) {
      const data8 = data.manner;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data8[i0] != 'string') {
            const err11 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
          }
      } else {
        const err12 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err13 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
  }
  return (validate108.errors = vErrors), errors === 0;
}
validate108.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema45 = {
  title: 'ExemptRule',
  type: 'object',
  description: "Not this county's duty.",
  properties: {
    kind: { const: 'exempt', description: "Not this county's duty." },
    span: { $ref: '#/$defs/span' },
    reason: { enum: ['external', 'delegated'], description: '外链, or done by another body (全市统一更新).' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'reason'],
  additionalProperties: !1,
};
function validate113(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate113.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.reason === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
        message: "must have required property 'reason'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema45.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'exempt') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'exempt' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.reason !== void 0)
    ) {
      const data2 = data.reason;
      if (!(data2 === 'external' || data2 === 'delegated')) {
        const err5 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.properties.reason.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.modality !== void 0) {
      const data3 = data.modality;
      if (!(data3 === 'must' || data3 === 'in-principle' || data3 === 'generally')) {
        const err6 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema45.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err7 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err8 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err9 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.manner !== void 0) {
      const data8 = data.manner;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data8[i0] != 'string') {
            const err10 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err12 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
  }
  return (validate113.errors = vErrors), errors === 0;
}
validate113.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema46 = {
  title: 'RetentionRule',
  type: 'object',
  description: 'How long content may stay.',
  properties: {
    kind: { const: 'retention', description: 'How long content may stay.' },
    span: { $ref: '#/$defs/span' },
    max: { $ref: '#/$defs/duration' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'max'],
  additionalProperties: !1,
};
function validate117(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate117.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.max === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'max' },
        message: "must have required property 'max'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema46.properties, key0)) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'retention') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'retention' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.max !== void 0 &&
        (validate74(data.max, {
          instancePath: instancePath + '/max',
          parentData: data,
          parentDataProperty: 'max',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)),
          (errors = vErrors.length))),
      data.modality !== void 0)
    ) {
      const data3 = data.modality;
      if (!(data3 === 'must' || data3 === 'in-principle' || data3 === 'generally')) {
        const err5 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema46.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err6 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err7 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err8 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.manner !== void 0) {
      const data8 = data.manner;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data8[i0] != 'string') {
            const err9 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
          }
      } else {
        const err10 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err11 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
  }
  return (validate117.errors = vErrors), errors === 0;
}
validate117.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema47 = {
  title: 'ThresholdRule',
  type: 'object',
  description: 'A measured number.',
  properties: {
    kind: { const: 'threshold', description: 'A measured number.' },
    span: { $ref: '#/$defs/span' },
    metric: { type: 'string', description: 'What is measured, verbatim.' },
    op: { enum: ['>=', '<=', '>', '<'], description: 'The comparison.' },
    value: { type: 'number', description: 'The number.' },
    unit: { type: 'string', description: '%, 个, 项 … as said.' },
    modality: {
      enum: ['must', 'in-principle', 'generally'],
      description: 'How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.',
    },
    action: { $ref: '#/$defs/action' },
    subject: { type: 'string', description: 'What the obligation is about, verbatim.' },
    condition: {
      type: 'string',
      description: 'A property the duty depends on, verbatim (周期超过六个月的, …除外).',
    },
    savings: { const: !0, description: '另有规定的，从其规定: other law comes first.' },
    manner: {
      type: 'array',
      items: { type: 'string' },
      description: 'Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).',
    },
    consequence: { $ref: '#/$defs/consequence' },
    breach: {
      const: !0,
      description: 'Said in the breach voice (超过14天不更新): the rule is what must hold instead.',
    },
  },
  required: ['kind', 'span', 'metric', 'op', 'value', 'unit'],
  additionalProperties: !1,
};
function validate122(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate122.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.metric === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metric' },
        message: "must have required property 'metric'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.op === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'op' },
        message: "must have required property 'op'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.value === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'value' },
        message: "must have required property 'value'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.unit === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        message: "must have required property 'unit'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema47.properties, key0)) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'threshold') {
      const err7 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'threshold' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.metric !== void 0 && typeof data.metric != 'string')
    ) {
      const err8 = {
        instancePath: instancePath + '/metric',
        schemaPath: '#/properties/metric/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.op !== void 0) {
      const data3 = data.op;
      if (!(data3 === '>=' || data3 === '<=' || data3 === '>' || data3 === '<')) {
        const err9 = {
          instancePath: instancePath + '/op',
          schemaPath: '#/properties/op/enum',
          keyword: 'enum',
          params: { allowedValues: schema47.properties.op.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.value !== void 0) {
      const data4 = data.value;
      if (!(typeof data4 == 'number' && isFinite(data4))) {
        const err10 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.unit !== void 0 && typeof data.unit != 'string') {
      const err11 = {
        instancePath: instancePath + '/unit',
        schemaPath: '#/properties/unit/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.modality !== void 0) {
      const data6 = data.modality;
      if (!(data6 === 'must' || data6 === 'in-principle' || data6 === 'generally')) {
        const err12 = {
          instancePath: instancePath + '/modality',
          schemaPath: '#/properties/modality/enum',
          keyword: 'enum',
          params: { allowedValues: schema47.properties.modality.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (
      (data.action !== void 0 &&
        (validate84(data.action, {
          instancePath: instancePath + '/action',
          parentData: data,
          parentDataProperty: 'action',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)),
          (errors = vErrors.length))),
      data.subject !== void 0 && typeof data.subject != 'string')
    ) {
      const err13 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
    if (data.condition !== void 0 && typeof data.condition != 'string') {
      const err14 = {
        instancePath: instancePath + '/condition',
        schemaPath: '#/properties/condition/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err15 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.manner !== void 0) {
      const data11 = data.manner;
      if (Array.isArray(data11)) {
        const len0 = data11.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data11[i0] != 'string') {
            const err16 = {
              instancePath: instancePath + '/manner/' + i0,
              schemaPath: '#/properties/manner/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
          }
      } else {
        const err17 = {
          instancePath: instancePath + '/manner',
          schemaPath: '#/properties/manner/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (
      (data.consequence !== void 0 &&
        (validate86(data.consequence, {
          instancePath: instancePath + '/consequence',
          parentData: data,
          parentDataProperty: 'consequence',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors)),
          (errors = vErrors.length))),
      data.breach !== void 0 && data.breach !== !0)
    ) {
      const err18 = {
        instancePath: instancePath + '/breach',
        schemaPath: '#/properties/breach/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
    }
  } else {
    const err19 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
  }
  return (validate122.errors = vErrors), errors === 0;
}
validate122.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate126(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate126.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'kind' || key0 === 'span')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'ditto') {
      const err3 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'ditto' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    data.span !== void 0 &&
      (validate67(data.span, {
        instancePath: instancePath + '/span',
        parentData: data,
        parentDataProperty: 'span',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
        (errors = vErrors.length)));
  } else {
    const err4 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
  }
  return (validate126.errors = vErrors), errors === 0;
}
validate126.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var root0 = { validate: validate65 };
function validate128(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate128.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.of === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'of' },
        message: "must have required property 'of'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'kind' || key0 === 'span' || key0 === 'of' || key0 === 'savings')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'all') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'all' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.of !== void 0)
    ) {
      const data2 = data.of;
      if (Array.isArray(data2)) {
        if (data2.length < 2) {
          const err5 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
            keyword: 'minItems',
            params: { limit: 2 },
            message: 'must NOT have fewer than 2 items',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          root0.validate(data2[i0], {
            instancePath: instancePath + '/of/' + i0,
            parentData: data2,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors)),
            (errors = vErrors.length));
      } else {
        const err6 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err7 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
  }
  return (validate128.errors = vErrors), errors === 0;
}
validate128.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate130(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate130.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.of === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'of' },
        message: "must have required property 'of'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'kind' || key0 === 'span' || key0 === 'of' || key0 === 'savings')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'any') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'any' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.of !== void 0)
    ) {
      const data2 = data.of;
      if (Array.isArray(data2)) {
        if (data2.length < 2) {
          const err5 = {
            instancePath: instancePath + '/of',
            schemaPath: '#/properties/of/minItems',
            keyword: 'minItems',
            params: { limit: 2 },
            message: 'must NOT have fewer than 2 items',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          root0.validate(data2[i0], {
            instancePath: instancePath + '/of/' + i0,
            parentData: data2,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors)),
            (errors = vErrors.length));
      } else {
        const err6 = {
          instancePath: instancePath + '/of',
          schemaPath: '#/properties/of/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err7 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
  }
  return (validate130.errors = vErrors), errors === 0;
}
validate130.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate132(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate132.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.span === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'span' },
        message: "must have required property 'span'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.items === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        message: "must have required property 'items'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'kind' || key0 === 'span' || key0 === 'items' || key0 === 'savings')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.kind !== void 0 && data.kind !== 'per-subject') {
      const err4 = {
        instancePath: instancePath + '/kind',
        schemaPath: '#/properties/kind/const',
        keyword: 'const',
        params: { allowedValue: 'per-subject' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (
      (data.span !== void 0 &&
        (validate67(data.span, {
          instancePath: instancePath + '/span',
          parentData: data,
          parentDataProperty: 'span',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors)),
          (errors = vErrors.length))),
      data.items !== void 0)
    ) {
      const data2 = data.items;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = {
            instancePath: instancePath + '/items',
            schemaPath: '#/properties/items/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
            if (data3.subjects === void 0) {
              const err6 = {
                instancePath: instancePath + '/items/' + i0,
                schemaPath: '#/properties/items/items/required',
                keyword: 'required',
                params: { missingProperty: 'subjects' },
                message: "must have required property 'subjects'",
              };
              vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
            }
            if (data3.rule === void 0) {
              const err7 = {
                instancePath: instancePath + '/items/' + i0,
                schemaPath: '#/properties/items/items/required',
                keyword: 'required',
                params: { missingProperty: 'rule' },
                message: "must have required property 'rule'",
              };
              vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
            }
            for (const key1 in data3)
              if (!(key1 === 'subjects' || key1 === 'rule')) {
                const err8 = {
                  instancePath: instancePath + '/items/' + i0,
                  schemaPath: '#/properties/items/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
              }
            if (data3.subjects !== void 0) {
              const data4 = data3.subjects;
              if (Array.isArray(data4)) {
                if (data4.length < 1) {
                  const err9 = {
                    instancePath: instancePath + '/items/' + i0 + '/subjects',
                    schemaPath: '#/properties/items/items/properties/subjects/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                  };
                  vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
                }
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data4[i1] != 'string') {
                    const err10 = {
                      instancePath: instancePath + '/items/' + i0 + '/subjects/' + i1,
                      schemaPath: '#/properties/items/items/properties/subjects/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
                  }
              } else {
                const err11 = {
                  instancePath: instancePath + '/items/' + i0 + '/subjects',
                  schemaPath: '#/properties/items/items/properties/subjects/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
              }
            }
            data3.rule !== void 0 &&
              (root0.validate(data3.rule, {
                instancePath: instancePath + '/items/' + i0 + '/rule',
                parentData: data3,
                parentDataProperty: 'rule',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? root0.validate.errors : vErrors.concat(root0.validate.errors)),
                (errors = vErrors.length)));
          } else {
            const err12 = {
              instancePath: instancePath + '/items/' + i0,
              schemaPath: '#/properties/items/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.savings !== void 0 && data.savings !== !0) {
      const err14 = {
        instancePath: instancePath + '/savings',
        schemaPath: '#/properties/savings/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
  }
  return (validate132.errors = vErrors), errors === 0;
}
validate132.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate65(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate65.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.kind === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    const tag0 = data.kind;
    if (typeof tag0 == 'string')
      if (tag0 === 'deadline') {
        validate66(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors)),
          (errors = vErrors.length));
        var props0 = !0;
      } else if (tag0 === 'cadence')
        validate89(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'due')
        validate94(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'reference')
        validate100(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'standing')
        validate104(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'posting')
        validate108(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'exempt')
        validate113(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'retention')
        validate117(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'threshold')
        validate122(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'ditto')
        validate126(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'all')
        validate128(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'any')
        validate130(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else if (tag0 === 'per-subject')
        validate132(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) ||
          ((vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors)),
          (errors = vErrors.length)),
          props0 !== !0 && (props0 = !0);
      else {
        const err1 = {
          instancePath,
          schemaPath: '#/discriminator',
          keyword: 'discriminator',
          params: { error: 'mapping', tag: 'kind', tagValue: tag0 },
          message: 'value of tag "kind" must be in oneOf',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    else {
      const err2 = {
        instancePath,
        schemaPath: '#/discriminator',
        keyword: 'discriminator',
        params: { error: 'tag', tag: 'kind', tagValue: tag0 },
        message: 'tag "kind" must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
  } else {
    const err3 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
  }
  return (validate65.errors = vErrors), (evaluated0.props = props0), errors === 0;
}
validate65.evaluated = { dynamicProps: !0, dynamicItems: !1 };
function validate238(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate238.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (const key0 in data)
      if (!(key0 === 'from' || key0 === 'to')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
    if (data.from !== void 0) {
      const data0 = data.from;
      if (typeof data0 == 'string') {
        if (!formats0(data0)) {
          const err1 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.to !== void 0) {
      const data1 = data.to;
      if (typeof data1 == 'string') {
        if (!formats0(data1)) {
          const err3 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return (validate238.errors = vErrors), errors === 0;
}
validate238.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate236(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate236.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property 'from'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.class === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
        message: "must have required property 'class'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.phrase === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'phrase' },
        message: "must have required property 'phrase'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.canonical === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'canonical' },
        message: "must have required property 'canonical'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.rule === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.enabled === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'enabled' },
        message: "must have required property 'enabled'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.source === void 0) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema78.properties, key0)) {
        const err8 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err9 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.from !== void 0 && typeof data.from != 'string') {
      const err10 = {
        instancePath: instancePath + '/from',
        schemaPath: '#/properties/from/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.class !== void 0) {
      const data2 = data.class;
      if (
        !(
          data2 === 'news' ||
          data2 === 'notice' ||
          data2 === 'policy' ||
          data2 === 'personnel' ||
          data2 === 'planning' ||
          data2 === 'interaction' ||
          data2 === 'service' ||
          data2 === 'account' ||
          data2 === 'other'
        )
      ) {
        const err11 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/enum',
          keyword: 'enum',
          params: { allowedValues: schema78.properties.class.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.types !== void 0) {
      const data3 = data.types;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data4 = data3[i0];
          if (!(data4 === 'column' || data4 === 'account' || data4 === 'task' || data4 === 'submission')) {
            const err12 = {
              instancePath: instancePath + '/types/' + i0,
              schemaPath: '#/properties/types/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema78.properties.types.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
          }
        }
      } else {
        const err13 = {
          instancePath: instancePath + '/types',
          schemaPath: '#/properties/types/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.phrase !== void 0 && typeof data.phrase != 'string') {
      const err14 = {
        instancePath: instancePath + '/phrase',
        schemaPath: '#/properties/phrase/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.canonical !== void 0) {
      const data6 = data.canonical;
      if (typeof data6 != 'string' && data6 !== null) {
        const err15 = {
          instancePath: instancePath + '/canonical',
          schemaPath: '#/properties/canonical/type',
          keyword: 'type',
          params: { type: schema78.properties.canonical.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.rule !== void 0) {
      let data7 = data.rule,
        _errs15 = errors,
        valid3 = !1,
        passing0 = null,
        _errs16 = errors;
      validate65(data7, {
        instancePath: instancePath + '/rule',
        parentData: data,
        parentDataProperty: 'rule',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs16 === errors;
      _valid0 && ((valid3 = !0), (passing0 = 0));
      const _errs17 = errors;
      if (data7 !== null) {
        const err16 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/oneOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
      var _valid0 = _errs17 === errors;
      if (
        (_valid0 && valid3
          ? ((valid3 = !1), (passing0 = [passing0, 1]))
          : _valid0 && ((valid3 = !0), (passing0 = 1)),
        valid3)
      )
        (errors = _errs15), vErrors !== null && (_errs15 ? (vErrors.length = _errs15) : (vErrors = null));
      else {
        const err17 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (data.grade !== void 0) {
      const data8 = data.grade;
      if (!(data8 === 'A' || data8 === 'B' || data8 === 'C')) {
        const err18 = {
          instancePath: instancePath + '/grade',
          schemaPath: '#/properties/grade/enum',
          keyword: 'enum',
          params: { allowedValues: schema78.properties.grade.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
      }
    }
    if (data.enabled !== void 0 && typeof data.enabled != 'boolean') {
      const err19 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
    }
    data.effective !== void 0 &&
      (validate238(data.effective, {
        instancePath: instancePath + '/effective',
        parentData: data,
        parentDataProperty: 'effective',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors)),
        (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate217(data.source, {
          instancePath: instancePath + '/source',
          parentData: data,
          parentDataProperty: 'source',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)),
          (errors = vErrors.length)));
  } else {
    const err20 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
  }
  return (validate236.errors = vErrors), errors === 0;
}
validate236.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema59 = {
  title: 'Veto',
  type: 'object',
  description: 'A number of stale or blank columns that fails the whole site (单项否决).',
  properties: {
    id: { type: 'string', description: 'Unique.' },
    text: { type: 'string', description: 'The words.' },
    classes: {
      type: 'array',
      items: {
        enum: [
          'news',
          'notice',
          'policy',
          'personnel',
          'planning',
          'interaction',
          'service',
          'account',
          'other',
        ],
        description: 'Which national rule applies.',
      },
      description: 'Classes counted; absent: every column that should be updated.',
    },
    counts: { enum: ['stale', 'blank'], description: 'What is counted.' },
    'at-least': { type: 'integer', description: 'The number that fails it.', minimum: 1 },
    grade: { enum: ['A', 'B', 'C'], description: 'How well its source is known.' },
    enabled: { type: 'boolean', description: 'true by default.' },
    source: { $ref: '#/$defs/sourceReference' },
  },
  required: ['id', 'text', 'counts', 'at-least', 'source'],
  additionalProperties: !1,
};
function validate61(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate61.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.ref === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ref' },
        message: "must have required property 'ref'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'ref' ||
          key0 === 'row' ||
          key0 === 'table' ||
          key0 === 'clause' ||
          key0 === 'quote' ||
          key0 === 'note'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.ref !== void 0 && typeof data.ref != 'string') {
      const err2 = {
        instancePath: instancePath + '/ref',
        schemaPath: '#/properties/ref/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.row !== void 0) {
      const data1 = data.row;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err4 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.table !== void 0) {
      const data2 = data.table;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/properties/table/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err6 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/properties/table/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.clause !== void 0 && typeof data.clause != 'string') {
      const err7 = {
        instancePath: instancePath + '/clause',
        schemaPath: '#/properties/clause/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.quote !== void 0 && typeof data.quote != 'string') {
      const err8 = {
        instancePath: instancePath + '/quote',
        schemaPath: '#/properties/quote/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err9 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
  }
  return (validate61.errors = vErrors), errors === 0;
}
validate61.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate242(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate242.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.counts === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'counts' },
        message: "must have required property 'counts'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data['at-least'] === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at-least' },
        message: "must have required property 'at-least'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.source === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'id' ||
          key0 === 'text' ||
          key0 === 'classes' ||
          key0 === 'counts' ||
          key0 === 'at-least' ||
          key0 === 'grade' ||
          key0 === 'enabled' ||
          key0 === 'source'
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err6 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.text !== void 0 && typeof data.text != 'string') {
      const err7 = {
        instancePath: instancePath + '/text',
        schemaPath: '#/properties/text/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.classes !== void 0) {
      const data2 = data.classes;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (
            !(
              data3 === 'news' ||
              data3 === 'notice' ||
              data3 === 'policy' ||
              data3 === 'personnel' ||
              data3 === 'planning' ||
              data3 === 'interaction' ||
              data3 === 'service' ||
              data3 === 'account' ||
              data3 === 'other'
            )
          ) {
            const err8 = {
              instancePath: instancePath + '/classes/' + i0,
              schemaPath: '#/properties/classes/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema59.properties.classes.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/classes',
          schemaPath: '#/properties/classes/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.counts !== void 0) {
      const data4 = data.counts;
      if (!(data4 === 'stale' || data4 === 'blank')) {
        const err10 = {
          instancePath: instancePath + '/counts',
          schemaPath: '#/properties/counts/enum',
          keyword: 'enum',
          params: { allowedValues: schema59.properties.counts.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data['at-least'] !== void 0) {
      const data5 = data['at-least'];
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err11 = {
          instancePath: instancePath + '/at-least',
          schemaPath: '#/properties/at-least/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        const err12 = {
          instancePath: instancePath + '/at-least',
          schemaPath: '#/properties/at-least/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.grade !== void 0) {
      const data6 = data.grade;
      if (!(data6 === 'A' || data6 === 'B' || data6 === 'C')) {
        const err13 = {
          instancePath: instancePath + '/grade',
          schemaPath: '#/properties/grade/enum',
          keyword: 'enum',
          params: { allowedValues: schema59.properties.grade.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.enabled !== void 0 && typeof data.enabled != 'boolean') {
      const err14 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
  }
  return (validate242.errors = vErrors), errors === 0;
}
validate242.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate185(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate185.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.name === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property 'name'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'name' || key0 === 'by' || key0 === 'task')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err2 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.by !== void 0 && typeof data.by != 'string') {
      const err3 = {
        instancePath: instancePath + '/by',
        schemaPath: '#/properties/by/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.task !== void 0 && typeof data.task != 'string') {
      const err4 = {
        instancePath: instancePath + '/task',
        schemaPath: '#/properties/task/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return (validate185.errors = vErrors), errors === 0;
}
validate185.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate245(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate245.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.stages === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stages' },
        message: "must have required property 'stages'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data['applies-to'] === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'applies-to' },
        message: "must have required property 'applies-to'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'id' || key0 === 'stages' || key0 === 'applies-to' || key0 === 'source')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err4 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.stages !== void 0) {
      const data1 = data.stages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/stages',
            schemaPath: '#/properties/stages/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0],
            _errs7 = errors,
            valid3 = !1,
            passing0 = null,
            _errs8 = errors;
          if (typeof data2 != 'string') {
            const err6 = {
              instancePath: instancePath + '/stages/' + i0,
              schemaPath: '#/properties/stages/items/oneOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
          }
          var _valid0 = _errs8 === errors;
          _valid0 && ((valid3 = !0), (passing0 = 0));
          const _errs10 = errors;
          validate185(data2, {
            instancePath: instancePath + '/stages/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors)),
            (errors = vErrors.length));
          var _valid0 = _errs10 === errors;
          if (
            (_valid0 && valid3
              ? ((valid3 = !1), (passing0 = [passing0, 1]))
              : _valid0 && ((valid3 = !0), (passing0 = 1)),
            valid3)
          )
            (errors = _errs7), vErrors !== null && (_errs7 ? (vErrors.length = _errs7) : (vErrors = null));
          else {
            const err7 = {
              instancePath: instancePath + '/stages/' + i0,
              schemaPath: '#/properties/stages/items/oneOf',
              keyword: 'oneOf',
              params: { passingSchemas: passing0 },
              message: 'must match exactly one schema in oneOf',
            };
            vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/stages',
          schemaPath: '#/properties/stages/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data['applies-to'] !== void 0) {
      const data3 = data['applies-to'];
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != 'string') {
            const err9 = {
              instancePath: instancePath + '/applies-to/' + i1,
              schemaPath: '#/properties/applies-to/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
          }
      } else {
        const err10 = {
          instancePath: instancePath + '/applies-to',
          schemaPath: '#/properties/applies-to/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
  }
  return (validate245.errors = vErrors), errors === 0;
}
validate245.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema82 = {
    title: 'BundleItem',
    type: 'object',
    description: 'An item, resolved.',
    properties: {
      id: { type: 'string', description: 'Id.' },
      type: {
        enum: ['column', 'account', 'task', 'submission'],
        description: 'Website column, media account, task of a plan, or something to hand in.',
      },
      path: {
        type: 'array',
        items: { type: 'string', description: 'One level.', minLength: 1 },
        description: 'Column path from the top, as the notice writes it.',
        minItems: 1,
      },
      title: { type: 'string', description: 'Task words.' },
      sequence: { type: 'string', description: 'As printed.' },
      class: {
        enum: [
          'news',
          'notice',
          'policy',
          'personnel',
          'planning',
          'interaction',
          'service',
          'account',
          'other',
        ],
        description: 'Which national rule applies.',
      },
      phrase: {
        type: ['string', 'null'],
        description: 'Verbatim phrase in force, also where it came from a merged cell, 同上 or a class.',
      },
      canonical: { type: ['string', 'null'], description: 'Canonical text of the rule.' },
      rule: {
        description: 'Typed rule; null where there is none or it is not understood.',
        oneOf: [{ $ref: 'rule.schema.json' }, { type: 'null' }],
      },
      state: {
        enum: ['ok', 'not-understood', 'no-rule'],
        description: 'Whether there is a rule to evaluate.',
      },
      origin: {
        enum: ['own', 'merged', 'ditto', 'class', 'none'],
        description: 'Where the phrase came from.',
      },
      problem: {
        title: 'ItemProblem',
        type: 'object',
        description: 'Why it is not understood.',
        properties: {
          code: { type: 'string', description: 'Diagnostic code.' },
          message: { type: 'string', description: 'In Chinese.' },
        },
        required: ['code', 'message'],
        additionalProperties: !1,
      },
      responsible: { $ref: '#/$defs/responsible' },
      effective: { $ref: 'county.schema.json#/$defs/effective' },
      planYear: { type: 'integer', description: 'Plan year.' },
      versions: {
        type: 'array',
        items: { $ref: '#/$defs/ruleVersion' },
        description: 'Other versions by date.',
      },
      inherited: {
        type: 'array',
        items: { type: 'string', description: 'Id in classRules.' },
        description: 'Class rules that apply beside its own.',
      },
      reviews: {
        type: 'array',
        items: { type: 'integer', description: 'Index into reviews.' },
        description: 'Reviews that apply.',
      },
      attributes: { type: 'object', description: 'Further cells.', additionalProperties: { type: 'string' } },
      source: { $ref: 'county.schema.json#/$defs/sourceReference' },
    },
    required: [
      'id',
      'type',
      'path',
      'class',
      'phrase',
      'canonical',
      'rule',
      'state',
      'origin',
      'responsible',
      'inherited',
      'reviews',
      'source',
    ],
    additionalProperties: !1,
  },
  func15 = require_ucs2length().default,
  schema83 = {
    title: 'Responsible',
    type: 'object',
    description: 'The offices.',
    properties: {
      text: { type: ['string', 'null'], description: 'The cell, verbatim.' },
      lead: {
        type: 'array',
        items: { type: 'string' },
        description: 'Unit or group ids that answer for it.',
      },
      cooperating: { type: 'array', items: { type: 'string' }, description: 'Unit or group ids that help.' },
    },
    required: ['text', 'lead', 'cooperating'],
    additionalProperties: !1,
  };
function validate251(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate251.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.lead === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lead' },
        message: "must have required property 'lead'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.cooperating === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cooperating' },
        message: "must have required property 'cooperating'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'text' || key0 === 'lead' || key0 === 'cooperating')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.text !== void 0) {
      const data0 = data.text;
      if (typeof data0 != 'string' && data0 !== null) {
        const err4 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: schema83.properties.text.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.lead !== void 0) {
      const data1 = data.lead;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err5 = {
              instancePath: instancePath + '/lead/' + i0,
              schemaPath: '#/properties/lead/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
      } else {
        const err6 = {
          instancePath: instancePath + '/lead',
          schemaPath: '#/properties/lead/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.cooperating !== void 0) {
      const data3 = data.cooperating;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != 'string') {
            const err7 = {
              instancePath: instancePath + '/cooperating/' + i1,
              schemaPath: '#/properties/cooperating/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = {
          instancePath: instancePath + '/cooperating',
          schemaPath: '#/properties/cooperating/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return (validate251.errors = vErrors), errors === 0;
}
validate251.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema84 = {
  title: 'BundleRuleVersion',
  type: 'object',
  description: 'A rule in force from-to.',
  properties: {
    phrase: { type: 'string', description: 'Verbatim.' },
    canonical: { type: ['string', 'null'], description: 'Canonical text.' },
    rule: {
      description: 'Typed rule, null where not understood.',
      oneOf: [{ $ref: 'rule.schema.json' }, { type: 'null' }],
    },
    effective: { $ref: 'county.schema.json#/$defs/effective' },
    source: { $ref: 'county.schema.json#/$defs/sourceReference' },
  },
  required: ['phrase', 'canonical', 'rule', 'effective', 'source'],
  additionalProperties: !1,
};
function validate254(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate254.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.phrase === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'phrase' },
        message: "must have required property 'phrase'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.canonical === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'canonical' },
        message: "must have required property 'canonical'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.rule === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.effective === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'effective' },
        message: "must have required property 'effective'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.source === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'phrase' ||
          key0 === 'canonical' ||
          key0 === 'rule' ||
          key0 === 'effective' ||
          key0 === 'source'
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    if (data.phrase !== void 0 && typeof data.phrase != 'string') {
      const err6 = {
        instancePath: instancePath + '/phrase',
        schemaPath: '#/properties/phrase/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.canonical !== void 0) {
      const data1 = data.canonical;
      if (typeof data1 != 'string' && data1 !== null) {
        const err7 = {
          instancePath: instancePath + '/canonical',
          schemaPath: '#/properties/canonical/type',
          keyword: 'type',
          params: { type: schema84.properties.canonical.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.rule !== void 0) {
      let data2 = data.rule,
        _errs7 = errors,
        valid1 = !1,
        passing0 = null,
        _errs8 = errors;
      validate65(data2, {
        instancePath: instancePath + '/rule',
        parentData: data,
        parentDataProperty: 'rule',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs8 === errors;
      _valid0 && ((valid1 = !0), (passing0 = 0));
      const _errs9 = errors;
      if (data2 !== null) {
        const err8 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/oneOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
      var _valid0 = _errs9 === errors;
      if (
        (_valid0 && valid1
          ? ((valid1 = !1), (passing0 = [passing0, 1]))
          : _valid0 && ((valid1 = !0), (passing0 = 1)),
        valid1)
      )
        (errors = _errs7), vErrors !== null && (_errs7 ? (vErrors.length = _errs7) : (vErrors = null));
      else {
        const err9 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    data.effective !== void 0 &&
      (validate238(data.effective, {
        instancePath: instancePath + '/effective',
        parentData: data,
        parentDataProperty: 'effective',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors)),
        (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate217(data.source, {
          instancePath: instancePath + '/source',
          parentData: data,
          parentDataProperty: 'source',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)),
          (errors = vErrors.length)));
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
  }
  return (validate254.errors = vErrors), errors === 0;
}
validate254.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate249(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate249.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
        message: "must have required property 'type'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.path === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        message: "must have required property 'path'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.class === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
        message: "must have required property 'class'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.phrase === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'phrase' },
        message: "must have required property 'phrase'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.canonical === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'canonical' },
        message: "must have required property 'canonical'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.rule === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.state === void 0) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'state' },
        message: "must have required property 'state'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.origin === void 0) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'origin' },
        message: "must have required property 'origin'",
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.responsible === void 0) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'responsible' },
        message: "must have required property 'responsible'",
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.inherited === void 0) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'inherited' },
        message: "must have required property 'inherited'",
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.reviews === void 0) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reviews' },
        message: "must have required property 'reviews'",
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.source === void 0) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema82.properties, key0)) {
        const err13 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err14 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.type !== void 0) {
      const data1 = data.type;
      if (!(data1 === 'column' || data1 === 'account' || data1 === 'task' || data1 === 'submission')) {
        const err15 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema82.properties.type.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.path !== void 0) {
      const data2 = data.path;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err16 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (typeof data3 == 'string') {
            if (func15(data3) < 1) {
              const err17 = {
                instancePath: instancePath + '/path/' + i0,
                schemaPath: '#/properties/path/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
            }
          } else {
            const err18 = {
              instancePath: instancePath + '/path/' + i0,
              schemaPath: '#/properties/path/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err20 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
    }
    if (data.sequence !== void 0 && typeof data.sequence != 'string') {
      const err21 = {
        instancePath: instancePath + '/sequence',
        schemaPath: '#/properties/sequence/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
    }
    if (data.class !== void 0) {
      const data6 = data.class;
      if (
        !(
          data6 === 'news' ||
          data6 === 'notice' ||
          data6 === 'policy' ||
          data6 === 'personnel' ||
          data6 === 'planning' ||
          data6 === 'interaction' ||
          data6 === 'service' ||
          data6 === 'account' ||
          data6 === 'other'
        )
      ) {
        const err22 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/enum',
          keyword: 'enum',
          params: { allowedValues: schema82.properties.class.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
      }
    }
    if (data.phrase !== void 0) {
      const data7 = data.phrase;
      if (typeof data7 != 'string' && data7 !== null) {
        const err23 = {
          instancePath: instancePath + '/phrase',
          schemaPath: '#/properties/phrase/type',
          keyword: 'type',
          params: { type: schema82.properties.phrase.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
      }
    }
    if (data.canonical !== void 0) {
      const data8 = data.canonical;
      if (typeof data8 != 'string' && data8 !== null) {
        const err24 = {
          instancePath: instancePath + '/canonical',
          schemaPath: '#/properties/canonical/type',
          keyword: 'type',
          params: { type: schema82.properties.canonical.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
      }
    }
    if (data.rule !== void 0) {
      let data9 = data.rule,
        _errs19 = errors,
        valid3 = !1,
        passing0 = null,
        _errs20 = errors;
      validate65(data9, {
        instancePath: instancePath + '/rule',
        parentData: data,
        parentDataProperty: 'rule',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs20 === errors;
      _valid0 && ((valid3 = !0), (passing0 = 0));
      const _errs21 = errors;
      if (data9 !== null) {
        const err25 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/oneOf/1/type',
          keyword: 'type',
          params: { type: 'null' },
          message: 'must be null',
        };
        vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
      }
      var _valid0 = _errs21 === errors;
      if (
        (_valid0 && valid3
          ? ((valid3 = !1), (passing0 = [passing0, 1]))
          : _valid0 && ((valid3 = !0), (passing0 = 1)),
        valid3)
      )
        (errors = _errs19), vErrors !== null && (_errs19 ? (vErrors.length = _errs19) : (vErrors = null));
      else {
        const err26 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
      }
    }
    if (data.state !== void 0) {
      const data10 = data.state;
      if (!(data10 === 'ok' || data10 === 'not-understood' || data10 === 'no-rule')) {
        const err27 = {
          instancePath: instancePath + '/state',
          schemaPath: '#/properties/state/enum',
          keyword: 'enum',
          params: { allowedValues: schema82.properties.state.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
      }
    }
    if (data.origin !== void 0) {
      const data11 = data.origin;
      if (
        !(
          data11 === 'own' ||
          data11 === 'merged' ||
          data11 === 'ditto' ||
          data11 === 'class' ||
          data11 === 'none'
        )
      ) {
        const err28 = {
          instancePath: instancePath + '/origin',
          schemaPath: '#/properties/origin/enum',
          keyword: 'enum',
          params: { allowedValues: schema82.properties.origin.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
      }
    }
    if (data.problem !== void 0) {
      const data12 = data.problem;
      if (data12 && typeof data12 == 'object' && !Array.isArray(data12)) {
        if (data12.code === void 0) {
          const err29 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/properties/problem/required',
            keyword: 'required',
            params: { missingProperty: 'code' },
            message: "must have required property 'code'",
          };
          vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
        }
        if (data12.message === void 0) {
          const err30 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/properties/problem/required',
            keyword: 'required',
            params: { missingProperty: 'message' },
            message: "must have required property 'message'",
          };
          vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
        }
        for (const key1 in data12)
          if (!(key1 === 'code' || key1 === 'message')) {
            const err31 = {
              instancePath: instancePath + '/problem',
              schemaPath: '#/properties/problem/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
          }
        if (data12.code !== void 0 && typeof data12.code != 'string') {
          const err32 = {
            instancePath: instancePath + '/problem/code',
            schemaPath: '#/properties/problem/properties/code/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
        }
        if (data12.message !== void 0 && typeof data12.message != 'string') {
          const err33 = {
            instancePath: instancePath + '/problem/message',
            schemaPath: '#/properties/problem/properties/message/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
        }
      } else {
        const err34 = {
          instancePath: instancePath + '/problem',
          schemaPath: '#/properties/problem/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
      }
    }
    if (
      (data.responsible !== void 0 &&
        (validate251(data.responsible, {
          instancePath: instancePath + '/responsible',
          parentData: data,
          parentDataProperty: 'responsible',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors)),
          (errors = vErrors.length))),
      data.effective !== void 0 &&
        (validate238(data.effective, {
          instancePath: instancePath + '/effective',
          parentData: data,
          parentDataProperty: 'effective',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors)),
          (errors = vErrors.length))),
      data.planYear !== void 0)
    ) {
      const data17 = data.planYear;
      if (!(typeof data17 == 'number' && !(data17 % 1) && !isNaN(data17) && isFinite(data17))) {
        const err35 = {
          instancePath: instancePath + '/planYear',
          schemaPath: '#/properties/planYear/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
      }
    }
    if (data.versions !== void 0) {
      const data18 = data.versions;
      if (Array.isArray(data18)) {
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate254(data18[i1], {
            instancePath: instancePath + '/versions/' + i1,
            parentData: data18,
            parentDataProperty: i1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors)),
            (errors = vErrors.length));
      } else {
        const err36 = {
          instancePath: instancePath + '/versions',
          schemaPath: '#/properties/versions/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
      }
    }
    if (data.inherited !== void 0) {
      const data20 = data.inherited;
      if (Array.isArray(data20)) {
        const len2 = data20.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data20[i2] != 'string') {
            const err37 = {
              instancePath: instancePath + '/inherited/' + i2,
              schemaPath: '#/properties/inherited/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
          }
      } else {
        const err38 = {
          instancePath: instancePath + '/inherited',
          schemaPath: '#/properties/inherited/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
      }
    }
    if (data.reviews !== void 0) {
      const data22 = data.reviews;
      if (Array.isArray(data22)) {
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          const data23 = data22[i3];
          if (!(typeof data23 == 'number' && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
            const err39 = {
              instancePath: instancePath + '/reviews/' + i3,
              schemaPath: '#/properties/reviews/items/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
          }
        }
      } else {
        const err40 = {
          instancePath: instancePath + '/reviews',
          schemaPath: '#/properties/reviews/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++;
      }
    }
    if (data.attributes !== void 0) {
      const data24 = data.attributes;
      if (data24 && typeof data24 == 'object' && !Array.isArray(data24)) {
        for (const key2 in data24)
          if (typeof data24[key2] != 'string') {
            const err41 = {
              instancePath: instancePath + '/attributes/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/attributes/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++;
          }
      } else {
        const err42 = {
          instancePath: instancePath + '/attributes',
          schemaPath: '#/properties/attributes/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++;
      }
    }
    data.source !== void 0 &&
      (validate217(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors)),
        (errors = vErrors.length)));
  } else {
    const err43 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++;
  }
  return (validate249.errors = vErrors), errors === 0;
}
validate249.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate52(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate52.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.format === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'format' },
        message: "must have required property 'format'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.version === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'version' },
        message: "must have required property 'version'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.hash === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'hash' },
        message: "must have required property 'hash'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.county === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'county' },
        message: "must have required property 'county'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.sources === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sources' },
        message: "must have required property 'sources'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.calendar === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'calendar' },
        message: "must have required property 'calendar'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.interpretations === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'interpretations' },
        message: "must have required property 'interpretations'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.units === void 0) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'units' },
        message: "must have required property 'units'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.groups === void 0) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'groups' },
        message: "must have required property 'groups'",
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.classRules === void 0) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'classRules' },
        message: "must have required property 'classRules'",
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.vetoes === void 0) {
      const err10 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'vetoes' },
        message: "must have required property 'vetoes'",
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.reviews === void 0) {
      const err11 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reviews' },
        message: "must have required property 'reviews'",
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.items === void 0) {
      const err12 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        message: "must have required property 'items'",
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema19.properties, key0)) {
        const err13 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    if (data.format !== void 0 && data.format !== 'shixian-bundle') {
      const err14 = {
        instancePath: instancePath + '/format',
        schemaPath: '#/properties/format/const',
        keyword: 'const',
        params: { allowedValue: 'shixian-bundle' },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.version !== void 0 && data.version !== 1) {
      const err15 = {
        instancePath: instancePath + '/version',
        schemaPath: '#/properties/version/const',
        keyword: 'const',
        params: { allowedValue: 1 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.hash !== void 0) {
      const data2 = data.hash;
      if (typeof data2 == 'string') {
        if (!pattern3.test(data2)) {
          const err16 = {
            instancePath: instancePath + '/hash',
            schemaPath: '#/properties/hash/pattern',
            keyword: 'pattern',
            params: { pattern: '^sha256:[0-9a-f]{64}$' },
            message: 'must match pattern "^sha256:[0-9a-f]{64}$"',
          };
          vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + '/hash',
          schemaPath: '#/properties/hash/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (
      (data.county !== void 0 &&
        (validate198(data.county, {
          instancePath: instancePath + '/county',
          parentData: data,
          parentDataProperty: 'county',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors)),
          (errors = vErrors.length))),
      data.sources !== void 0)
    ) {
      const data4 = data.sources;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate200(data4[i0], {
            instancePath: instancePath + '/sources/' + i0,
            parentData: data4,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors)),
            (errors = vErrors.length));
      } else {
        const err18 = {
          instancePath: instancePath + '/sources',
          schemaPath: '#/properties/sources/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
      }
    }
    if (
      (data.calendar !== void 0 &&
        (validate202(data.calendar, {
          instancePath: instancePath + '/calendar',
          parentData: data,
          parentDataProperty: 'calendar',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors)),
          (errors = vErrors.length))),
      data.interpretations !== void 0)
    ) {
      const data7 = data.interpretations;
      if (data7 && typeof data7 == 'object' && !Array.isArray(data7)) {
        if (data7.immediate === void 0) {
          const err19 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'immediate' },
            message: "must have required property 'immediate'",
          };
          vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
        }
        if (data7.prompt === void 0) {
          const err20 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'prompt' },
            message: "must have required property 'prompt'",
          };
          vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
        }
        if (data7['as-appropriate'] === void 0) {
          const err21 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'as-appropriate' },
            message: "must have required property 'as-appropriate'",
          };
          vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
        }
        if (data7['multi-period-window'] === void 0) {
          const err22 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'multi-period-window' },
            message: "must have required property 'multi-period-window'",
          };
          vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
        }
        if (data7['bare-period'] === void 0) {
          const err23 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'bare-period' },
            message: "must have required property 'bare-period'",
          };
          vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
        }
        if (data7['roll-forward'] === void 0) {
          const err24 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'roll-forward' },
            message: "must have required property 'roll-forward'",
          };
          vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
        }
        if (data7['day-before-inclusive'] === void 0) {
          const err25 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'day-before-inclusive' },
            message: "must have required property 'day-before-inclusive'",
          };
          vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
        }
        if (data7['week-start'] === void 0) {
          const err26 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'week-start' },
            message: "must have required property 'week-start'",
          };
          vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
        }
        if (data7['due-soon'] === void 0) {
          const err27 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'due-soon' },
            message: "must have required property 'due-soon'",
          };
          vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
        }
        if (data7['first-partial-period'] === void 0) {
          const err28 = {
            instancePath: instancePath + '/interpretations',
            schemaPath: '#/properties/interpretations/required',
            keyword: 'required',
            params: { missingProperty: 'first-partial-period' },
            message: "must have required property 'first-partial-period'",
          };
          vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
        }
        for (const key1 in data7)
          if (!func1.call(schema19.properties.interpretations.properties, key1)) {
            const err29 = {
              instancePath: instancePath + '/interpretations',
              schemaPath: '#/properties/interpretations/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
          }
        if (data7.immediate !== void 0) {
          const data8 = data7.immediate;
          if (data8 && typeof data8 == 'object' && !Array.isArray(data8)) {
            if (data8.value === void 0) {
              const err30 = {
                instancePath: instancePath + '/interpretations/immediate',
                schemaPath: '#/properties/interpretations/properties/immediate/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
            }
            if (data8.source === void 0) {
              const err31 = {
                instancePath: instancePath + '/interpretations/immediate',
                schemaPath: '#/properties/interpretations/properties/immediate/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
            }
            for (const key2 in data8)
              if (!(key2 === 'value' || key2 === 'source')) {
                const err32 = {
                  instancePath: instancePath + '/interpretations/immediate',
                  schemaPath: '#/properties/interpretations/properties/immediate/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
              }
            data8.value !== void 0 &&
              (validate208(data8.value, {
                instancePath: instancePath + '/interpretations/immediate/value',
                parentData: data8,
                parentDataProperty: 'value',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors)),
                (errors = vErrors.length))),
              data8.source !== void 0 &&
                (validate216(data8.source, {
                  instancePath: instancePath + '/interpretations/immediate/source',
                  parentData: data8,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                  (errors = vErrors.length)));
          } else {
            const err33 = {
              instancePath: instancePath + '/interpretations/immediate',
              schemaPath: '#/properties/interpretations/properties/immediate/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
          }
        }
        if (data7.prompt !== void 0) {
          const data11 = data7.prompt;
          if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
            if (data11.value === void 0) {
              const err34 = {
                instancePath: instancePath + '/interpretations/prompt',
                schemaPath: '#/properties/interpretations/properties/prompt/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
            }
            if (data11.source === void 0) {
              const err35 = {
                instancePath: instancePath + '/interpretations/prompt',
                schemaPath: '#/properties/interpretations/properties/prompt/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
            }
            for (const key3 in data11)
              if (!(key3 === 'value' || key3 === 'source')) {
                const err36 = {
                  instancePath: instancePath + '/interpretations/prompt',
                  schemaPath: '#/properties/interpretations/properties/prompt/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
              }
            data11.value !== void 0 &&
              (validate208(data11.value, {
                instancePath: instancePath + '/interpretations/prompt/value',
                parentData: data11,
                parentDataProperty: 'value',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors)),
                (errors = vErrors.length))),
              data11.source !== void 0 &&
                (validate216(data11.source, {
                  instancePath: instancePath + '/interpretations/prompt/source',
                  parentData: data11,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                  (errors = vErrors.length)));
          } else {
            const err37 = {
              instancePath: instancePath + '/interpretations/prompt',
              schemaPath: '#/properties/interpretations/properties/prompt/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
          }
        }
        if (data7['as-appropriate'] !== void 0) {
          const data14 = data7['as-appropriate'];
          if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
            if (data14.value === void 0) {
              const err38 = {
                instancePath: instancePath + '/interpretations/as-appropriate',
                schemaPath: '#/properties/interpretations/properties/as-appropriate/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
            }
            if (data14.source === void 0) {
              const err39 = {
                instancePath: instancePath + '/interpretations/as-appropriate',
                schemaPath: '#/properties/interpretations/properties/as-appropriate/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
            }
            for (const key4 in data14)
              if (!(key4 === 'value' || key4 === 'source')) {
                const err40 = {
                  instancePath: instancePath + '/interpretations/as-appropriate',
                  schemaPath: '#/properties/interpretations/properties/as-appropriate/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++;
              }
            data14.value !== void 0 &&
              (validate208(data14.value, {
                instancePath: instancePath + '/interpretations/as-appropriate/value',
                parentData: data14,
                parentDataProperty: 'value',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors)),
                (errors = vErrors.length))),
              data14.source !== void 0 &&
                (validate216(data14.source, {
                  instancePath: instancePath + '/interpretations/as-appropriate/source',
                  parentData: data14,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                  (errors = vErrors.length)));
          } else {
            const err41 = {
              instancePath: instancePath + '/interpretations/as-appropriate',
              schemaPath: '#/properties/interpretations/properties/as-appropriate/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++;
          }
        }
        if (data7['multi-period-window'] !== void 0) {
          const data17 = data7['multi-period-window'];
          if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
            if (data17.value === void 0) {
              const err42 = {
                instancePath: instancePath + '/interpretations/multi-period-window',
                schemaPath: '#/properties/interpretations/properties/multi-period-window/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++;
            }
            if (data17.source === void 0) {
              const err43 = {
                instancePath: instancePath + '/interpretations/multi-period-window',
                schemaPath: '#/properties/interpretations/properties/multi-period-window/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++;
            }
            for (const key5 in data17)
              if (!(key5 === 'value' || key5 === 'source')) {
                const err44 = {
                  instancePath: instancePath + '/interpretations/multi-period-window',
                  schemaPath:
                    '#/properties/interpretations/properties/multi-period-window/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++;
              }
            if (data17.value !== void 0) {
              const data18 = data17.value;
              if (!(data18 === 'rolling' || data18 === 'calendar')) {
                const err45 = {
                  instancePath: instancePath + '/interpretations/multi-period-window/value',
                  schemaPath:
                    '#/properties/interpretations/properties/multi-period-window/properties/value/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema19.properties.interpretations.properties['multi-period-window'].properties.value
                        .enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++;
              }
            }
            data17.source !== void 0 &&
              (validate216(data17.source, {
                instancePath: instancePath + '/interpretations/multi-period-window/source',
                parentData: data17,
                parentDataProperty: 'source',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                (errors = vErrors.length)));
          } else {
            const err46 = {
              instancePath: instancePath + '/interpretations/multi-period-window',
              schemaPath: '#/properties/interpretations/properties/multi-period-window/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++;
          }
        }
        if (data7['bare-period'] !== void 0) {
          const data20 = data7['bare-period'];
          if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
            if (data20.value === void 0) {
              const err47 = {
                instancePath: instancePath + '/interpretations/bare-period',
                schemaPath: '#/properties/interpretations/properties/bare-period/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++;
            }
            if (data20.source === void 0) {
              const err48 = {
                instancePath: instancePath + '/interpretations/bare-period',
                schemaPath: '#/properties/interpretations/properties/bare-period/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++;
            }
            for (const key6 in data20)
              if (!(key6 === 'value' || key6 === 'source')) {
                const err49 = {
                  instancePath: instancePath + '/interpretations/bare-period',
                  schemaPath: '#/properties/interpretations/properties/bare-period/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err49]) : vErrors.push(err49), errors++;
              }
            if (data20.value !== void 0) {
              const data21 = data20.value;
              if (!(data21 === 'none' || data21 === 'rolling')) {
                const err50 = {
                  instancePath: instancePath + '/interpretations/bare-period/value',
                  schemaPath: '#/properties/interpretations/properties/bare-period/properties/value/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema19.properties.interpretations.properties['bare-period'].properties.value.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err50]) : vErrors.push(err50), errors++;
              }
            }
            data20.source !== void 0 &&
              (validate216(data20.source, {
                instancePath: instancePath + '/interpretations/bare-period/source',
                parentData: data20,
                parentDataProperty: 'source',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                (errors = vErrors.length)));
          } else {
            const err51 = {
              instancePath: instancePath + '/interpretations/bare-period',
              schemaPath: '#/properties/interpretations/properties/bare-period/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err51]) : vErrors.push(err51), errors++;
          }
        }
        if (data7['roll-forward'] !== void 0) {
          const data23 = data7['roll-forward'];
          if (data23 && typeof data23 == 'object' && !Array.isArray(data23)) {
            if (data23.value === void 0) {
              const err52 = {
                instancePath: instancePath + '/interpretations/roll-forward',
                schemaPath: '#/properties/interpretations/properties/roll-forward/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err52]) : vErrors.push(err52), errors++;
            }
            if (data23.source === void 0) {
              const err53 = {
                instancePath: instancePath + '/interpretations/roll-forward',
                schemaPath: '#/properties/interpretations/properties/roll-forward/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err53]) : vErrors.push(err53), errors++;
            }
            for (const key7 in data23)
              if (!(key7 === 'value' || key7 === 'source')) {
                const err54 = {
                  instancePath: instancePath + '/interpretations/roll-forward',
                  schemaPath: '#/properties/interpretations/properties/roll-forward/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key7 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err54]) : vErrors.push(err54), errors++;
              }
            if (data23.value !== void 0 && typeof data23.value != 'boolean') {
              const err55 = {
                instancePath: instancePath + '/interpretations/roll-forward/value',
                schemaPath: '#/properties/interpretations/properties/roll-forward/properties/value/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err55]) : vErrors.push(err55), errors++;
            }
            data23.source !== void 0 &&
              (validate216(data23.source, {
                instancePath: instancePath + '/interpretations/roll-forward/source',
                parentData: data23,
                parentDataProperty: 'source',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                (errors = vErrors.length)));
          } else {
            const err56 = {
              instancePath: instancePath + '/interpretations/roll-forward',
              schemaPath: '#/properties/interpretations/properties/roll-forward/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err56]) : vErrors.push(err56), errors++;
          }
        }
        if (data7['day-before-inclusive'] !== void 0) {
          const data26 = data7['day-before-inclusive'];
          if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
            if (data26.value === void 0) {
              const err57 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive',
                schemaPath: '#/properties/interpretations/properties/day-before-inclusive/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err57]) : vErrors.push(err57), errors++;
            }
            if (data26.source === void 0) {
              const err58 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive',
                schemaPath: '#/properties/interpretations/properties/day-before-inclusive/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err58]) : vErrors.push(err58), errors++;
            }
            for (const key8 in data26)
              if (!(key8 === 'value' || key8 === 'source')) {
                const err59 = {
                  instancePath: instancePath + '/interpretations/day-before-inclusive',
                  schemaPath:
                    '#/properties/interpretations/properties/day-before-inclusive/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err59]) : vErrors.push(err59), errors++;
              }
            if (data26.value !== void 0 && typeof data26.value != 'boolean') {
              const err60 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive/value',
                schemaPath:
                  '#/properties/interpretations/properties/day-before-inclusive/properties/value/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err60]) : vErrors.push(err60), errors++;
            }
            data26.source !== void 0 &&
              (validate216(data26.source, {
                instancePath: instancePath + '/interpretations/day-before-inclusive/source',
                parentData: data26,
                parentDataProperty: 'source',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                (errors = vErrors.length)));
          } else {
            const err61 = {
              instancePath: instancePath + '/interpretations/day-before-inclusive',
              schemaPath: '#/properties/interpretations/properties/day-before-inclusive/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err61]) : vErrors.push(err61), errors++;
          }
        }
        if (data7['week-start'] !== void 0) {
          const data29 = data7['week-start'];
          if (data29 && typeof data29 == 'object' && !Array.isArray(data29)) {
            if (data29.value === void 0) {
              const err62 = {
                instancePath: instancePath + '/interpretations/week-start',
                schemaPath: '#/properties/interpretations/properties/week-start/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err62]) : vErrors.push(err62), errors++;
            }
            if (data29.source === void 0) {
              const err63 = {
                instancePath: instancePath + '/interpretations/week-start',
                schemaPath: '#/properties/interpretations/properties/week-start/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err63]) : vErrors.push(err63), errors++;
            }
            for (const key9 in data29)
              if (!(key9 === 'value' || key9 === 'source')) {
                const err64 = {
                  instancePath: instancePath + '/interpretations/week-start',
                  schemaPath: '#/properties/interpretations/properties/week-start/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err64]) : vErrors.push(err64), errors++;
              }
            if (data29.value !== void 0) {
              const data30 = data29.value;
              if (!(typeof data30 == 'number' && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err65 = {
                  instancePath: instancePath + '/interpretations/week-start/value',
                  schemaPath: '#/properties/interpretations/properties/week-start/properties/value/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                vErrors === null ? (vErrors = [err65]) : vErrors.push(err65), errors++;
              }
              if (typeof data30 == 'number' && isFinite(data30)) {
                if (data30 > 7 || isNaN(data30)) {
                  const err66 = {
                    instancePath: instancePath + '/interpretations/week-start/value',
                    schemaPath: '#/properties/interpretations/properties/week-start/properties/value/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 7 },
                    message: 'must be <= 7',
                  };
                  vErrors === null ? (vErrors = [err66]) : vErrors.push(err66), errors++;
                }
                if (data30 < 1 || isNaN(data30)) {
                  const err67 = {
                    instancePath: instancePath + '/interpretations/week-start/value',
                    schemaPath: '#/properties/interpretations/properties/week-start/properties/value/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  vErrors === null ? (vErrors = [err67]) : vErrors.push(err67), errors++;
                }
              }
            }
            data29.source !== void 0 &&
              (validate216(data29.source, {
                instancePath: instancePath + '/interpretations/week-start/source',
                parentData: data29,
                parentDataProperty: 'source',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                (errors = vErrors.length)));
          } else {
            const err68 = {
              instancePath: instancePath + '/interpretations/week-start',
              schemaPath: '#/properties/interpretations/properties/week-start/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err68]) : vErrors.push(err68), errors++;
          }
        }
        if (data7['due-soon'] !== void 0) {
          const data32 = data7['due-soon'];
          if (data32 && typeof data32 == 'object' && !Array.isArray(data32)) {
            if (data32.value === void 0) {
              const err69 = {
                instancePath: instancePath + '/interpretations/due-soon',
                schemaPath: '#/properties/interpretations/properties/due-soon/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err69]) : vErrors.push(err69), errors++;
            }
            if (data32.source === void 0) {
              const err70 = {
                instancePath: instancePath + '/interpretations/due-soon',
                schemaPath: '#/properties/interpretations/properties/due-soon/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err70]) : vErrors.push(err70), errors++;
            }
            for (const key10 in data32)
              if (!(key10 === 'value' || key10 === 'source')) {
                const err71 = {
                  instancePath: instancePath + '/interpretations/due-soon',
                  schemaPath: '#/properties/interpretations/properties/due-soon/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key10 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err71]) : vErrors.push(err71), errors++;
              }
            data32.value !== void 0 &&
              (validate209(data32.value, {
                instancePath: instancePath + '/interpretations/due-soon/value',
                parentData: data32,
                parentDataProperty: 'value',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors)),
                (errors = vErrors.length))),
              data32.source !== void 0 &&
                (validate216(data32.source, {
                  instancePath: instancePath + '/interpretations/due-soon/source',
                  parentData: data32,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                  (errors = vErrors.length)));
          } else {
            const err72 = {
              instancePath: instancePath + '/interpretations/due-soon',
              schemaPath: '#/properties/interpretations/properties/due-soon/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err72]) : vErrors.push(err72), errors++;
          }
        }
        if (data7['first-partial-period'] !== void 0) {
          const data35 = data7['first-partial-period'];
          if (data35 && typeof data35 == 'object' && !Array.isArray(data35)) {
            if (data35.value === void 0) {
              const err73 = {
                instancePath: instancePath + '/interpretations/first-partial-period',
                schemaPath: '#/properties/interpretations/properties/first-partial-period/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err73]) : vErrors.push(err73), errors++;
            }
            if (data35.source === void 0) {
              const err74 = {
                instancePath: instancePath + '/interpretations/first-partial-period',
                schemaPath: '#/properties/interpretations/properties/first-partial-period/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err74]) : vErrors.push(err74), errors++;
            }
            for (const key11 in data35)
              if (!(key11 === 'value' || key11 === 'source')) {
                const err75 = {
                  instancePath: instancePath + '/interpretations/first-partial-period',
                  schemaPath:
                    '#/properties/interpretations/properties/first-partial-period/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key11 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err75]) : vErrors.push(err75), errors++;
              }
            if (data35.value !== void 0) {
              const data36 = data35.value;
              if (!(data36 === 'exempt' || data36 === 'owed')) {
                const err76 = {
                  instancePath: instancePath + '/interpretations/first-partial-period/value',
                  schemaPath:
                    '#/properties/interpretations/properties/first-partial-period/properties/value/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema19.properties.interpretations.properties['first-partial-period'].properties.value
                        .enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err76]) : vErrors.push(err76), errors++;
              }
            }
            data35.source !== void 0 &&
              (validate216(data35.source, {
                instancePath: instancePath + '/interpretations/first-partial-period/source',
                parentData: data35,
                parentDataProperty: 'source',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors)),
                (errors = vErrors.length)));
          } else {
            const err77 = {
              instancePath: instancePath + '/interpretations/first-partial-period',
              schemaPath: '#/properties/interpretations/properties/first-partial-period/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err77]) : vErrors.push(err77), errors++;
          }
        }
      } else {
        const err78 = {
          instancePath: instancePath + '/interpretations',
          schemaPath: '#/properties/interpretations/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err78]) : vErrors.push(err78), errors++;
      }
    }
    if (data.units !== void 0) {
      const data38 = data.units;
      if (Array.isArray(data38)) {
        const len1 = data38.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate232(data38[i1], {
            instancePath: instancePath + '/units/' + i1,
            parentData: data38,
            parentDataProperty: i1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors)),
            (errors = vErrors.length));
      } else {
        const err79 = {
          instancePath: instancePath + '/units',
          schemaPath: '#/properties/units/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err79]) : vErrors.push(err79), errors++;
      }
    }
    if (data.groups !== void 0) {
      const data40 = data.groups;
      if (Array.isArray(data40)) {
        const len2 = data40.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate234(data40[i2], {
            instancePath: instancePath + '/groups/' + i2,
            parentData: data40,
            parentDataProperty: i2,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors)),
            (errors = vErrors.length));
      } else {
        const err80 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err80]) : vErrors.push(err80), errors++;
      }
    }
    if (data.classRules !== void 0) {
      const data42 = data.classRules;
      if (Array.isArray(data42)) {
        const len3 = data42.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate236(data42[i3], {
            instancePath: instancePath + '/classRules/' + i3,
            parentData: data42,
            parentDataProperty: i3,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors)),
            (errors = vErrors.length));
      } else {
        const err81 = {
          instancePath: instancePath + '/classRules',
          schemaPath: '#/properties/classRules/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err81]) : vErrors.push(err81), errors++;
      }
    }
    if (data.vetoes !== void 0) {
      const data44 = data.vetoes;
      if (Array.isArray(data44)) {
        const len4 = data44.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate242(data44[i4], {
            instancePath: instancePath + '/vetoes/' + i4,
            parentData: data44,
            parentDataProperty: i4,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors)),
            (errors = vErrors.length));
      } else {
        const err82 = {
          instancePath: instancePath + '/vetoes',
          schemaPath: '#/properties/vetoes/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err82]) : vErrors.push(err82), errors++;
      }
    }
    if (data.reviews !== void 0) {
      const data46 = data.reviews;
      if (Array.isArray(data46)) {
        const len5 = data46.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate245(data46[i5], {
            instancePath: instancePath + '/reviews/' + i5,
            parentData: data46,
            parentDataProperty: i5,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors)),
            (errors = vErrors.length));
      } else {
        const err83 = {
          instancePath: instancePath + '/reviews',
          schemaPath: '#/properties/reviews/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err83]) : vErrors.push(err83), errors++;
      }
    }
    if (data.items !== void 0) {
      const data48 = data.items;
      if (Array.isArray(data48)) {
        const len6 = data48.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate249(data48[i6], {
            instancePath: instancePath + '/items/' + i6,
            parentData: data48,
            parentDataProperty: i6,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors)),
            (errors = vErrors.length));
      } else {
        const err84 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err84]) : vErrors.push(err84), errors++;
      }
    }
  } else {
    const err85 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err85]) : vErrors.push(err85), errors++;
  }
  return (validate52.errors = vErrors), errors === 0;
}
validate52.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateCalendar = validate202,
  validateCounty = validate53,
  schema20 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://shixian.dev/schemas/county.schema.json',
    title: 'County',
    description: "county.yaml: one county's rules, in the words of its notices.",
    type: 'object',
    properties: {
      county: { $ref: '#/$defs/countyIdentity' },
      extends: {
        type: 'array',
        items: { type: 'string' },
        description: 'Folders of counties/ this one inherits from, by name or code prefix (000000-national).',
      },
      sources: {
        type: 'array',
        items: { $ref: '#/$defs/source' },
        description: 'The documents.',
        minItems: 1,
      },
      calendar: {
        title: 'CountyCalendar',
        type: 'object',
        description: "How the county's days differ.",
        properties: {
          overlay: {
            description: 'none, unknown, or ordered patches.',
            oneOf: [
              { enum: ['none', 'unknown'] },
              { type: 'array', items: { $ref: '#/$defs/overlayPatch' }, description: 'Patches in order.' },
            ],
          },
          note: { type: 'string', description: 'Why.' },
        },
        required: ['overlay'],
        additionalProperties: !1,
      },
      interpretations: {
        title: 'Interpretations',
        type: 'object',
        description: 'What the words leave open, decided in writing.',
        properties: {
          immediate: { $ref: '#/$defs/promptnessInterpretation' },
          prompt: { $ref: '#/$defs/promptnessInterpretation' },
          'as-appropriate': { $ref: '#/$defs/promptnessInterpretation' },
          'multi-period-window': {
            title: 'MultiPeriodWindow',
            type: 'object',
            description: '每2周一次',
            properties: {
              value: {
                enum: ['rolling', 'calendar'],
                description: '每2周一次 as any two weeks or as calendar pairs.',
              },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'bare-period': {
            title: 'BarePeriod',
            type: 'object',
            description: '6个月',
            properties: {
              value: { enum: ['none', 'rolling'], description: 'A cell that says only 6个月.' },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'roll-forward': {
            title: 'RollForward',
            type: 'object',
            description: 'Rest days.',
            properties: {
              value: {
                type: 'boolean',
                description: 'Whether due dates and rolling windows move off rest days.',
              },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'day-before-inclusive': {
            title: 'DayBeforeInclusive',
            type: 'object',
            description: '25日前',
            properties: {
              value: { type: 'boolean', description: 'Whether 25日前 includes the 25th.' },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'week-start': {
            title: 'WeekStart',
            type: 'object',
            description: 'First day of a week.',
            properties: {
              value: { type: 'integer', description: '1 Monday to 7 Sunday.', minimum: 1, maximum: 7 },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'due-soon': {
            title: 'DueSoon',
            type: 'object',
            description: 'How early a reminder comes.',
            properties: {
              value: { $ref: 'rule.schema.json#/$defs/duration' },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
          'first-partial-period': {
            title: 'FirstPartialPeriod',
            type: 'object',
            description: 'First period.',
            properties: {
              value: {
                enum: ['exempt', 'owed'],
                description: 'A calendar period that began before the rule did.',
              },
              source: { $ref: '#/$defs/sourceReference' },
              note: { type: 'string', description: 'Why.' },
            },
            required: ['value', 'source'],
            additionalProperties: !1,
          },
        },
        required: [],
        additionalProperties: !1,
      },
      units: { type: 'array', items: { $ref: '#/$defs/unit' }, description: 'Offices.' },
      groups: { type: 'array', items: { $ref: '#/$defs/group' }, description: 'Sets of offices.' },
      'class-rules': {
        type: 'array',
        items: { $ref: '#/$defs/classRule' },
        description: 'Rules by class, from running text or the baseline.',
      },
      vetoes: { type: 'array', items: { $ref: '#/$defs/veto' }, description: 'Roll-up vetoes.' },
      items: { type: 'array', items: { $ref: '#/$defs/item' }, description: 'Everything with a rule.' },
      review: { type: 'array', items: { $ref: '#/$defs/review' }, description: '三审.' },
      disclosure: {
        type: 'array',
        items: { $ref: '#/$defs/statement' },
        description: 'Kinds of information that must be public, and disclosure attributes.',
      },
      statements: {
        type: 'array',
        items: { $ref: '#/$defs/statement' },
        description: 'Consequences and other duties without a time.',
      },
      remarks: {
        type: 'array',
        items: { $ref: '#/$defs/remark' },
        description: 'What the source gets wrong or leaves open.',
      },
      checks: {
        type: 'object',
        description: 'Severity by code, each with a reason.',
        propertyNames: { pattern: '^SX[0-9]{4}$' },
        additionalProperties: { $ref: '#/$defs/checkSetting' },
      },
    },
    required: ['county', 'sources', 'calendar', 'items'],
    additionalProperties: !1,
    $defs: {
      promptnessInterpretation: {
        title: 'PromptnessInterpretation',
        type: 'object',
        description: 'What a vague word means in this county.',
        properties: {
          within: {
            description: 'A duration, a period, or null: left to judgment.',
            oneOf: [
              { $ref: 'rule.schema.json#/$defs/duration' },
              { $ref: '#/$defs/namedPeriod' },
              { type: 'null' },
            ],
          },
          source: { $ref: '#/$defs/sourceReference' },
          note: { type: 'string', description: 'Why.' },
        },
        required: ['within', 'source'],
        additionalProperties: !1,
      },
      namedPeriod: {
        title: 'NamedPeriod',
        type: 'object',
        description: 'A named period.',
        properties: { period: { $ref: 'rule.schema.json#/$defs/period' } },
        required: ['period'],
        additionalProperties: !1,
      },
      countyIdentity: {
        title: 'CountyIdentity',
        type: 'object',
        description: 'Which county.',
        properties: {
          code: { type: 'string', description: 'GB/T 2260.', pattern: '^[0-9]{6}$' },
          name: { type: 'string', description: 'Official name.' },
          city: { type: 'string', description: 'Prefecture.' },
          province: { type: 'string', description: 'Province.' },
          autonomous: { type: 'boolean', description: 'An autonomous county may have festivals of its own.' },
        },
        required: ['code', 'name'],
        additionalProperties: !1,
      },
      sourceReference: {
        title: 'SourceReference',
        type: 'object',
        description: 'Where the words stand.',
        properties: {
          ref: { type: 'string', description: 'Id in sources.' },
          row: {
            type: 'integer',
            description: 'Row of the table, counted from 1 below the header.',
            minimum: 1,
          },
          table: { type: 'integer', description: 'Which table, from 1.', minimum: 1 },
          clause: {
            type: 'string',
            description: 'Heading of the clause in running text (二、落实公开职责).',
          },
          quote: { type: 'string', description: 'The words, verbatim, where the item does not hold them.' },
          note: { type: 'string', description: 'What a reader must know.' },
        },
        required: ['ref'],
        additionalProperties: !1,
      },
      effective: {
        title: 'Effective',
        type: 'object',
        description: 'First and last day it is in force, both included.',
        properties: {
          from: { type: 'string', description: 'First day.', format: 'date' },
          to: { type: 'string', description: 'Last day.', format: 'date' },
        },
        required: [],
        additionalProperties: !1,
      },
      source: {
        title: 'Source',
        type: 'object',
        description: 'A document.',
        properties: {
          id: { type: 'string', description: 'Short name used by ref.' },
          title: { type: 'string', description: 'Title.' },
          issuer: { type: 'string', description: 'Who issued it.' },
          number: { type: 'string', description: '文号.' },
          date: { type: 'string', description: 'Date of the document.', format: 'date' },
          url: { type: 'string', description: 'Where it was read.' },
          grade: { enum: ['A', 'B', 'C'], description: 'A wording seen, B secondary, C partly legible.' },
          note: { type: 'string', description: 'What a reader must know.' },
        },
        required: ['id', 'title'],
        additionalProperties: !1,
      },
      lunarDay: {
        title: 'LunarDay',
        type: 'object',
        description: 'A festival by the lunar calendar.',
        properties: {
          lunar: {
            type: 'string',
            description: 'Lunar month and day MM-DD (06-24).',
            pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$',
          },
          days: { type: 'integer', description: 'How many days from it.', minimum: 1, maximum: 15 },
          leap: {
            enum: ['first', 'leap', 'both'],
            description: 'Which month where the year has two of that number; first by default.',
          },
          from: { type: 'integer', description: 'First year.', minimum: 1900 },
          to: { type: 'integer', description: 'Last year.', maximum: 2100 },
        },
        required: ['lunar'],
        additionalProperties: !1,
      },
      overlayPatch: {
        title: 'OverlayPatch',
        type: 'object',
        description: 'Days that differ from the national arrangement. Patches apply in order.',
        properties: {
          name: { type: 'string', description: 'Festival.' },
          off: {
            type: 'array',
            items: {
              oneOf: [
                { type: 'string', description: 'A civil day.', format: 'date' },
                { $ref: '#/$defs/lunarDay' },
              ],
            },
            description: 'Days off.',
          },
          makeup: {
            type: 'array',
            items: { type: 'string', description: 'A civil day.', format: 'date' },
            description: 'Saturdays or Sundays worked.',
          },
          cancel: {
            type: 'array',
            items: { type: 'string', description: 'A civil day.', format: 'date' },
            description: 'National days off or make-up days that do not hold here.',
          },
          source: { $ref: '#/$defs/sourceReference' },
        },
        required: ['source'],
        additionalProperties: !1,
      },
      unit: {
        title: 'Unit',
        type: 'object',
        description: 'One office.',
        properties: {
          id: { type: 'string', description: 'Its full name.' },
          aliases: { type: 'array', items: { type: 'string' }, description: 'Other names the notice uses.' },
          note: { type: 'string', description: 'What a reader must know.' },
        },
        required: ['id'],
        additionalProperties: !1,
      },
      group: {
        title: 'Group',
        type: 'object',
        description: 'A set of offices.',
        properties: {
          id: { type: 'string', description: 'Name of the set (各乡镇).' },
          aliases: { type: 'array', items: { type: 'string' }, description: 'Other names.' },
          members: { type: 'array', items: { type: 'string' }, description: 'Unit ids.' },
          open: { const: !0, description: 'The notice does not list the members.' },
          note: { type: 'string', description: 'What a reader must know.' },
        },
        required: ['id'],
        additionalProperties: !1,
      },
      stage: {
        title: 'ReviewStage',
        type: 'object',
        description: 'One review stage.',
        properties: {
          name: { type: 'string', description: '初审 …' },
          by: { type: 'string', description: 'Who does it, verbatim.' },
          task: { type: 'string', description: 'What it checks, verbatim.' },
        },
        required: ['name'],
        additionalProperties: !1,
      },
      review: {
        title: 'Review',
        type: 'object',
        description: 'Stages a publication passes before it appears, by different people.',
        properties: {
          id: { type: 'string', description: 'Short name.' },
          stages: {
            type: 'array',
            items: { oneOf: [{ type: 'string' }, { $ref: '#/$defs/stage' }] },
            description: 'In order.',
            minItems: 1,
          },
          'applies-to': {
            type: 'array',
            items: { type: 'string' },
            description: 'Item id patterns; ** is every item.',
          },
          source: { $ref: '#/$defs/sourceReference' },
        },
        required: ['stages', 'applies-to', 'source'],
        additionalProperties: !1,
      },
      classRule: {
        title: 'ClassRule',
        type: 'object',
        description: 'A rule for every item of a class.',
        properties: {
          id: { type: 'string', description: 'Unique.' },
          class: {
            enum: [
              'news',
              'notice',
              'policy',
              'personnel',
              'planning',
              'interaction',
              'service',
              'account',
              'other',
            ],
            description: 'Which national rule applies.',
          },
          types: {
            type: 'array',
            items: {
              enum: ['column', 'account', 'task', 'submission'],
              description: 'Website column, media account, task of a plan, or something to hand in.',
            },
            description: 'Only items of these types.',
          },
          rule: { type: 'string', description: 'Verbatim phrase.', minLength: 1 },
          grade: { enum: ['A', 'B', 'C'], description: 'How well its source is known.' },
          enabled: { type: 'boolean', description: 'false: shipped but not applied; true by default.' },
          mandatory: { const: !0, description: 'A column of this class must exist.' },
          effective: { $ref: '#/$defs/effective' },
          source: { $ref: '#/$defs/sourceReference' },
          note: { type: 'string', description: 'What a reader must know.' },
        },
        required: ['id', 'class', 'rule', 'source'],
        additionalProperties: !1,
      },
      veto: {
        title: 'Veto',
        type: 'object',
        description: 'A number of stale or blank columns that fails the whole site (单项否决).',
        properties: {
          id: { type: 'string', description: 'Unique.' },
          text: { type: 'string', description: 'The words.' },
          classes: {
            type: 'array',
            items: {
              enum: [
                'news',
                'notice',
                'policy',
                'personnel',
                'planning',
                'interaction',
                'service',
                'account',
                'other',
              ],
              description: 'Which national rule applies.',
            },
            description: 'Classes counted; absent: every column that should be updated.',
          },
          counts: { enum: ['stale', 'blank'], description: 'What is counted.' },
          'at-least': { type: 'integer', description: 'The number that fails it.', minimum: 1 },
          grade: { enum: ['A', 'B', 'C'], description: 'How well its source is known.' },
          enabled: { type: 'boolean', description: 'true by default.' },
          source: { $ref: '#/$defs/sourceReference' },
        },
        required: ['id', 'text', 'counts', 'at-least', 'source'],
        additionalProperties: !1,
      },
      item: {
        title: 'CountyItem',
        type: 'object',
        description: 'One thing that must be kept up to date or handed in.',
        properties: {
          id: {
            type: 'string',
            description: 'Unique in the county; lower-case pinyin path or any stable words without spaces.',
            pattern: '^[^\\s#]+$',
          },
          type: {
            enum: ['column', 'account', 'task', 'submission'],
            description: 'Website column, media account, task of a plan, or something to hand in.',
          },
          path: {
            type: 'array',
            items: { type: 'string', description: 'One level.', minLength: 1 },
            description: 'Column path from the top, as the notice writes it.',
            minItems: 1,
          },
          sequence: { type: 'string', description: 'Sequence number printed in the notice, verbatim.' },
          title: {
            type: 'string',
            description: "The task's own words, verbatim, where the path does not hold them.",
          },
          rule: {
            description: 'The phrase, verbatim; null with rule-absent.',
            type: ['string', 'null'],
            minLength: 1,
          },
          'rule-absent': {
            enum: ['merged', 'blank', 'inherited'],
            description:
              'Why rule is null: a merged cell, an empty cell, or a rule that comes from a class or the baseline.',
          },
          'merged-with': {
            type: 'string',
            description: 'Item whose cell spans this row; its rule (and, if absent, responsible) applies.',
          },
          responsible: {
            description: 'The cell, verbatim; null where it is empty.',
            type: ['string', 'null'],
            minLength: 1,
          },
          'responsible-absent': { enum: ['merged', 'blank'], description: 'Why responsible is null.' },
          'responsible-merged-with': {
            type: 'string',
            description: 'Item whose 责任单位 cell spans this row.',
          },
          class: {
            enum: [
              'news',
              'notice',
              'policy',
              'personnel',
              'planning',
              'interaction',
              'service',
              'account',
              'other',
            ],
            description: 'Which national rule applies.',
          },
          effective: { $ref: '#/$defs/effective' },
          'plan-year': {
            type: 'integer',
            description: "The year a plan's dates belong to.",
            minimum: 2e3,
            maximum: 2999,
          },
          history: {
            type: 'array',
            items: {
              title: 'RuleVersion',
              type: 'object',
              description: 'An earlier or later version of the rule.',
              properties: {
                rule: { type: 'string', description: 'Verbatim.' },
                effective: { $ref: '#/$defs/effective' },
                source: { $ref: '#/$defs/sourceReference' },
              },
              required: ['rule', 'effective', 'source'],
              additionalProperties: !1,
            },
            description:
              "Other versions of the rule by date; the item's own rule holds inside its own effective dates.",
          },
          attributes: {
            type: 'object',
            description: 'Further cells of the row, by heading (采样方式).',
            additionalProperties: { type: 'string' },
          },
          source: { $ref: '#/$defs/sourceReference' },
          note: { type: 'string', description: 'What a reader must know.' },
        },
        required: ['id', 'type', 'path', 'rule', 'responsible', 'class', 'source'],
        additionalProperties: !1,
      },
      statement: {
        title: 'Statement',
        type: 'object',
        description: 'Words of the notice that set no time but belong to its duties.',
        properties: {
          text: { type: 'string', description: 'Verbatim.' },
          'applies-to': { type: 'array', items: { type: 'string' }, description: 'Item id patterns.' },
          source: { $ref: '#/$defs/sourceReference' },
        },
        required: ['text', 'source'],
        additionalProperties: !1,
      },
      remark: {
        title: 'Remark',
        type: 'object',
        description: 'What the source gets wrong or leaves open; kept, not mended.',
        properties: {
          text: { type: 'string', description: 'In Chinese.' },
          items: { type: 'array', items: { type: 'string' }, description: 'Item ids concerned.' },
          source: { $ref: '#/$defs/sourceReference' },
        },
        required: ['text'],
        additionalProperties: !1,
      },
      checkSetting: {
        title: 'CheckSetting',
        type: 'object',
        description: "A county's own severity for a check.",
        properties: {
          severity: { enum: ['error', 'warning', 'info', 'off'], description: 'The severity.' },
          reason: { type: 'string', description: 'Why, in writing.', minLength: 1 },
        },
        required: ['severity', 'reason'],
        additionalProperties: !1,
      },
    },
  };
function validate54(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate54.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        message: "must have required property 'code'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property 'name'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'code' ||
          key0 === 'name' ||
          key0 === 'city' ||
          key0 === 'province' ||
          key0 === 'autonomous'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.code !== void 0) {
      const data0 = data.code;
      if (typeof data0 == 'string') {
        if (!pattern4.test(data0)) {
          const err3 = {
            instancePath: instancePath + '/code',
            schemaPath: '#/properties/code/pattern',
            keyword: 'pattern',
            params: { pattern: '^[0-9]{6}$' },
            message: 'must match pattern "^[0-9]{6}$"',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/code',
          schemaPath: '#/properties/code/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err5 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.city !== void 0 && typeof data.city != 'string') {
      const err6 = {
        instancePath: instancePath + '/city',
        schemaPath: '#/properties/city/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.province !== void 0 && typeof data.province != 'string') {
      const err7 = {
        instancePath: instancePath + '/province',
        schemaPath: '#/properties/province/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.autonomous !== void 0 && typeof data.autonomous != 'boolean') {
      const err8 = {
        instancePath: instancePath + '/autonomous',
        schemaPath: '#/properties/autonomous/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return (validate54.errors = vErrors), errors === 0;
}
validate54.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate56(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate56.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.title === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'title' },
        message: "must have required property 'title'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'id' ||
          key0 === 'title' ||
          key0 === 'issuer' ||
          key0 === 'number' ||
          key0 === 'date' ||
          key0 === 'url' ||
          key0 === 'grade' ||
          key0 === 'note'
        )
      ) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err3 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err4 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.issuer !== void 0 && typeof data.issuer != 'string') {
      const err5 = {
        instancePath: instancePath + '/issuer',
        schemaPath: '#/properties/issuer/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.number !== void 0 && typeof data.number != 'string') {
      const err6 = {
        instancePath: instancePath + '/number',
        schemaPath: '#/properties/number/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.date !== void 0) {
      const data4 = data.date;
      if (typeof data4 == 'string') {
        if (!formats0(data4)) {
          const err7 = {
            instancePath: instancePath + '/date',
            schemaPath: '#/properties/date/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/date',
          schemaPath: '#/properties/date/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.url !== void 0 && typeof data.url != 'string') {
      const err9 = {
        instancePath: instancePath + '/url',
        schemaPath: '#/properties/url/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.grade !== void 0) {
      const data6 = data.grade;
      if (!(data6 === 'A' || data6 === 'B' || data6 === 'C')) {
        const err10 = {
          instancePath: instancePath + '/grade',
          schemaPath: '#/properties/grade/enum',
          keyword: 'enum',
          params: { allowedValues: schema22.properties.grade.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err11 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
  }
  return (validate56.errors = vErrors), errors === 0;
}
validate56.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema24 = {
    title: 'LunarDay',
    type: 'object',
    description: 'A festival by the lunar calendar.',
    properties: {
      lunar: {
        type: 'string',
        description: 'Lunar month and day MM-DD (06-24).',
        pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$',
      },
      days: { type: 'integer', description: 'How many days from it.', minimum: 1, maximum: 15 },
      leap: {
        enum: ['first', 'leap', 'both'],
        description: 'Which month where the year has two of that number; first by default.',
      },
      from: { type: 'integer', description: 'First year.', minimum: 1900 },
      to: { type: 'integer', description: 'Last year.', maximum: 2100 },
    },
    required: ['lunar'],
    additionalProperties: !1,
  },
  pattern5 = /^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$/u;
function validate59(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate59.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.lunar === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lunar' },
        message: "must have required property 'lunar'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'lunar' || key0 === 'days' || key0 === 'leap' || key0 === 'from' || key0 === 'to')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.lunar !== void 0) {
      const data0 = data.lunar;
      if (typeof data0 == 'string') {
        if (!pattern5.test(data0)) {
          const err2 = {
            instancePath: instancePath + '/lunar',
            schemaPath: '#/properties/lunar/pattern',
            keyword: 'pattern',
            params: { pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$' },
            message: 'must match pattern "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|30)$"',
          };
          vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + '/lunar',
          schemaPath: '#/properties/lunar/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.days !== void 0) {
      const data1 = data.days;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = {
          instancePath: instancePath + '/days',
          schemaPath: '#/properties/days/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1)) {
        if (data1 > 15 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + '/days',
            schemaPath: '#/properties/days/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 15 },
            message: 'must be <= 15',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + '/days',
            schemaPath: '#/properties/days/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
        }
      }
    }
    if (data.leap !== void 0) {
      const data2 = data.leap;
      if (!(data2 === 'first' || data2 === 'leap' || data2 === 'both')) {
        const err7 = {
          instancePath: instancePath + '/leap',
          schemaPath: '#/properties/leap/enum',
          keyword: 'enum',
          params: { allowedValues: schema24.properties.leap.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.from !== void 0) {
      const data3 = data.from;
      if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err8 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
      if (typeof data3 == 'number' && isFinite(data3) && (data3 < 1900 || isNaN(data3))) {
        const err9 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1900 },
          message: 'must be >= 1900',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.to !== void 0) {
      const data4 = data.to;
      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
        const err10 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
      if (typeof data4 == 'number' && isFinite(data4) && (data4 > 2100 || isNaN(data4))) {
        const err11 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/maximum',
          keyword: 'maximum',
          params: { comparison: '<=', limit: 2100 },
          message: 'must be <= 2100',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
  } else {
    const err12 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
  }
  return (validate59.errors = vErrors), errors === 0;
}
validate59.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate58(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate58.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.source === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (
        !(key0 === 'name' || key0 === 'off' || key0 === 'makeup' || key0 === 'cancel' || key0 === 'source')
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err2 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.off !== void 0) {
      const data1 = data.off;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0],
            _errs7 = errors,
            valid3 = !1,
            passing0 = null,
            _errs8 = errors;
          if (typeof data2 == 'string') {
            if (!formats0(data2)) {
              const err3 = {
                instancePath: instancePath + '/off/' + i0,
                schemaPath: '#/properties/off/items/oneOf/0/format',
                keyword: 'format',
                params: { format: 'date' },
                message: 'must match format "date"',
              };
              vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
            }
          } else {
            const err4 = {
              instancePath: instancePath + '/off/' + i0,
              schemaPath: '#/properties/off/items/oneOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
          }
          var _valid0 = _errs8 === errors;
          _valid0 && ((valid3 = !0), (passing0 = 0));
          const _errs10 = errors;
          validate59(data2, {
            instancePath: instancePath + '/off/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors)),
            (errors = vErrors.length));
          var _valid0 = _errs10 === errors;
          if (
            (_valid0 && valid3
              ? ((valid3 = !1), (passing0 = [passing0, 1]))
              : _valid0 && ((valid3 = !0), (passing0 = 1)),
            valid3)
          )
            (errors = _errs7), vErrors !== null && (_errs7 ? (vErrors.length = _errs7) : (vErrors = null));
          else {
            const err5 = {
              instancePath: instancePath + '/off/' + i0,
              schemaPath: '#/properties/off/items/oneOf',
              keyword: 'oneOf',
              params: { passingSchemas: passing0 },
              message: 'must match exactly one schema in oneOf',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + '/off',
          schemaPath: '#/properties/off/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.makeup !== void 0) {
      const data3 = data.makeup;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data4 = data3[i1];
          if (typeof data4 == 'string') {
            if (!formats0(data4)) {
              const err7 = {
                instancePath: instancePath + '/makeup/' + i1,
                schemaPath: '#/properties/makeup/items/format',
                keyword: 'format',
                params: { format: 'date' },
                message: 'must match format "date"',
              };
              vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = {
              instancePath: instancePath + '/makeup/' + i1,
              schemaPath: '#/properties/makeup/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/makeup',
          schemaPath: '#/properties/makeup/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.cancel !== void 0) {
      const data5 = data.cancel;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data6 = data5[i2];
          if (typeof data6 == 'string') {
            if (!formats0(data6)) {
              const err10 = {
                instancePath: instancePath + '/cancel/' + i2,
                schemaPath: '#/properties/cancel/items/format',
                keyword: 'format',
                params: { format: 'date' },
                message: 'must match format "date"',
              };
              vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
            }
          } else {
            const err11 = {
              instancePath: instancePath + '/cancel/' + i2,
              schemaPath: '#/properties/cancel/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + '/cancel',
          schemaPath: '#/properties/cancel/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err13 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
  }
  return (validate58.errors = vErrors), errors === 0;
}
validate58.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate147(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate147.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.amount === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'amount' },
        message: "must have required property 'amount'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.unit === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'unit' },
        message: "must have required property 'unit'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'amount' || key0 === 'unit')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.amount !== void 0) {
      const data0 = data.amount;
      if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data0 == 'number' && isFinite(data0)) {
        if (data0 > 99999 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 99999 },
            message: 'must be <= 99999',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + '/amount',
            schemaPath: '#/properties/amount/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 1 },
            message: 'must be >= 1',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
      }
    }
    data.unit !== void 0 &&
      (validate75(data.unit, {
        instancePath: instancePath + '/unit',
        parentData: data,
        parentDataProperty: 'unit',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors)),
        (errors = vErrors.length)));
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate147.errors = vErrors), errors === 0;
}
validate147.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate150(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate150.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.period === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'period' },
        message: "must have required property 'period'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (key0 !== 'period') {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    data.period !== void 0 &&
      (validate151(data.period, {
        instancePath: instancePath + '/period',
        parentData: data,
        parentDataProperty: 'period',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors)),
        (errors = vErrors.length)));
  } else {
    const err2 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
  }
  return (validate150.errors = vErrors), errors === 0;
}
validate150.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate64(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate64.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.within === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'within' },
        message: "must have required property 'within'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'within' || key0 === 'source' || key0 === 'note')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.within !== void 0) {
      let data0 = data.within,
        _errs3 = errors,
        valid1 = !1,
        passing0 = null,
        _errs4 = errors;
      validate147(data0, {
        instancePath: instancePath + '/within',
        parentData: data,
        parentDataProperty: 'within',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs4 === errors;
      if (_valid0) {
        (valid1 = !0), (passing0 = 0);
        var props0 = !0;
      }
      const _errs5 = errors;
      validate150(data0, {
        instancePath: instancePath + '/within',
        parentData: data,
        parentDataProperty: 'within',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors)),
        (errors = vErrors.length));
      var _valid0 = _errs5 === errors;
      if (_valid0 && valid1) (valid1 = !1), (passing0 = [passing0, 1]);
      else {
        _valid0 && ((valid1 = !0), (passing0 = 1), props0 !== !0 && (props0 = !0));
        const _errs6 = errors;
        if (data0 !== null) {
          const err3 = {
            instancePath: instancePath + '/within',
            schemaPath: '#/properties/within/oneOf/2/type',
            keyword: 'type',
            params: { type: 'null' },
            message: 'must be null',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
        var _valid0 = _errs6 === errors;
        _valid0 && valid1
          ? ((valid1 = !1), (passing0 = [passing0, 2]))
          : _valid0 && ((valid1 = !0), (passing0 = 2));
      }
      if (valid1)
        (errors = _errs3), vErrors !== null && (_errs3 ? (vErrors.length = _errs3) : (vErrors = null));
      else {
        const err4 = {
          instancePath: instancePath + '/within',
          schemaPath: '#/properties/within/oneOf',
          keyword: 'oneOf',
          params: { passingSchemas: passing0 },
          message: 'must match exactly one schema in oneOf',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (
      (data.source !== void 0 &&
        (validate61(data.source, {
          instancePath: instancePath + '/source',
          parentData: data,
          parentDataProperty: 'source',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      const err5 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate64.errors = vErrors), errors === 0;
}
validate64.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate166(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate166.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'id' || key0 === 'aliases' || key0 === 'note')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err2 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.aliases !== void 0) {
      const data1 = data.aliases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err3 = {
              instancePath: instancePath + '/aliases/' + i0,
              schemaPath: '#/properties/aliases/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = {
          instancePath: instancePath + '/aliases',
          schemaPath: '#/properties/aliases/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err5 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate166.errors = vErrors), errors === 0;
}
validate166.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate168(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate168.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (
        !(key0 === 'id' || key0 === 'aliases' || key0 === 'members' || key0 === 'open' || key0 === 'note')
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err2 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.aliases !== void 0) {
      const data1 = data.aliases;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err3 = {
              instancePath: instancePath + '/aliases/' + i0,
              schemaPath: '#/properties/aliases/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = {
          instancePath: instancePath + '/aliases',
          schemaPath: '#/properties/aliases/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.members !== void 0) {
      const data3 = data.members;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != 'string') {
            const err5 = {
              instancePath: instancePath + '/members/' + i1,
              schemaPath: '#/properties/members/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
      } else {
        const err6 = {
          instancePath: instancePath + '/members',
          schemaPath: '#/properties/members/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.open !== void 0 && data.open !== !0) {
      const err7 = {
        instancePath: instancePath + '/open',
        schemaPath: '#/properties/open/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err8 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return (validate168.errors = vErrors), errors === 0;
}
validate168.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema57 = {
  title: 'ClassRule',
  type: 'object',
  description: 'A rule for every item of a class.',
  properties: {
    id: { type: 'string', description: 'Unique.' },
    class: {
      enum: [
        'news',
        'notice',
        'policy',
        'personnel',
        'planning',
        'interaction',
        'service',
        'account',
        'other',
      ],
      description: 'Which national rule applies.',
    },
    types: {
      type: 'array',
      items: {
        enum: ['column', 'account', 'task', 'submission'],
        description: 'Website column, media account, task of a plan, or something to hand in.',
      },
      description: 'Only items of these types.',
    },
    rule: { type: 'string', description: 'Verbatim phrase.', minLength: 1 },
    grade: { enum: ['A', 'B', 'C'], description: 'How well its source is known.' },
    enabled: { type: 'boolean', description: 'false: shipped but not applied; true by default.' },
    mandatory: { const: !0, description: 'A column of this class must exist.' },
    effective: { $ref: '#/$defs/effective' },
    source: { $ref: '#/$defs/sourceReference' },
    note: { type: 'string', description: 'What a reader must know.' },
  },
  required: ['id', 'class', 'rule', 'source'],
  additionalProperties: !1,
};
function validate171(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate171.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    for (const key0 in data)
      if (!(key0 === 'from' || key0 === 'to')) {
        const err0 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
      }
    if (data.from !== void 0) {
      const data0 = data.from;
      if (typeof data0 == 'string') {
        if (!formats0(data0)) {
          const err1 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.to !== void 0) {
      const data1 = data.to;
      if (typeof data1 == 'string') {
        if (!formats0(data1)) {
          const err3 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return (validate171.errors = vErrors), errors === 0;
}
validate171.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate170(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate170.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.class === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
        message: "must have required property 'class'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.rule === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.source === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema57.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err5 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.class !== void 0) {
      const data1 = data.class;
      if (
        !(
          data1 === 'news' ||
          data1 === 'notice' ||
          data1 === 'policy' ||
          data1 === 'personnel' ||
          data1 === 'planning' ||
          data1 === 'interaction' ||
          data1 === 'service' ||
          data1 === 'account' ||
          data1 === 'other'
        )
      ) {
        const err6 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/enum',
          keyword: 'enum',
          params: { allowedValues: schema57.properties.class.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.types !== void 0) {
      const data2 = data.types;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (!(data3 === 'column' || data3 === 'account' || data3 === 'task' || data3 === 'submission')) {
            const err7 = {
              instancePath: instancePath + '/types/' + i0,
              schemaPath: '#/properties/types/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema57.properties.types.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/types',
          schemaPath: '#/properties/types/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.rule !== void 0) {
      const data4 = data.rule;
      if (typeof data4 == 'string') {
        if (func15(data4) < 1) {
          const err9 = {
            instancePath: instancePath + '/rule',
            schemaPath: '#/properties/rule/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.grade !== void 0) {
      const data5 = data.grade;
      if (!(data5 === 'A' || data5 === 'B' || data5 === 'C')) {
        const err11 = {
          instancePath: instancePath + '/grade',
          schemaPath: '#/properties/grade/enum',
          keyword: 'enum',
          params: { allowedValues: schema57.properties.grade.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.enabled !== void 0 && typeof data.enabled != 'boolean') {
      const err12 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.mandatory !== void 0 && data.mandatory !== !0) {
      const err13 = {
        instancePath: instancePath + '/mandatory',
        schemaPath: '#/properties/mandatory/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
    if (
      (data.effective !== void 0 &&
        (validate171(data.effective, {
          instancePath: instancePath + '/effective',
          parentData: data,
          parentDataProperty: 'effective',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)),
          (errors = vErrors.length))),
      data.source !== void 0 &&
        (validate61(data.source, {
          instancePath: instancePath + '/source',
          parentData: data,
          parentDataProperty: 'source',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      const err14 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
  }
  return (validate170.errors = vErrors), errors === 0;
}
validate170.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate175(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate175.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.text === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.counts === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'counts' },
        message: "must have required property 'counts'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data['at-least'] === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at-least' },
        message: "must have required property 'at-least'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.source === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'id' ||
          key0 === 'text' ||
          key0 === 'classes' ||
          key0 === 'counts' ||
          key0 === 'at-least' ||
          key0 === 'grade' ||
          key0 === 'enabled' ||
          key0 === 'source'
        )
      ) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err6 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.text !== void 0 && typeof data.text != 'string') {
      const err7 = {
        instancePath: instancePath + '/text',
        schemaPath: '#/properties/text/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.classes !== void 0) {
      const data2 = data.classes;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (
            !(
              data3 === 'news' ||
              data3 === 'notice' ||
              data3 === 'policy' ||
              data3 === 'personnel' ||
              data3 === 'planning' ||
              data3 === 'interaction' ||
              data3 === 'service' ||
              data3 === 'account' ||
              data3 === 'other'
            )
          ) {
            const err8 = {
              instancePath: instancePath + '/classes/' + i0,
              schemaPath: '#/properties/classes/items/enum',
              keyword: 'enum',
              params: { allowedValues: schema59.properties.classes.items.enum },
              message: 'must be equal to one of the allowed values',
            };
            vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/classes',
          schemaPath: '#/properties/classes/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.counts !== void 0) {
      const data4 = data.counts;
      if (!(data4 === 'stale' || data4 === 'blank')) {
        const err10 = {
          instancePath: instancePath + '/counts',
          schemaPath: '#/properties/counts/enum',
          keyword: 'enum',
          params: { allowedValues: schema59.properties.counts.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data['at-least'] !== void 0) {
      const data5 = data['at-least'];
      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
        const err11 = {
          instancePath: instancePath + '/at-least',
          schemaPath: '#/properties/at-least/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
      if (typeof data5 == 'number' && isFinite(data5) && (data5 < 1 || isNaN(data5))) {
        const err12 = {
          instancePath: instancePath + '/at-least',
          schemaPath: '#/properties/at-least/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
      }
    }
    if (data.grade !== void 0) {
      const data6 = data.grade;
      if (!(data6 === 'A' || data6 === 'B' || data6 === 'C')) {
        const err13 = {
          instancePath: instancePath + '/grade',
          schemaPath: '#/properties/grade/enum',
          keyword: 'enum',
          params: { allowedValues: schema59.properties.grade.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
    }
    if (data.enabled !== void 0 && typeof data.enabled != 'boolean') {
      const err14 = {
        instancePath: instancePath + '/enabled',
        schemaPath: '#/properties/enabled/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err15 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
  }
  return (validate175.errors = vErrors), errors === 0;
}
validate175.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema60 = {
    title: 'CountyItem',
    type: 'object',
    description: 'One thing that must be kept up to date or handed in.',
    properties: {
      id: {
        type: 'string',
        description: 'Unique in the county; lower-case pinyin path or any stable words without spaces.',
        pattern: '^[^\\s#]+$',
      },
      type: {
        enum: ['column', 'account', 'task', 'submission'],
        description: 'Website column, media account, task of a plan, or something to hand in.',
      },
      path: {
        type: 'array',
        items: { type: 'string', description: 'One level.', minLength: 1 },
        description: 'Column path from the top, as the notice writes it.',
        minItems: 1,
      },
      sequence: { type: 'string', description: 'Sequence number printed in the notice, verbatim.' },
      title: {
        type: 'string',
        description: "The task's own words, verbatim, where the path does not hold them.",
      },
      rule: {
        description: 'The phrase, verbatim; null with rule-absent.',
        type: ['string', 'null'],
        minLength: 1,
      },
      'rule-absent': {
        enum: ['merged', 'blank', 'inherited'],
        description:
          'Why rule is null: a merged cell, an empty cell, or a rule that comes from a class or the baseline.',
      },
      'merged-with': {
        type: 'string',
        description: 'Item whose cell spans this row; its rule (and, if absent, responsible) applies.',
      },
      responsible: {
        description: 'The cell, verbatim; null where it is empty.',
        type: ['string', 'null'],
        minLength: 1,
      },
      'responsible-absent': { enum: ['merged', 'blank'], description: 'Why responsible is null.' },
      'responsible-merged-with': { type: 'string', description: 'Item whose 责任单位 cell spans this row.' },
      class: {
        enum: [
          'news',
          'notice',
          'policy',
          'personnel',
          'planning',
          'interaction',
          'service',
          'account',
          'other',
        ],
        description: 'Which national rule applies.',
      },
      effective: { $ref: '#/$defs/effective' },
      'plan-year': {
        type: 'integer',
        description: "The year a plan's dates belong to.",
        minimum: 2e3,
        maximum: 2999,
      },
      history: {
        type: 'array',
        items: {
          title: 'RuleVersion',
          type: 'object',
          description: 'An earlier or later version of the rule.',
          properties: {
            rule: { type: 'string', description: 'Verbatim.' },
            effective: { $ref: '#/$defs/effective' },
            source: { $ref: '#/$defs/sourceReference' },
          },
          required: ['rule', 'effective', 'source'],
          additionalProperties: !1,
        },
        description:
          "Other versions of the rule by date; the item's own rule holds inside its own effective dates.",
      },
      attributes: {
        type: 'object',
        description: 'Further cells of the row, by heading (采样方式).',
        additionalProperties: { type: 'string' },
      },
      source: { $ref: '#/$defs/sourceReference' },
      note: { type: 'string', description: 'What a reader must know.' },
    },
    required: ['id', 'type', 'path', 'rule', 'responsible', 'class', 'source'],
    additionalProperties: !1,
  },
  pattern7 = /^[^\s#]+$/u;
function validate178(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate178.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.type === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'type' },
        message: "must have required property 'type'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.path === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        message: "must have required property 'path'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.rule === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.responsible === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'responsible' },
        message: "must have required property 'responsible'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.class === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'class' },
        message: "must have required property 'class'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.source === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema60.properties, key0)) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    if (data.id !== void 0) {
      const data0 = data.id;
      if (typeof data0 == 'string') {
        if (!pattern7.test(data0)) {
          const err8 = {
            instancePath: instancePath + '/id',
            schemaPath: '#/properties/id/pattern',
            keyword: 'pattern',
            params: { pattern: '^[^\\s#]+$' },
            message: 'must match pattern "^[^\\s#]+$"',
          };
          vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/id',
          schemaPath: '#/properties/id/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.type !== void 0) {
      const data1 = data.type;
      if (!(data1 === 'column' || data1 === 'account' || data1 === 'task' || data1 === 'submission')) {
        const err10 = {
          instancePath: instancePath + '/type',
          schemaPath: '#/properties/type/enum',
          keyword: 'enum',
          params: { allowedValues: schema60.properties.type.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.path !== void 0) {
      const data2 = data.path;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err11 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data3 = data2[i0];
          if (typeof data3 == 'string') {
            if (func15(data3) < 1) {
              const err12 = {
                instancePath: instancePath + '/path/' + i0,
                schemaPath: '#/properties/path/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = {
              instancePath: instancePath + '/path/' + i0,
              schemaPath: '#/properties/path/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.sequence !== void 0 && typeof data.sequence != 'string') {
      const err15 = {
        instancePath: instancePath + '/sequence',
        schemaPath: '#/properties/sequence/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err16 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
    }
    if (data.rule !== void 0) {
      const data6 = data.rule;
      if (typeof data6 != 'string' && data6 !== null) {
        const err17 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/type',
          keyword: 'type',
          params: { type: schema60.properties.rule.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
      if (typeof data6 == 'string' && func15(data6) < 1) {
        const err18 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
          message: 'must NOT have fewer than 1 characters',
        };
        vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
      }
    }
    if (data['rule-absent'] !== void 0) {
      const data7 = data['rule-absent'];
      if (!(data7 === 'merged' || data7 === 'blank' || data7 === 'inherited')) {
        const err19 = {
          instancePath: instancePath + '/rule-absent',
          schemaPath: '#/properties/rule-absent/enum',
          keyword: 'enum',
          params: { allowedValues: schema60.properties['rule-absent'].enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
      }
    }
    if (data['merged-with'] !== void 0 && typeof data['merged-with'] != 'string') {
      const err20 = {
        instancePath: instancePath + '/merged-with',
        schemaPath: '#/properties/merged-with/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
    }
    if (data.responsible !== void 0) {
      const data9 = data.responsible;
      if (typeof data9 != 'string' && data9 !== null) {
        const err21 = {
          instancePath: instancePath + '/responsible',
          schemaPath: '#/properties/responsible/type',
          keyword: 'type',
          params: { type: schema60.properties.responsible.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
      }
      if (typeof data9 == 'string' && func15(data9) < 1) {
        const err22 = {
          instancePath: instancePath + '/responsible',
          schemaPath: '#/properties/responsible/minLength',
          keyword: 'minLength',
          params: { limit: 1 },
          message: 'must NOT have fewer than 1 characters',
        };
        vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
      }
    }
    if (data['responsible-absent'] !== void 0) {
      const data10 = data['responsible-absent'];
      if (!(data10 === 'merged' || data10 === 'blank')) {
        const err23 = {
          instancePath: instancePath + '/responsible-absent',
          schemaPath: '#/properties/responsible-absent/enum',
          keyword: 'enum',
          params: { allowedValues: schema60.properties['responsible-absent'].enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
      }
    }
    if (data['responsible-merged-with'] !== void 0 && typeof data['responsible-merged-with'] != 'string') {
      const err24 = {
        instancePath: instancePath + '/responsible-merged-with',
        schemaPath: '#/properties/responsible-merged-with/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
    }
    if (data.class !== void 0) {
      const data12 = data.class;
      if (
        !(
          data12 === 'news' ||
          data12 === 'notice' ||
          data12 === 'policy' ||
          data12 === 'personnel' ||
          data12 === 'planning' ||
          data12 === 'interaction' ||
          data12 === 'service' ||
          data12 === 'account' ||
          data12 === 'other'
        )
      ) {
        const err25 = {
          instancePath: instancePath + '/class',
          schemaPath: '#/properties/class/enum',
          keyword: 'enum',
          params: { allowedValues: schema60.properties.class.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
      }
    }
    if (
      (data.effective !== void 0 &&
        (validate171(data.effective, {
          instancePath: instancePath + '/effective',
          parentData: data,
          parentDataProperty: 'effective',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)),
          (errors = vErrors.length))),
      data['plan-year'] !== void 0)
    ) {
      const data14 = data['plan-year'];
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err26 = {
          instancePath: instancePath + '/plan-year',
          schemaPath: '#/properties/plan-year/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
      }
      if (typeof data14 == 'number' && isFinite(data14)) {
        if (data14 > 2999 || isNaN(data14)) {
          const err27 = {
            instancePath: instancePath + '/plan-year',
            schemaPath: '#/properties/plan-year/maximum',
            keyword: 'maximum',
            params: { comparison: '<=', limit: 2999 },
            message: 'must be <= 2999',
          };
          vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
        }
        if (data14 < 2e3 || isNaN(data14)) {
          const err28 = {
            instancePath: instancePath + '/plan-year',
            schemaPath: '#/properties/plan-year/minimum',
            keyword: 'minimum',
            params: { comparison: '>=', limit: 2e3 },
            message: 'must be >= 2000',
          };
          vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
        }
      }
    }
    if (data.history !== void 0) {
      const data15 = data.history;
      if (Array.isArray(data15)) {
        const len1 = data15.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data16 = data15[i1];
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (data16.rule === void 0) {
              const err29 = {
                instancePath: instancePath + '/history/' + i1,
                schemaPath: '#/properties/history/items/required',
                keyword: 'required',
                params: { missingProperty: 'rule' },
                message: "must have required property 'rule'",
              };
              vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
            }
            if (data16.effective === void 0) {
              const err30 = {
                instancePath: instancePath + '/history/' + i1,
                schemaPath: '#/properties/history/items/required',
                keyword: 'required',
                params: { missingProperty: 'effective' },
                message: "must have required property 'effective'",
              };
              vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
            }
            if (data16.source === void 0) {
              const err31 = {
                instancePath: instancePath + '/history/' + i1,
                schemaPath: '#/properties/history/items/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
            }
            for (const key1 in data16)
              if (!(key1 === 'rule' || key1 === 'effective' || key1 === 'source')) {
                const err32 = {
                  instancePath: instancePath + '/history/' + i1,
                  schemaPath: '#/properties/history/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
              }
            if (data16.rule !== void 0 && typeof data16.rule != 'string') {
              const err33 = {
                instancePath: instancePath + '/history/' + i1 + '/rule',
                schemaPath: '#/properties/history/items/properties/rule/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
            }
            data16.effective !== void 0 &&
              (validate171(data16.effective, {
                instancePath: instancePath + '/history/' + i1 + '/effective',
                parentData: data16,
                parentDataProperty: 'effective',
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors)),
                (errors = vErrors.length))),
              data16.source !== void 0 &&
                (validate61(data16.source, {
                  instancePath: instancePath + '/history/' + i1 + '/source',
                  parentData: data16,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length)));
          } else {
            const err34 = {
              instancePath: instancePath + '/history/' + i1,
              schemaPath: '#/properties/history/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
          }
        }
      } else {
        const err35 = {
          instancePath: instancePath + '/history',
          schemaPath: '#/properties/history/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
      }
    }
    if (data.attributes !== void 0) {
      const data20 = data.attributes;
      if (data20 && typeof data20 == 'object' && !Array.isArray(data20)) {
        for (const key2 in data20)
          if (typeof data20[key2] != 'string') {
            const err36 = {
              instancePath: instancePath + '/attributes/' + key2.replace(/~/g, '~0').replace(/\//g, '~1'),
              schemaPath: '#/properties/attributes/additionalProperties/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
          }
      } else {
        const err37 = {
          instancePath: instancePath + '/attributes',
          schemaPath: '#/properties/attributes/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
      }
    }
    if (
      (data.source !== void 0 &&
        (validate61(data.source, {
          instancePath: instancePath + '/source',
          parentData: data,
          parentDataProperty: 'source',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
          (errors = vErrors.length))),
      data.note !== void 0 && typeof data.note != 'string')
    ) {
      const err38 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
    }
  } else {
    const err39 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
  }
  return (validate178.errors = vErrors), errors === 0;
}
validate178.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate184(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate184.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.stages === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'stages' },
        message: "must have required property 'stages'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data['applies-to'] === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'applies-to' },
        message: "must have required property 'applies-to'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.source === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'id' || key0 === 'stages' || key0 === 'applies-to' || key0 === 'source')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err4 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.stages !== void 0) {
      const data1 = data.stages;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = {
            instancePath: instancePath + '/stages',
            schemaPath: '#/properties/stages/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0],
            _errs7 = errors,
            valid3 = !1,
            passing0 = null,
            _errs8 = errors;
          if (typeof data2 != 'string') {
            const err6 = {
              instancePath: instancePath + '/stages/' + i0,
              schemaPath: '#/properties/stages/items/oneOf/0/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
          }
          var _valid0 = _errs8 === errors;
          _valid0 && ((valid3 = !0), (passing0 = 0));
          const _errs10 = errors;
          validate185(data2, {
            instancePath: instancePath + '/stages/' + i0,
            parentData: data1,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors)),
            (errors = vErrors.length));
          var _valid0 = _errs10 === errors;
          if (
            (_valid0 && valid3
              ? ((valid3 = !1), (passing0 = [passing0, 1]))
              : _valid0 && ((valid3 = !0), (passing0 = 1)),
            valid3)
          )
            (errors = _errs7), vErrors !== null && (_errs7 ? (vErrors.length = _errs7) : (vErrors = null));
          else {
            const err7 = {
              instancePath: instancePath + '/stages/' + i0,
              schemaPath: '#/properties/stages/items/oneOf',
              keyword: 'oneOf',
              params: { passingSchemas: passing0 },
              message: 'must match exactly one schema in oneOf',
            };
            vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/stages',
          schemaPath: '#/properties/stages/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data['applies-to'] !== void 0) {
      const data3 = data['applies-to'];
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != 'string') {
            const err9 = {
              instancePath: instancePath + '/applies-to/' + i1,
              schemaPath: '#/properties/applies-to/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
          }
      } else {
        const err10 = {
          instancePath: instancePath + '/applies-to',
          schemaPath: '#/properties/applies-to/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err11 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
  }
  return (validate184.errors = vErrors), errors === 0;
}
validate184.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate189(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate189.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.source === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'text' || key0 === 'applies-to' || key0 === 'source')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.text !== void 0 && typeof data.text != 'string') {
      const err3 = {
        instancePath: instancePath + '/text',
        schemaPath: '#/properties/text/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data['applies-to'] !== void 0) {
      const data1 = data['applies-to'];
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err4 = {
              instancePath: instancePath + '/applies-to/' + i0,
              schemaPath: '#/properties/applies-to/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
          }
      } else {
        const err5 = {
          instancePath: instancePath + '/applies-to',
          schemaPath: '#/properties/applies-to/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate189.errors = vErrors), errors === 0;
}
validate189.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate193(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate193.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'text' || key0 === 'items' || key0 === 'source')) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.text !== void 0 && typeof data.text != 'string') {
      const err2 = {
        instancePath: instancePath + '/text',
        schemaPath: '#/properties/text/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.items !== void 0) {
      const data1 = data.items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err3 = {
              instancePath: instancePath + '/items/' + i0,
              schemaPath: '#/properties/items/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
          }
      } else {
        const err4 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    data.source !== void 0 &&
      (validate61(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
        (errors = vErrors.length)));
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return (validate193.errors = vErrors), errors === 0;
}
validate193.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema65 = {
  title: 'CheckSetting',
  type: 'object',
  description: "A county's own severity for a check.",
  properties: {
    severity: { enum: ['error', 'warning', 'info', 'off'], description: 'The severity.' },
    reason: { type: 'string', description: 'Why, in writing.', minLength: 1 },
  },
  required: ['severity', 'reason'],
  additionalProperties: !1,
};
function validate196(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate196.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.severity === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'severity' },
        message: "must have required property 'severity'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.reason === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'reason' },
        message: "must have required property 'reason'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'severity' || key0 === 'reason')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.severity !== void 0) {
      const data0 = data.severity;
      if (!(data0 === 'error' || data0 === 'warning' || data0 === 'info' || data0 === 'off')) {
        const err3 = {
          instancePath: instancePath + '/severity',
          schemaPath: '#/properties/severity/enum',
          keyword: 'enum',
          params: { allowedValues: schema65.properties.severity.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    }
    if (data.reason !== void 0) {
      const data1 = data.reason;
      if (typeof data1 == 'string') {
        if (func15(data1) < 1) {
          const err4 = {
            instancePath: instancePath + '/reason',
            schemaPath: '#/properties/reason/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = {
          instancePath: instancePath + '/reason',
          schemaPath: '#/properties/reason/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
  }
  return (validate196.errors = vErrors), errors === 0;
}
validate196.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var pattern8 = /^SX[0-9]{4}$/u;
function validate53(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate53.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.county === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'county' },
        message: "must have required property 'county'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.sources === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'sources' },
        message: "must have required property 'sources'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.calendar === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'calendar' },
        message: "must have required property 'calendar'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.items === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        message: "must have required property 'items'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema20.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    if (
      (data.county !== void 0 &&
        (validate54(data.county, {
          instancePath: instancePath + '/county',
          parentData: data,
          parentDataProperty: 'county',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)),
          (errors = vErrors.length))),
      data.extends !== void 0)
    ) {
      const data1 = data.extends;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err5 = {
              instancePath: instancePath + '/extends/' + i0,
              schemaPath: '#/properties/extends/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
      } else {
        const err6 = {
          instancePath: instancePath + '/extends',
          schemaPath: '#/properties/extends/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.sources !== void 0) {
      const data3 = data.sources;
      if (Array.isArray(data3)) {
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + '/sources',
            schemaPath: '#/properties/sources/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate56(data3[i1], {
            instancePath: instancePath + '/sources/' + i1,
            parentData: data3,
            parentDataProperty: i1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)),
            (errors = vErrors.length));
      } else {
        const err8 = {
          instancePath: instancePath + '/sources',
          schemaPath: '#/properties/sources/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.calendar !== void 0) {
      const data5 = data.calendar;
      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
        if (data5.overlay === void 0) {
          const err9 = {
            instancePath: instancePath + '/calendar',
            schemaPath: '#/properties/calendar/required',
            keyword: 'required',
            params: { missingProperty: 'overlay' },
            message: "must have required property 'overlay'",
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
        for (const key1 in data5)
          if (!(key1 === 'overlay' || key1 === 'note')) {
            const err10 = {
              instancePath: instancePath + '/calendar',
              schemaPath: '#/properties/calendar/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
          }
        if (data5.overlay !== void 0) {
          let data6 = data5.overlay,
            _errs14 = errors,
            valid6 = !1,
            passing0 = null,
            _errs15 = errors;
          if (!(data6 === 'none' || data6 === 'unknown')) {
            const err11 = {
              instancePath: instancePath + '/calendar/overlay',
              schemaPath: '#/properties/calendar/properties/overlay/oneOf/0/enum',
              keyword: 'enum',
              params: { allowedValues: schema20.properties.calendar.properties.overlay.oneOf[0].enum },
              message: 'must be equal to one of the allowed values',
            };
            vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
          }
          var _valid0 = _errs15 === errors;
          _valid0 && ((valid6 = !0), (passing0 = 0));
          const _errs16 = errors;
          if (Array.isArray(data6)) {
            const len2 = data6.length;
            for (let i2 = 0; i2 < len2; i2++)
              validate58(data6[i2], {
                instancePath: instancePath + '/calendar/overlay/' + i2,
                parentData: data6,
                parentDataProperty: i2,
                rootData,
                dynamicAnchors,
              }) ||
                ((vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors)),
                (errors = vErrors.length));
          } else {
            const err12 = {
              instancePath: instancePath + '/calendar/overlay',
              schemaPath: '#/properties/calendar/properties/overlay/oneOf/1/type',
              keyword: 'type',
              params: { type: 'array' },
              message: 'must be array',
            };
            vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
          }
          var _valid0 = _errs16 === errors;
          if (
            (_valid0 && valid6
              ? ((valid6 = !1), (passing0 = [passing0, 1]))
              : _valid0 && ((valid6 = !0), (passing0 = 1)),
            valid6)
          )
            (errors = _errs14), vErrors !== null && (_errs14 ? (vErrors.length = _errs14) : (vErrors = null));
          else {
            const err13 = {
              instancePath: instancePath + '/calendar/overlay',
              schemaPath: '#/properties/calendar/properties/overlay/oneOf',
              keyword: 'oneOf',
              params: { passingSchemas: passing0 },
              message: 'must match exactly one schema in oneOf',
            };
            vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
          }
        }
        if (data5.note !== void 0 && typeof data5.note != 'string') {
          const err14 = {
            instancePath: instancePath + '/calendar/note',
            schemaPath: '#/properties/calendar/properties/note/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/calendar',
          schemaPath: '#/properties/calendar/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.interpretations !== void 0) {
      const data9 = data.interpretations;
      if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
        for (const key2 in data9)
          if (!func1.call(schema20.properties.interpretations.properties, key2)) {
            const err16 = {
              instancePath: instancePath + '/interpretations',
              schemaPath: '#/properties/interpretations/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
          }
        if (
          (data9.immediate !== void 0 &&
            (validate64(data9.immediate, {
              instancePath: instancePath + '/interpretations/immediate',
              parentData: data9,
              parentDataProperty: 'immediate',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)),
              (errors = vErrors.length))),
          data9.prompt !== void 0 &&
            (validate64(data9.prompt, {
              instancePath: instancePath + '/interpretations/prompt',
              parentData: data9,
              parentDataProperty: 'prompt',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)),
              (errors = vErrors.length))),
          data9['as-appropriate'] !== void 0 &&
            (validate64(data9['as-appropriate'], {
              instancePath: instancePath + '/interpretations/as-appropriate',
              parentData: data9,
              parentDataProperty: 'as-appropriate',
              rootData,
              dynamicAnchors,
            }) ||
              ((vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)),
              (errors = vErrors.length))),
          data9['multi-period-window'] !== void 0)
        ) {
          const data13 = data9['multi-period-window'];
          if (data13 && typeof data13 == 'object' && !Array.isArray(data13)) {
            if (data13.value === void 0) {
              const err17 = {
                instancePath: instancePath + '/interpretations/multi-period-window',
                schemaPath: '#/properties/interpretations/properties/multi-period-window/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
            }
            if (data13.source === void 0) {
              const err18 = {
                instancePath: instancePath + '/interpretations/multi-period-window',
                schemaPath: '#/properties/interpretations/properties/multi-period-window/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
            }
            for (const key3 in data13)
              if (!(key3 === 'value' || key3 === 'source' || key3 === 'note')) {
                const err19 = {
                  instancePath: instancePath + '/interpretations/multi-period-window',
                  schemaPath:
                    '#/properties/interpretations/properties/multi-period-window/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
              }
            if (data13.value !== void 0) {
              const data14 = data13.value;
              if (!(data14 === 'rolling' || data14 === 'calendar')) {
                const err20 = {
                  instancePath: instancePath + '/interpretations/multi-period-window/value',
                  schemaPath:
                    '#/properties/interpretations/properties/multi-period-window/properties/value/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema20.properties.interpretations.properties['multi-period-window'].properties.value
                        .enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
              }
            }
            if (
              (data13.source !== void 0 &&
                (validate61(data13.source, {
                  instancePath: instancePath + '/interpretations/multi-period-window/source',
                  parentData: data13,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data13.note !== void 0 && typeof data13.note != 'string')
            ) {
              const err21 = {
                instancePath: instancePath + '/interpretations/multi-period-window/note',
                schemaPath:
                  '#/properties/interpretations/properties/multi-period-window/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
            }
          } else {
            const err22 = {
              instancePath: instancePath + '/interpretations/multi-period-window',
              schemaPath: '#/properties/interpretations/properties/multi-period-window/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
          }
        }
        if (data9['bare-period'] !== void 0) {
          const data17 = data9['bare-period'];
          if (data17 && typeof data17 == 'object' && !Array.isArray(data17)) {
            if (data17.value === void 0) {
              const err23 = {
                instancePath: instancePath + '/interpretations/bare-period',
                schemaPath: '#/properties/interpretations/properties/bare-period/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
            }
            if (data17.source === void 0) {
              const err24 = {
                instancePath: instancePath + '/interpretations/bare-period',
                schemaPath: '#/properties/interpretations/properties/bare-period/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
            }
            for (const key4 in data17)
              if (!(key4 === 'value' || key4 === 'source' || key4 === 'note')) {
                const err25 = {
                  instancePath: instancePath + '/interpretations/bare-period',
                  schemaPath: '#/properties/interpretations/properties/bare-period/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key4 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
              }
            if (data17.value !== void 0) {
              const data18 = data17.value;
              if (!(data18 === 'none' || data18 === 'rolling')) {
                const err26 = {
                  instancePath: instancePath + '/interpretations/bare-period/value',
                  schemaPath: '#/properties/interpretations/properties/bare-period/properties/value/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema20.properties.interpretations.properties['bare-period'].properties.value.enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
              }
            }
            if (
              (data17.source !== void 0 &&
                (validate61(data17.source, {
                  instancePath: instancePath + '/interpretations/bare-period/source',
                  parentData: data17,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data17.note !== void 0 && typeof data17.note != 'string')
            ) {
              const err27 = {
                instancePath: instancePath + '/interpretations/bare-period/note',
                schemaPath: '#/properties/interpretations/properties/bare-period/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/interpretations/bare-period',
              schemaPath: '#/properties/interpretations/properties/bare-period/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
          }
        }
        if (data9['roll-forward'] !== void 0) {
          const data21 = data9['roll-forward'];
          if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
            if (data21.value === void 0) {
              const err29 = {
                instancePath: instancePath + '/interpretations/roll-forward',
                schemaPath: '#/properties/interpretations/properties/roll-forward/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
            }
            if (data21.source === void 0) {
              const err30 = {
                instancePath: instancePath + '/interpretations/roll-forward',
                schemaPath: '#/properties/interpretations/properties/roll-forward/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
            }
            for (const key5 in data21)
              if (!(key5 === 'value' || key5 === 'source' || key5 === 'note')) {
                const err31 = {
                  instancePath: instancePath + '/interpretations/roll-forward',
                  schemaPath: '#/properties/interpretations/properties/roll-forward/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key5 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
              }
            if (data21.value !== void 0 && typeof data21.value != 'boolean') {
              const err32 = {
                instancePath: instancePath + '/interpretations/roll-forward/value',
                schemaPath: '#/properties/interpretations/properties/roll-forward/properties/value/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
            }
            if (
              (data21.source !== void 0 &&
                (validate61(data21.source, {
                  instancePath: instancePath + '/interpretations/roll-forward/source',
                  parentData: data21,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data21.note !== void 0 && typeof data21.note != 'string')
            ) {
              const err33 = {
                instancePath: instancePath + '/interpretations/roll-forward/note',
                schemaPath: '#/properties/interpretations/properties/roll-forward/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
            }
          } else {
            const err34 = {
              instancePath: instancePath + '/interpretations/roll-forward',
              schemaPath: '#/properties/interpretations/properties/roll-forward/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
          }
        }
        if (data9['day-before-inclusive'] !== void 0) {
          const data25 = data9['day-before-inclusive'];
          if (data25 && typeof data25 == 'object' && !Array.isArray(data25)) {
            if (data25.value === void 0) {
              const err35 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive',
                schemaPath: '#/properties/interpretations/properties/day-before-inclusive/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
            }
            if (data25.source === void 0) {
              const err36 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive',
                schemaPath: '#/properties/interpretations/properties/day-before-inclusive/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
            }
            for (const key6 in data25)
              if (!(key6 === 'value' || key6 === 'source' || key6 === 'note')) {
                const err37 = {
                  instancePath: instancePath + '/interpretations/day-before-inclusive',
                  schemaPath:
                    '#/properties/interpretations/properties/day-before-inclusive/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key6 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
              }
            if (data25.value !== void 0 && typeof data25.value != 'boolean') {
              const err38 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive/value',
                schemaPath:
                  '#/properties/interpretations/properties/day-before-inclusive/properties/value/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
            }
            if (
              (data25.source !== void 0 &&
                (validate61(data25.source, {
                  instancePath: instancePath + '/interpretations/day-before-inclusive/source',
                  parentData: data25,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data25.note !== void 0 && typeof data25.note != 'string')
            ) {
              const err39 = {
                instancePath: instancePath + '/interpretations/day-before-inclusive/note',
                schemaPath:
                  '#/properties/interpretations/properties/day-before-inclusive/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
            }
          } else {
            const err40 = {
              instancePath: instancePath + '/interpretations/day-before-inclusive',
              schemaPath: '#/properties/interpretations/properties/day-before-inclusive/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++;
          }
        }
        if (data9['week-start'] !== void 0) {
          const data29 = data9['week-start'];
          if (data29 && typeof data29 == 'object' && !Array.isArray(data29)) {
            if (data29.value === void 0) {
              const err41 = {
                instancePath: instancePath + '/interpretations/week-start',
                schemaPath: '#/properties/interpretations/properties/week-start/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++;
            }
            if (data29.source === void 0) {
              const err42 = {
                instancePath: instancePath + '/interpretations/week-start',
                schemaPath: '#/properties/interpretations/properties/week-start/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++;
            }
            for (const key7 in data29)
              if (!(key7 === 'value' || key7 === 'source' || key7 === 'note')) {
                const err43 = {
                  instancePath: instancePath + '/interpretations/week-start',
                  schemaPath: '#/properties/interpretations/properties/week-start/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key7 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++;
              }
            if (data29.value !== void 0) {
              const data30 = data29.value;
              if (!(typeof data30 == 'number' && !(data30 % 1) && !isNaN(data30) && isFinite(data30))) {
                const err44 = {
                  instancePath: instancePath + '/interpretations/week-start/value',
                  schemaPath: '#/properties/interpretations/properties/week-start/properties/value/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++;
              }
              if (typeof data30 == 'number' && isFinite(data30)) {
                if (data30 > 7 || isNaN(data30)) {
                  const err45 = {
                    instancePath: instancePath + '/interpretations/week-start/value',
                    schemaPath: '#/properties/interpretations/properties/week-start/properties/value/maximum',
                    keyword: 'maximum',
                    params: { comparison: '<=', limit: 7 },
                    message: 'must be <= 7',
                  };
                  vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++;
                }
                if (data30 < 1 || isNaN(data30)) {
                  const err46 = {
                    instancePath: instancePath + '/interpretations/week-start/value',
                    schemaPath: '#/properties/interpretations/properties/week-start/properties/value/minimum',
                    keyword: 'minimum',
                    params: { comparison: '>=', limit: 1 },
                    message: 'must be >= 1',
                  };
                  vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++;
                }
              }
            }
            if (
              (data29.source !== void 0 &&
                (validate61(data29.source, {
                  instancePath: instancePath + '/interpretations/week-start/source',
                  parentData: data29,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data29.note !== void 0 && typeof data29.note != 'string')
            ) {
              const err47 = {
                instancePath: instancePath + '/interpretations/week-start/note',
                schemaPath: '#/properties/interpretations/properties/week-start/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++;
            }
          } else {
            const err48 = {
              instancePath: instancePath + '/interpretations/week-start',
              schemaPath: '#/properties/interpretations/properties/week-start/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++;
          }
        }
        if (data9['due-soon'] !== void 0) {
          const data33 = data9['due-soon'];
          if (data33 && typeof data33 == 'object' && !Array.isArray(data33)) {
            if (data33.value === void 0) {
              const err49 = {
                instancePath: instancePath + '/interpretations/due-soon',
                schemaPath: '#/properties/interpretations/properties/due-soon/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err49]) : vErrors.push(err49), errors++;
            }
            if (data33.source === void 0) {
              const err50 = {
                instancePath: instancePath + '/interpretations/due-soon',
                schemaPath: '#/properties/interpretations/properties/due-soon/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err50]) : vErrors.push(err50), errors++;
            }
            for (const key8 in data33)
              if (!(key8 === 'value' || key8 === 'source' || key8 === 'note')) {
                const err51 = {
                  instancePath: instancePath + '/interpretations/due-soon',
                  schemaPath: '#/properties/interpretations/properties/due-soon/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key8 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err51]) : vErrors.push(err51), errors++;
              }
            if (
              (data33.value !== void 0 &&
                (validate147(data33.value, {
                  instancePath: instancePath + '/interpretations/due-soon/value',
                  parentData: data33,
                  parentDataProperty: 'value',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors)),
                  (errors = vErrors.length))),
              data33.source !== void 0 &&
                (validate61(data33.source, {
                  instancePath: instancePath + '/interpretations/due-soon/source',
                  parentData: data33,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data33.note !== void 0 && typeof data33.note != 'string')
            ) {
              const err52 = {
                instancePath: instancePath + '/interpretations/due-soon/note',
                schemaPath: '#/properties/interpretations/properties/due-soon/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err52]) : vErrors.push(err52), errors++;
            }
          } else {
            const err53 = {
              instancePath: instancePath + '/interpretations/due-soon',
              schemaPath: '#/properties/interpretations/properties/due-soon/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err53]) : vErrors.push(err53), errors++;
          }
        }
        if (data9['first-partial-period'] !== void 0) {
          const data37 = data9['first-partial-period'];
          if (data37 && typeof data37 == 'object' && !Array.isArray(data37)) {
            if (data37.value === void 0) {
              const err54 = {
                instancePath: instancePath + '/interpretations/first-partial-period',
                schemaPath: '#/properties/interpretations/properties/first-partial-period/required',
                keyword: 'required',
                params: { missingProperty: 'value' },
                message: "must have required property 'value'",
              };
              vErrors === null ? (vErrors = [err54]) : vErrors.push(err54), errors++;
            }
            if (data37.source === void 0) {
              const err55 = {
                instancePath: instancePath + '/interpretations/first-partial-period',
                schemaPath: '#/properties/interpretations/properties/first-partial-period/required',
                keyword: 'required',
                params: { missingProperty: 'source' },
                message: "must have required property 'source'",
              };
              vErrors === null ? (vErrors = [err55]) : vErrors.push(err55), errors++;
            }
            for (const key9 in data37)
              if (!(key9 === 'value' || key9 === 'source' || key9 === 'note')) {
                const err56 = {
                  instancePath: instancePath + '/interpretations/first-partial-period',
                  schemaPath:
                    '#/properties/interpretations/properties/first-partial-period/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key9 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err56]) : vErrors.push(err56), errors++;
              }
            if (data37.value !== void 0) {
              const data38 = data37.value;
              if (!(data38 === 'exempt' || data38 === 'owed')) {
                const err57 = {
                  instancePath: instancePath + '/interpretations/first-partial-period/value',
                  schemaPath:
                    '#/properties/interpretations/properties/first-partial-period/properties/value/enum',
                  keyword: 'enum',
                  params: {
                    allowedValues:
                      schema20.properties.interpretations.properties['first-partial-period'].properties.value
                        .enum,
                  },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err57]) : vErrors.push(err57), errors++;
              }
            }
            if (
              (data37.source !== void 0 &&
                (validate61(data37.source, {
                  instancePath: instancePath + '/interpretations/first-partial-period/source',
                  parentData: data37,
                  parentDataProperty: 'source',
                  rootData,
                  dynamicAnchors,
                }) ||
                  ((vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)),
                  (errors = vErrors.length))),
              data37.note !== void 0 && typeof data37.note != 'string')
            ) {
              const err58 = {
                instancePath: instancePath + '/interpretations/first-partial-period/note',
                schemaPath:
                  '#/properties/interpretations/properties/first-partial-period/properties/note/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err58]) : vErrors.push(err58), errors++;
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/interpretations/first-partial-period',
              schemaPath: '#/properties/interpretations/properties/first-partial-period/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err59]) : vErrors.push(err59), errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + '/interpretations',
          schemaPath: '#/properties/interpretations/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err60]) : vErrors.push(err60), errors++;
      }
    }
    if (data.units !== void 0) {
      const data41 = data.units;
      if (Array.isArray(data41)) {
        const len3 = data41.length;
        for (let i3 = 0; i3 < len3; i3++)
          validate166(data41[i3], {
            instancePath: instancePath + '/units/' + i3,
            parentData: data41,
            parentDataProperty: i3,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors)),
            (errors = vErrors.length));
      } else {
        const err61 = {
          instancePath: instancePath + '/units',
          schemaPath: '#/properties/units/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err61]) : vErrors.push(err61), errors++;
      }
    }
    if (data.groups !== void 0) {
      const data43 = data.groups;
      if (Array.isArray(data43)) {
        const len4 = data43.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate168(data43[i4], {
            instancePath: instancePath + '/groups/' + i4,
            parentData: data43,
            parentDataProperty: i4,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors)),
            (errors = vErrors.length));
      } else {
        const err62 = {
          instancePath: instancePath + '/groups',
          schemaPath: '#/properties/groups/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err62]) : vErrors.push(err62), errors++;
      }
    }
    if (data['class-rules'] !== void 0) {
      const data45 = data['class-rules'];
      if (Array.isArray(data45)) {
        const len5 = data45.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate170(data45[i5], {
            instancePath: instancePath + '/class-rules/' + i5,
            parentData: data45,
            parentDataProperty: i5,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors)),
            (errors = vErrors.length));
      } else {
        const err63 = {
          instancePath: instancePath + '/class-rules',
          schemaPath: '#/properties/class-rules/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err63]) : vErrors.push(err63), errors++;
      }
    }
    if (data.vetoes !== void 0) {
      const data47 = data.vetoes;
      if (Array.isArray(data47)) {
        const len6 = data47.length;
        for (let i6 = 0; i6 < len6; i6++)
          validate175(data47[i6], {
            instancePath: instancePath + '/vetoes/' + i6,
            parentData: data47,
            parentDataProperty: i6,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)),
            (errors = vErrors.length));
      } else {
        const err64 = {
          instancePath: instancePath + '/vetoes',
          schemaPath: '#/properties/vetoes/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err64]) : vErrors.push(err64), errors++;
      }
    }
    if (data.items !== void 0) {
      const data49 = data.items;
      if (Array.isArray(data49)) {
        const len7 = data49.length;
        for (let i7 = 0; i7 < len7; i7++)
          validate178(data49[i7], {
            instancePath: instancePath + '/items/' + i7,
            parentData: data49,
            parentDataProperty: i7,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)),
            (errors = vErrors.length));
      } else {
        const err65 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err65]) : vErrors.push(err65), errors++;
      }
    }
    if (data.review !== void 0) {
      const data51 = data.review;
      if (Array.isArray(data51)) {
        const len8 = data51.length;
        for (let i8 = 0; i8 < len8; i8++)
          validate184(data51[i8], {
            instancePath: instancePath + '/review/' + i8,
            parentData: data51,
            parentDataProperty: i8,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors)),
            (errors = vErrors.length));
      } else {
        const err66 = {
          instancePath: instancePath + '/review',
          schemaPath: '#/properties/review/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err66]) : vErrors.push(err66), errors++;
      }
    }
    if (data.disclosure !== void 0) {
      const data53 = data.disclosure;
      if (Array.isArray(data53)) {
        const len9 = data53.length;
        for (let i9 = 0; i9 < len9; i9++)
          validate189(data53[i9], {
            instancePath: instancePath + '/disclosure/' + i9,
            parentData: data53,
            parentDataProperty: i9,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)),
            (errors = vErrors.length));
      } else {
        const err67 = {
          instancePath: instancePath + '/disclosure',
          schemaPath: '#/properties/disclosure/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err67]) : vErrors.push(err67), errors++;
      }
    }
    if (data.statements !== void 0) {
      const data55 = data.statements;
      if (Array.isArray(data55)) {
        const len10 = data55.length;
        for (let i10 = 0; i10 < len10; i10++)
          validate189(data55[i10], {
            instancePath: instancePath + '/statements/' + i10,
            parentData: data55,
            parentDataProperty: i10,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors)),
            (errors = vErrors.length));
      } else {
        const err68 = {
          instancePath: instancePath + '/statements',
          schemaPath: '#/properties/statements/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err68]) : vErrors.push(err68), errors++;
      }
    }
    if (data.remarks !== void 0) {
      const data57 = data.remarks;
      if (Array.isArray(data57)) {
        const len11 = data57.length;
        for (let i11 = 0; i11 < len11; i11++)
          validate193(data57[i11], {
            instancePath: instancePath + '/remarks/' + i11,
            parentData: data57,
            parentDataProperty: i11,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors)),
            (errors = vErrors.length));
      } else {
        const err69 = {
          instancePath: instancePath + '/remarks',
          schemaPath: '#/properties/remarks/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err69]) : vErrors.push(err69), errors++;
      }
    }
    if (data.checks !== void 0) {
      const data59 = data.checks;
      if (data59 && typeof data59 == 'object' && !Array.isArray(data59)) {
        for (const key10 in data59) {
          const _errs108 = errors;
          if (typeof key10 == 'string' && !pattern8.test(key10)) {
            const err70 = {
              instancePath: instancePath + '/checks',
              schemaPath: '#/properties/checks/propertyNames/pattern',
              keyword: 'pattern',
              params: { pattern: '^SX[0-9]{4}$' },
              message: 'must match pattern "^SX[0-9]{4}$"',
              propertyName: key10,
            };
            vErrors === null ? (vErrors = [err70]) : vErrors.push(err70), errors++;
          }
          var valid35 = _errs108 === errors;
          if (!valid35) {
            const err71 = {
              instancePath: instancePath + '/checks',
              schemaPath: '#/properties/checks/propertyNames',
              keyword: 'propertyNames',
              params: { propertyName: key10 },
              message: 'property name must be valid',
            };
            vErrors === null ? (vErrors = [err71]) : vErrors.push(err71), errors++;
          }
        }
        for (const key11 in data59)
          validate196(data59[key11], {
            instancePath: instancePath + '/checks/' + key11.replace(/~/g, '~0').replace(/\//g, '~1'),
            parentData: data59,
            parentDataProperty: key11,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors)),
            (errors = vErrors.length));
      } else {
        const err72 = {
          instancePath: instancePath + '/checks',
          schemaPath: '#/properties/checks/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err72]) : vErrors.push(err72), errors++;
      }
    }
  } else {
    const err73 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err73]) : vErrors.push(err73), errors++;
  }
  return (validate53.errors = vErrors), errors === 0;
}
validate53.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateEvents = validate261,
  schema85 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://shixian.dev/schemas/events.schema.json',
    title: 'CountyEvent',
    description: 'One line of an events file: something published, issued, changed, received.',
    type: 'object',
    properties: {
      item: { type: 'string', description: 'Item id.', minLength: 1 },
      event: {
        enum: [
          'published',
          'updated',
          'replied',
          'submitted',
          'accepted',
          'handled',
          'reviewed',
          'document-issued',
          'document-published',
          'information-formed',
          'information-changed',
          'decision-made',
          'activity-held',
          'received',
          'reminder-received',
          'stage-reached',
          'occasion',
        ],
        description: 'What happened: a discharge or a trigger.',
      },
      at: {
        type: 'string',
        description:
          'A civil day of the county (2026-11-03) or a moment with an offset (2026-11-03T09:12:00+08:00).',
      },
      ref: { type: 'string', description: 'What ties a publication to its trigger.' },
      title: { type: 'string', description: 'Title.' },
      url: { type: 'string', description: 'Address.' },
      subject: { type: 'string', description: 'For per-subject rules: which subject.' },
      by: { type: 'string', description: 'Who did it (review stages).' },
      stage: { type: 'string', description: 'Review stage.' },
      count: { type: 'integer', description: "How many of the rule's unit; 1 by default.", minimum: 1 },
      value: { type: 'number', description: 'A measured value for a threshold.' },
      recordedAt: { type: 'string', description: 'When the record was made, where it differs from at.' },
    },
    required: ['item', 'event', 'at'],
    additionalProperties: !0,
    $defs: {},
  };
function validate261(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate261.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.item === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'item' },
        message: "must have required property 'item'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.event === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'event' },
        message: "must have required property 'event'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.at === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        message: "must have required property 'at'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.item !== void 0) {
      const data0 = data.item;
      if (typeof data0 == 'string') {
        if (func15(data0) < 1) {
          const err3 = {
            instancePath: instancePath + '/item',
            schemaPath: '#/properties/item/minLength',
            keyword: 'minLength',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 characters',
          };
          vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + '/item',
          schemaPath: '#/properties/item/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.event !== void 0) {
      const data1 = data.event;
      if (
        !(
          data1 === 'published' ||
          data1 === 'updated' ||
          data1 === 'replied' ||
          data1 === 'submitted' ||
          data1 === 'accepted' ||
          data1 === 'handled' ||
          data1 === 'reviewed' ||
          data1 === 'document-issued' ||
          data1 === 'document-published' ||
          data1 === 'information-formed' ||
          data1 === 'information-changed' ||
          data1 === 'decision-made' ||
          data1 === 'activity-held' ||
          data1 === 'received' ||
          data1 === 'reminder-received' ||
          data1 === 'stage-reached' ||
          data1 === 'occasion'
        )
      ) {
        const err5 = {
          instancePath: instancePath + '/event',
          schemaPath: '#/properties/event/enum',
          keyword: 'enum',
          params: { allowedValues: schema85.properties.event.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    }
    if (data.at !== void 0 && typeof data.at != 'string') {
      const err6 = {
        instancePath: instancePath + '/at',
        schemaPath: '#/properties/at/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.ref !== void 0 && typeof data.ref != 'string') {
      const err7 = {
        instancePath: instancePath + '/ref',
        schemaPath: '#/properties/ref/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err8 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.url !== void 0 && typeof data.url != 'string') {
      const err9 = {
        instancePath: instancePath + '/url',
        schemaPath: '#/properties/url/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != 'string') {
      const err10 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.by !== void 0 && typeof data.by != 'string') {
      const err11 = {
        instancePath: instancePath + '/by',
        schemaPath: '#/properties/by/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.stage !== void 0 && typeof data.stage != 'string') {
      const err12 = {
        instancePath: instancePath + '/stage',
        schemaPath: '#/properties/stage/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.count !== void 0) {
      const data9 = data.count;
      if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err13 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
      }
      if (typeof data9 == 'number' && isFinite(data9) && (data9 < 1 || isNaN(data9))) {
        const err14 = {
          instancePath: instancePath + '/count',
          schemaPath: '#/properties/count/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.value !== void 0) {
      const data10 = data.value;
      if (!(typeof data10 == 'number' && isFinite(data10))) {
        const err15 = {
          instancePath: instancePath + '/value',
          schemaPath: '#/properties/value/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.recordedAt !== void 0 && typeof data.recordedAt != 'string') {
      const err16 = {
        instancePath: instancePath + '/recordedAt',
        schemaPath: '#/properties/recordedAt/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
    }
  } else {
    const err17 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
  }
  return (validate261.errors = vErrors), errors === 0;
}
validate261.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateRule = validate65,
  validateVerdict = validate262,
  schema86 = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://shixian.dev/schemas/verdict.schema.json',
    title: 'Verdicts',
    description: 'What evaluate and audit answer.',
    type: 'object',
    properties: {
      county: { $ref: '#/$defs/county' },
      at: {
        type: 'string',
        description: 'The moment evaluated: a civil day (its end) or a moment with offset.',
      },
      bundle: { type: 'string', description: 'Hash of the Bundle.' },
      calendar: {
        title: 'VerdictCalendar',
        type: 'object',
        description: 'What the dates rest on.',
        properties: {
          officialThrough: {
            type: 'string',
            description: 'Last day fixed by a published notice.',
            format: 'date',
          },
          overlay: { enum: ['none', 'unknown', 'patched'], description: 'County days.' },
        },
        required: ['officialThrough', 'overlay'],
        additionalProperties: !1,
      },
      summary: {
        title: 'Summary',
        type: 'object',
        description: 'Items by status.',
        properties: {
          overdue: { type: 'integer', description: 'How many.', minimum: 0 },
          judgment: { type: 'integer', description: 'How many.', minimum: 0 },
          'due-soon': { type: 'integer', description: 'How many.', minimum: 0 },
          compliant: { type: 'integer', description: 'How many.', minimum: 0 },
          idle: { type: 'integer', description: 'How many.', minimum: 0 },
          exempt: { type: 'integer', description: 'How many.', minimum: 0 },
          'not-understood': { type: 'integer', description: 'How many.', minimum: 0 },
          'no-rule': { type: 'integer', description: 'How many.', minimum: 0 },
        },
        required: [
          'overdue',
          'judgment',
          'due-soon',
          'compliant',
          'idle',
          'exempt',
          'not-understood',
          'no-rule',
        ],
        additionalProperties: !1,
      },
      vetoes: {
        type: 'array',
        items: {
          title: 'VetoVerdict',
          type: 'object',
          description: 'A roll-up veto.',
          properties: {
            id: { type: 'string', description: 'Id.' },
            text: { type: 'string', description: 'The words.' },
            count: { type: 'integer', description: 'Columns counted now.' },
            limit: { type: 'integer', description: 'Number that fails.' },
            headroom: { type: 'integer', description: 'How many more may go stale before it.' },
            triggered: { type: 'boolean', description: 'Whether it fails now.' },
            next: { type: 'array', items: { type: 'string' }, description: 'Items to update first.' },
          },
          required: ['id', 'text', 'count', 'limit', 'headroom', 'triggered', 'next'],
          additionalProperties: !1,
        },
        description: 'Roll-up vetoes.',
      },
      items: { type: 'array', items: { $ref: '#/$defs/item' }, description: "In the configuration's order." },
    },
    required: ['county', 'at', 'bundle', 'calendar', 'summary', 'vetoes', 'items'],
    additionalProperties: !1,
    $defs: {
      county: {
        title: 'VerdictCounty',
        type: 'object',
        description: 'Which county.',
        properties: {
          code: { type: 'string', description: 'Code.' },
          name: { type: 'string', description: 'Name.' },
        },
        required: ['code', 'name'],
        additionalProperties: !1,
      },
      duty: {
        title: 'Duty',
        type: 'object',
        description: 'One concrete thing owed.',
        properties: {
          opens: {
            type: ['string', 'null'],
            description:
              'First day. A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
          },
          nominalDue: {
            type: ['string', 'null'],
            description:
              'Before rest days move it. A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
          },
          due: {
            type: ['string', 'null'],
            description:
              'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time. null: left to judgment or fixed elsewhere.',
          },
          metAt: { type: ['string', 'null'], description: 'When it was done.' },
          status: {
            enum: ['pending', 'due-soon', 'met', 'late', 'overdue', 'missed', 'judgment'],
            description: 'Status of the duty.',
          },
          provisional: { const: !0, description: 'Rests on days not yet published.' },
          outerBound: { const: !0, description: 'due is the outer bound of the law, not the phrase.' },
          subject: { type: 'string', description: 'Subject of the clause.' },
          part: {
            type: 'array',
            items: { type: 'integer' },
            description: 'Which obligation: indices from the root through of/items.',
          },
          trigger: {
            title: 'DutyTrigger',
            type: 'object',
            description: 'What started it.',
            properties: {
              event: { type: 'string', description: 'Event.' },
              at: { type: 'string', description: 'When.' },
              ref: { type: 'string', description: 'Reference.' },
            },
            required: ['event', 'at'],
            additionalProperties: !1,
          },
          got: { type: 'integer', description: 'Publications counted, for a cadence.' },
          need: { type: 'integer', description: 'Publications owed.' },
          trace: { type: 'array', items: { $ref: '#/$defs/traceStep' }, description: 'Checkable by hand.' },
        },
        required: ['opens', 'nominalDue', 'due', 'metAt', 'status', 'trace'],
        additionalProperties: !1,
      },
      traceStep: {
        title: 'TraceStep',
        type: 'object',
        description: 'One step of a trace; the sentences are made from it.',
        properties: {
          step: {
            enum: [
              'trigger',
              'implied-trigger',
              'hours-from-day-end',
              'first-day',
              'skip',
              'nominal',
              'month-end',
              'roll',
              'due',
              'closing',
              'period',
              'window',
              'count',
              'interpretation',
              'law',
              'provisional',
              'overlay-unknown',
              'concurrent',
              'no-date',
              'publication',
              'reference',
              'reading',
            ],
            description: 'What this step says.',
          },
          day: { type: 'string', description: 'Civil day or moment it is about.' },
          to: { type: 'string', description: 'Last day, for a stretch.' },
          from: { type: 'string', description: 'Day before a move.' },
          reason: {
            type: 'string',
            description:
              'Class of the day skipped or rule applied (weekend, statutory, swapped-off, weekend-in-block, overlay-off …).',
          },
          name: { type: 'string', description: 'Festival, interpretation or phrase.' },
          amount: { type: 'number', description: 'A number.' },
          unit: { type: 'string', description: 'Its unit.' },
          event: { type: 'string', description: 'Trigger event.' },
          ref: { type: 'string', description: 'Reference of the event.' },
          cite: { type: 'string', description: 'Article or notice, in Chinese, ready to quote.' },
          provisional: { const: !0, description: 'Rests on a day not yet published.' },
        },
        required: ['step'],
        additionalProperties: !1,
      },
      item: {
        title: 'ItemVerdict',
        type: 'object',
        description: "One item's verdict.",
        properties: {
          id: { type: 'string', description: 'Id.' },
          path: {
            type: 'array',
            items: { type: 'string', description: 'One level.', minLength: 1 },
            description: 'Column path from the top, as the notice writes it.',
            minItems: 1,
          },
          title: { type: 'string', description: 'Task words.' },
          phrase: { type: ['string', 'null'], description: 'Verbatim.' },
          rule: { type: ['string', 'null'], description: 'Canonical text.' },
          status: {
            enum: [
              'overdue',
              'judgment',
              'due-soon',
              'compliant',
              'idle',
              'exempt',
              'not-understood',
              'no-rule',
            ],
            description: 'Worst over all, best over any.',
          },
          nextDue: {
            type: ['string', 'null'],
            description:
              'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
          },
          provisional: { type: 'boolean', description: 'Touches days not yet published.' },
          responsible: { $ref: 'bundle.schema.json#/$defs/responsible' },
          readings: {
            type: 'array',
            items: {
              title: 'Reading',
              type: 'object',
              description: 'One reading of the phrase.',
              properties: {
                reading: { type: 'string', description: 'rolling, calendar …' },
                status: {
                  enum: [
                    'overdue',
                    'judgment',
                    'due-soon',
                    'compliant',
                    'idle',
                    'exempt',
                    'not-understood',
                    'no-rule',
                  ],
                  description: 'Its status.',
                },
                decidedBy: { type: 'string', description: 'Interpretation that chooses, in Chinese.' },
              },
              required: ['reading', 'status', 'decidedBy'],
              additionalProperties: !1,
            },
            description: 'Given where two readings differ today; the one in force first.',
          },
          flags: {
            type: 'array',
            items: {
              title: 'Flag',
              type: 'object',
              description: 'Something to look at, not judged.',
              properties: {
                flag: {
                  enum: [
                    'undated',
                    'back-dated',
                    'burst',
                    'corrected',
                    'review-missing',
                    'review-order',
                    'review-same-person',
                  ],
                  description: 'What.',
                },
                at: { type: 'string', description: 'When.' },
                ref: { type: 'string', description: 'Which publication.' },
                detail: { type: 'string', description: 'In Chinese.' },
              },
              required: ['flag'],
              additionalProperties: !1,
            },
            description: 'What the national rules ask to look at.',
          },
          national: {
            type: 'array',
            items: {
              title: 'NationalVerdict',
              type: 'object',
              description: 'A class rule beside its own.',
              properties: {
                id: { type: 'string', description: 'Class rule id.' },
                status: {
                  enum: [
                    'overdue',
                    'judgment',
                    'due-soon',
                    'compliant',
                    'idle',
                    'exempt',
                    'not-understood',
                    'no-rule',
                  ],
                  description: 'Its status.',
                },
                due: {
                  type: ['string', 'null'],
                  description:
                    'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
                },
              },
              required: ['id', 'status', 'due'],
              additionalProperties: !1,
            },
            description: 'Class rules of the baseline.',
          },
          problem: {
            title: 'VerdictProblem',
            type: 'object',
            description: 'Why it has no verdict.',
            properties: {
              code: { type: 'string', description: 'Diagnostic code.' },
              message: { type: 'string', description: 'In Chinese.' },
            },
            required: ['code', 'message'],
            additionalProperties: !1,
          },
          duties: {
            type: 'array',
            items: { $ref: '#/$defs/duty' },
            description: 'Open, overdue and the last closed.',
          },
        },
        required: [
          'id',
          'path',
          'phrase',
          'rule',
          'status',
          'nextDue',
          'provisional',
          'responsible',
          'duties',
        ],
        additionalProperties: !1,
      },
      breach: {
        title: 'Breach',
        type: 'object',
        description: 'One breach.',
        properties: {
          item: { type: 'string', description: 'Id.' },
          path: {
            type: 'array',
            items: { type: 'string', description: 'One level.', minLength: 1 },
            description: 'Column path from the top, as the notice writes it.',
            minItems: 1,
          },
          opens: { type: ['string', 'null'], description: 'First day of the duty.' },
          due: {
            type: 'string',
            description:
              'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
          },
          from: {
            type: 'string',
            description: "First day after the due day; the period's first day for missed.",
          },
          to: {
            type: ['string', 'null'],
            description: "Day it was put right; null while it goes on; the period's last day for missed.",
          },
          metAt: { type: ['string', 'null'], description: 'When done.' },
          kind: { enum: ['overdue', 'late', 'missed'], description: 'What kind.' },
          subject: { type: 'string', description: 'Subject.' },
          phrase: { type: 'string', description: 'Verbatim.' },
          rule: { type: 'string', description: 'Canonical text.' },
          responsible: { $ref: 'bundle.schema.json#/$defs/responsible' },
          provisional: { const: !0, description: 'Rests on days not published.' },
          outerBound: { const: !0, description: 'Outer bound of law.' },
          source: { $ref: 'county.schema.json#/$defs/sourceReference' },
        },
        required: ['item', 'path', 'opens', 'due', 'from', 'to', 'metAt', 'kind', 'rule', 'source'],
        additionalProperties: !1,
      },
      audit: {
        title: 'Audit',
        type: 'object',
        description: 'Breaches in a window.',
        properties: {
          county: { $ref: '#/$defs/county' },
          from: { type: 'string', description: 'First day.', format: 'date' },
          to: { type: 'string', description: 'Last day.', format: 'date' },
          bundle: { type: 'string', description: 'Hash.' },
          summary: {
            title: 'AuditSummary',
            type: 'object',
            description: 'Counts.',
            properties: {
              items: { type: 'integer', description: 'How many.', minimum: 0 },
              itemsInBreach: { type: 'integer', description: 'How many.', minimum: 0 },
              overdue: { type: 'integer', description: 'How many.', minimum: 0 },
              late: { type: 'integer', description: 'How many.', minimum: 0 },
              missed: { type: 'integer', description: 'How many.', minimum: 0 },
            },
            required: ['items', 'itemsInBreach', 'overdue', 'late', 'missed'],
            additionalProperties: !1,
          },
          breaches: {
            type: 'array',
            items: { $ref: '#/$defs/breach' },
            description: "In the configuration's order, then by date.",
          },
        },
        required: ['county', 'from', 'to', 'bundle', 'summary', 'breaches'],
        additionalProperties: !1,
      },
      forecast: {
        title: 'Forecast',
        type: 'object',
        description: 'What falls due.',
        properties: {
          county: { $ref: '#/$defs/county' },
          from: { type: 'string', description: 'First day.', format: 'date' },
          to: { type: 'string', description: 'Last day.', format: 'date' },
          bundle: { type: 'string', description: 'Hash.' },
          dues: {
            type: 'array',
            items: {
              title: 'ForecastDue',
              type: 'object',
              description: 'One due.',
              properties: {
                item: { type: 'string', description: 'Id.' },
                path: {
                  type: 'array',
                  items: { type: 'string', description: 'One level.', minLength: 1 },
                  description: 'Column path from the top, as the notice writes it.',
                  minItems: 1,
                },
                due: {
                  type: 'string',
                  description:
                    'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
                },
                status: {
                  enum: ['pending', 'due-soon', 'met', 'late', 'overdue', 'missed', 'judgment'],
                  description: 'Status.',
                },
                rule: { type: 'string', description: 'Canonical text.' },
                lead: { type: 'array', items: { type: 'string' }, description: 'Who leads.' },
                provisional: { const: !0, description: 'Rests on days not published.' },
              },
              required: ['item', 'path', 'due', 'status', 'rule', 'lead'],
              additionalProperties: !1,
            },
            description: 'By date.',
          },
        },
        required: ['county', 'from', 'to', 'bundle', 'dues'],
        additionalProperties: !1,
      },
    },
  };
function validate263(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate263.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.code === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'code' },
        message: "must have required property 'code'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.name === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'name' },
        message: "must have required property 'name'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'code' || key0 === 'name')) {
        const err2 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    if (data.code !== void 0 && typeof data.code != 'string') {
      const err3 = {
        instancePath: instancePath + '/code',
        schemaPath: '#/properties/code/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err4 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
  } else {
    const err5 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
  }
  return (validate263.errors = vErrors), errors === 0;
}
validate263.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema88 = {
  title: 'ItemVerdict',
  type: 'object',
  description: "One item's verdict.",
  properties: {
    id: { type: 'string', description: 'Id.' },
    path: {
      type: 'array',
      items: { type: 'string', description: 'One level.', minLength: 1 },
      description: 'Column path from the top, as the notice writes it.',
      minItems: 1,
    },
    title: { type: 'string', description: 'Task words.' },
    phrase: { type: ['string', 'null'], description: 'Verbatim.' },
    rule: { type: ['string', 'null'], description: 'Canonical text.' },
    status: {
      enum: ['overdue', 'judgment', 'due-soon', 'compliant', 'idle', 'exempt', 'not-understood', 'no-rule'],
      description: 'Worst over all, best over any.',
    },
    nextDue: {
      type: ['string', 'null'],
      description:
        'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
    },
    provisional: { type: 'boolean', description: 'Touches days not yet published.' },
    responsible: { $ref: 'bundle.schema.json#/$defs/responsible' },
    readings: {
      type: 'array',
      items: {
        title: 'Reading',
        type: 'object',
        description: 'One reading of the phrase.',
        properties: {
          reading: { type: 'string', description: 'rolling, calendar …' },
          status: {
            enum: [
              'overdue',
              'judgment',
              'due-soon',
              'compliant',
              'idle',
              'exempt',
              'not-understood',
              'no-rule',
            ],
            description: 'Its status.',
          },
          decidedBy: { type: 'string', description: 'Interpretation that chooses, in Chinese.' },
        },
        required: ['reading', 'status', 'decidedBy'],
        additionalProperties: !1,
      },
      description: 'Given where two readings differ today; the one in force first.',
    },
    flags: {
      type: 'array',
      items: {
        title: 'Flag',
        type: 'object',
        description: 'Something to look at, not judged.',
        properties: {
          flag: {
            enum: [
              'undated',
              'back-dated',
              'burst',
              'corrected',
              'review-missing',
              'review-order',
              'review-same-person',
            ],
            description: 'What.',
          },
          at: { type: 'string', description: 'When.' },
          ref: { type: 'string', description: 'Which publication.' },
          detail: { type: 'string', description: 'In Chinese.' },
        },
        required: ['flag'],
        additionalProperties: !1,
      },
      description: 'What the national rules ask to look at.',
    },
    national: {
      type: 'array',
      items: {
        title: 'NationalVerdict',
        type: 'object',
        description: 'A class rule beside its own.',
        properties: {
          id: { type: 'string', description: 'Class rule id.' },
          status: {
            enum: [
              'overdue',
              'judgment',
              'due-soon',
              'compliant',
              'idle',
              'exempt',
              'not-understood',
              'no-rule',
            ],
            description: 'Its status.',
          },
          due: {
            type: ['string', 'null'],
            description:
              'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
          },
        },
        required: ['id', 'status', 'due'],
        additionalProperties: !1,
      },
      description: 'Class rules of the baseline.',
    },
    problem: {
      title: 'VerdictProblem',
      type: 'object',
      description: 'Why it has no verdict.',
      properties: {
        code: { type: 'string', description: 'Diagnostic code.' },
        message: { type: 'string', description: 'In Chinese.' },
      },
      required: ['code', 'message'],
      additionalProperties: !1,
    },
    duties: {
      type: 'array',
      items: { $ref: '#/$defs/duty' },
      description: 'Open, overdue and the last closed.',
    },
  },
  required: ['id', 'path', 'phrase', 'rule', 'status', 'nextDue', 'provisional', 'responsible', 'duties'],
  additionalProperties: !1,
};
function validate266(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate266.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.text === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'text' },
        message: "must have required property 'text'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.lead === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'lead' },
        message: "must have required property 'lead'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.cooperating === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'cooperating' },
        message: "must have required property 'cooperating'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'text' || key0 === 'lead' || key0 === 'cooperating')) {
        const err3 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
    if (data.text !== void 0) {
      const data0 = data.text;
      if (typeof data0 != 'string' && data0 !== null) {
        const err4 = {
          instancePath: instancePath + '/text',
          schemaPath: '#/properties/text/type',
          keyword: 'type',
          params: { type: schema83.properties.text.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.lead !== void 0) {
      const data1 = data.lead;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data1[i0] != 'string') {
            const err5 = {
              instancePath: instancePath + '/lead/' + i0,
              schemaPath: '#/properties/lead/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
          }
      } else {
        const err6 = {
          instancePath: instancePath + '/lead',
          schemaPath: '#/properties/lead/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.cooperating !== void 0) {
      const data3 = data.cooperating;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data3[i1] != 'string') {
            const err7 = {
              instancePath: instancePath + '/cooperating/' + i1,
              schemaPath: '#/properties/cooperating/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = {
          instancePath: instancePath + '/cooperating',
          schemaPath: '#/properties/cooperating/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
  } else {
    const err9 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
  }
  return (validate266.errors = vErrors), errors === 0;
}
validate266.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var schema90 = {
    title: 'Duty',
    type: 'object',
    description: 'One concrete thing owed.',
    properties: {
      opens: {
        type: ['string', 'null'],
        description:
          'First day. A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
      },
      nominalDue: {
        type: ['string', 'null'],
        description:
          'Before rest days move it. A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
      },
      due: {
        type: ['string', 'null'],
        description:
          'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time. null: left to judgment or fixed elsewhere.',
      },
      metAt: { type: ['string', 'null'], description: 'When it was done.' },
      status: {
        enum: ['pending', 'due-soon', 'met', 'late', 'overdue', 'missed', 'judgment'],
        description: 'Status of the duty.',
      },
      provisional: { const: !0, description: 'Rests on days not yet published.' },
      outerBound: { const: !0, description: 'due is the outer bound of the law, not the phrase.' },
      subject: { type: 'string', description: 'Subject of the clause.' },
      part: {
        type: 'array',
        items: { type: 'integer' },
        description: 'Which obligation: indices from the root through of/items.',
      },
      trigger: {
        title: 'DutyTrigger',
        type: 'object',
        description: 'What started it.',
        properties: {
          event: { type: 'string', description: 'Event.' },
          at: { type: 'string', description: 'When.' },
          ref: { type: 'string', description: 'Reference.' },
        },
        required: ['event', 'at'],
        additionalProperties: !1,
      },
      got: { type: 'integer', description: 'Publications counted, for a cadence.' },
      need: { type: 'integer', description: 'Publications owed.' },
      trace: { type: 'array', items: { $ref: '#/$defs/traceStep' }, description: 'Checkable by hand.' },
    },
    required: ['opens', 'nominalDue', 'due', 'metAt', 'status', 'trace'],
    additionalProperties: !1,
  },
  schema91 = {
    title: 'TraceStep',
    type: 'object',
    description: 'One step of a trace; the sentences are made from it.',
    properties: {
      step: {
        enum: [
          'trigger',
          'implied-trigger',
          'hours-from-day-end',
          'first-day',
          'skip',
          'nominal',
          'month-end',
          'roll',
          'due',
          'closing',
          'period',
          'window',
          'count',
          'interpretation',
          'law',
          'provisional',
          'overlay-unknown',
          'concurrent',
          'no-date',
          'publication',
          'reference',
          'reading',
        ],
        description: 'What this step says.',
      },
      day: { type: 'string', description: 'Civil day or moment it is about.' },
      to: { type: 'string', description: 'Last day, for a stretch.' },
      from: { type: 'string', description: 'Day before a move.' },
      reason: {
        type: 'string',
        description:
          'Class of the day skipped or rule applied (weekend, statutory, swapped-off, weekend-in-block, overlay-off …).',
      },
      name: { type: 'string', description: 'Festival, interpretation or phrase.' },
      amount: { type: 'number', description: 'A number.' },
      unit: { type: 'string', description: 'Its unit.' },
      event: { type: 'string', description: 'Trigger event.' },
      ref: { type: 'string', description: 'Reference of the event.' },
      cite: { type: 'string', description: 'Article or notice, in Chinese, ready to quote.' },
      provisional: { const: !0, description: 'Rests on a day not yet published.' },
    },
    required: ['step'],
    additionalProperties: !1,
  };
function validate269(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate269.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.step === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'step' },
        message: "must have required property 'step'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema91.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.step !== void 0) {
      const data0 = data.step;
      if (
        !(
          data0 === 'trigger' ||
          data0 === 'implied-trigger' ||
          data0 === 'hours-from-day-end' ||
          data0 === 'first-day' ||
          data0 === 'skip' ||
          data0 === 'nominal' ||
          data0 === 'month-end' ||
          data0 === 'roll' ||
          data0 === 'due' ||
          data0 === 'closing' ||
          data0 === 'period' ||
          data0 === 'window' ||
          data0 === 'count' ||
          data0 === 'interpretation' ||
          data0 === 'law' ||
          data0 === 'provisional' ||
          data0 === 'overlay-unknown' ||
          data0 === 'concurrent' ||
          data0 === 'no-date' ||
          data0 === 'publication' ||
          data0 === 'reference' ||
          data0 === 'reading'
        )
      ) {
        const err2 = {
          instancePath: instancePath + '/step',
          schemaPath: '#/properties/step/enum',
          keyword: 'enum',
          params: { allowedValues: schema91.properties.step.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
      }
    }
    if (data.day !== void 0 && typeof data.day != 'string') {
      const err3 = {
        instancePath: instancePath + '/day',
        schemaPath: '#/properties/day/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.to !== void 0 && typeof data.to != 'string') {
      const err4 = {
        instancePath: instancePath + '/to',
        schemaPath: '#/properties/to/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.from !== void 0 && typeof data.from != 'string') {
      const err5 = {
        instancePath: instancePath + '/from',
        schemaPath: '#/properties/from/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.reason !== void 0 && typeof data.reason != 'string') {
      const err6 = {
        instancePath: instancePath + '/reason',
        schemaPath: '#/properties/reason/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.name !== void 0 && typeof data.name != 'string') {
      const err7 = {
        instancePath: instancePath + '/name',
        schemaPath: '#/properties/name/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.amount !== void 0) {
      const data6 = data.amount;
      if (!(typeof data6 == 'number' && isFinite(data6))) {
        const err8 = {
          instancePath: instancePath + '/amount',
          schemaPath: '#/properties/amount/type',
          keyword: 'type',
          params: { type: 'number' },
          message: 'must be number',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.unit !== void 0 && typeof data.unit != 'string') {
      const err9 = {
        instancePath: instancePath + '/unit',
        schemaPath: '#/properties/unit/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.event !== void 0 && typeof data.event != 'string') {
      const err10 = {
        instancePath: instancePath + '/event',
        schemaPath: '#/properties/event/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.ref !== void 0 && typeof data.ref != 'string') {
      const err11 = {
        instancePath: instancePath + '/ref',
        schemaPath: '#/properties/ref/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.cite !== void 0 && typeof data.cite != 'string') {
      const err12 = {
        instancePath: instancePath + '/cite',
        schemaPath: '#/properties/cite/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.provisional !== void 0 && data.provisional !== !0) {
      const err13 = {
        instancePath: instancePath + '/provisional',
        schemaPath: '#/properties/provisional/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
  } else {
    const err14 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
  }
  return (validate269.errors = vErrors), errors === 0;
}
validate269.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate268(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate268.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.opens === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'opens' },
        message: "must have required property 'opens'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.nominalDue === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nominalDue' },
        message: "must have required property 'nominalDue'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.due === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'due' },
        message: "must have required property 'due'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.metAt === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metAt' },
        message: "must have required property 'metAt'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        message: "must have required property 'status'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.trace === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'trace' },
        message: "must have required property 'trace'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema90.properties, key0)) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    if (data.opens !== void 0) {
      const data0 = data.opens;
      if (typeof data0 != 'string' && data0 !== null) {
        const err7 = {
          instancePath: instancePath + '/opens',
          schemaPath: '#/properties/opens/type',
          keyword: 'type',
          params: { type: schema90.properties.opens.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.nominalDue !== void 0) {
      const data1 = data.nominalDue;
      if (typeof data1 != 'string' && data1 !== null) {
        const err8 = {
          instancePath: instancePath + '/nominalDue',
          schemaPath: '#/properties/nominalDue/type',
          keyword: 'type',
          params: { type: schema90.properties.nominalDue.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.due !== void 0) {
      const data2 = data.due;
      if (typeof data2 != 'string' && data2 !== null) {
        const err9 = {
          instancePath: instancePath + '/due',
          schemaPath: '#/properties/due/type',
          keyword: 'type',
          params: { type: schema90.properties.due.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.metAt !== void 0) {
      const data3 = data.metAt;
      if (typeof data3 != 'string' && data3 !== null) {
        const err10 = {
          instancePath: instancePath + '/metAt',
          schemaPath: '#/properties/metAt/type',
          keyword: 'type',
          params: { type: schema90.properties.metAt.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.status !== void 0) {
      const data4 = data.status;
      if (
        !(
          data4 === 'pending' ||
          data4 === 'due-soon' ||
          data4 === 'met' ||
          data4 === 'late' ||
          data4 === 'overdue' ||
          data4 === 'missed' ||
          data4 === 'judgment'
        )
      ) {
        const err11 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema90.properties.status.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
      }
    }
    if (data.provisional !== void 0 && data.provisional !== !0) {
      const err12 = {
        instancePath: instancePath + '/provisional',
        schemaPath: '#/properties/provisional/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
    }
    if (data.outerBound !== void 0 && data.outerBound !== !0) {
      const err13 = {
        instancePath: instancePath + '/outerBound',
        schemaPath: '#/properties/outerBound/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
    }
    if (data.subject !== void 0 && typeof data.subject != 'string') {
      const err14 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
    }
    if (data.part !== void 0) {
      const data8 = data.part;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data9 = data8[i0];
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err15 = {
              instancePath: instancePath + '/part/' + i0,
              schemaPath: '#/properties/part/items/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/part',
          schemaPath: '#/properties/part/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.trigger !== void 0) {
      const data10 = data.trigger;
      if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
        if (data10.event === void 0) {
          const err17 = {
            instancePath: instancePath + '/trigger',
            schemaPath: '#/properties/trigger/required',
            keyword: 'required',
            params: { missingProperty: 'event' },
            message: "must have required property 'event'",
          };
          vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
        }
        if (data10.at === void 0) {
          const err18 = {
            instancePath: instancePath + '/trigger',
            schemaPath: '#/properties/trigger/required',
            keyword: 'required',
            params: { missingProperty: 'at' },
            message: "must have required property 'at'",
          };
          vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
        }
        for (const key1 in data10)
          if (!(key1 === 'event' || key1 === 'at' || key1 === 'ref')) {
            const err19 = {
              instancePath: instancePath + '/trigger',
              schemaPath: '#/properties/trigger/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
          }
        if (data10.event !== void 0 && typeof data10.event != 'string') {
          const err20 = {
            instancePath: instancePath + '/trigger/event',
            schemaPath: '#/properties/trigger/properties/event/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
        }
        if (data10.at !== void 0 && typeof data10.at != 'string') {
          const err21 = {
            instancePath: instancePath + '/trigger/at',
            schemaPath: '#/properties/trigger/properties/at/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
        }
        if (data10.ref !== void 0 && typeof data10.ref != 'string') {
          const err22 = {
            instancePath: instancePath + '/trigger/ref',
            schemaPath: '#/properties/trigger/properties/ref/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = {
          instancePath: instancePath + '/trigger',
          schemaPath: '#/properties/trigger/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
      }
    }
    if (data.got !== void 0) {
      const data14 = data.got;
      if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err24 = {
          instancePath: instancePath + '/got',
          schemaPath: '#/properties/got/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
      }
    }
    if (data.need !== void 0) {
      const data15 = data.need;
      if (!(typeof data15 == 'number' && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err25 = {
          instancePath: instancePath + '/need',
          schemaPath: '#/properties/need/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
      }
    }
    if (data.trace !== void 0) {
      const data16 = data.trace;
      if (Array.isArray(data16)) {
        const len1 = data16.length;
        for (let i1 = 0; i1 < len1; i1++)
          validate269(data16[i1], {
            instancePath: instancePath + '/trace/' + i1,
            parentData: data16,
            parentDataProperty: i1,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors)),
            (errors = vErrors.length));
      } else {
        const err26 = {
          instancePath: instancePath + '/trace',
          schemaPath: '#/properties/trace/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
      }
    }
  } else {
    const err27 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
  }
  return (validate268.errors = vErrors), errors === 0;
}
validate268.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate265(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate265.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'id' },
        message: "must have required property 'id'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        message: "must have required property 'path'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.phrase === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'phrase' },
        message: "must have required property 'phrase'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.rule === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.status === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'status' },
        message: "must have required property 'status'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.nextDue === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'nextDue' },
        message: "must have required property 'nextDue'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.provisional === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'provisional' },
        message: "must have required property 'provisional'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.responsible === void 0) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'responsible' },
        message: "must have required property 'responsible'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.duties === void 0) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'duties' },
        message: "must have required property 'duties'",
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema88.properties, key0)) {
        const err9 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    if (data.id !== void 0 && typeof data.id != 'string') {
      const err10 = {
        instancePath: instancePath + '/id',
        schemaPath: '#/properties/id/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.path !== void 0) {
      const data1 = data.path;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err11 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data2 = data1[i0];
          if (typeof data2 == 'string') {
            if (func15(data2) < 1) {
              const err12 = {
                instancePath: instancePath + '/path/' + i0,
                schemaPath: '#/properties/path/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
            }
          } else {
            const err13 = {
              instancePath: instancePath + '/path/' + i0,
              schemaPath: '#/properties/path/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
          }
        }
      } else {
        const err14 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
      }
    }
    if (data.title !== void 0 && typeof data.title != 'string') {
      const err15 = {
        instancePath: instancePath + '/title',
        schemaPath: '#/properties/title/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
    }
    if (data.phrase !== void 0) {
      const data4 = data.phrase;
      if (typeof data4 != 'string' && data4 !== null) {
        const err16 = {
          instancePath: instancePath + '/phrase',
          schemaPath: '#/properties/phrase/type',
          keyword: 'type',
          params: { type: schema88.properties.phrase.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.rule !== void 0) {
      const data5 = data.rule;
      if (typeof data5 != 'string' && data5 !== null) {
        const err17 = {
          instancePath: instancePath + '/rule',
          schemaPath: '#/properties/rule/type',
          keyword: 'type',
          params: { type: schema88.properties.rule.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
      }
    }
    if (data.status !== void 0) {
      const data6 = data.status;
      if (
        !(
          data6 === 'overdue' ||
          data6 === 'judgment' ||
          data6 === 'due-soon' ||
          data6 === 'compliant' ||
          data6 === 'idle' ||
          data6 === 'exempt' ||
          data6 === 'not-understood' ||
          data6 === 'no-rule'
        )
      ) {
        const err18 = {
          instancePath: instancePath + '/status',
          schemaPath: '#/properties/status/enum',
          keyword: 'enum',
          params: { allowedValues: schema88.properties.status.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
      }
    }
    if (data.nextDue !== void 0) {
      const data7 = data.nextDue;
      if (typeof data7 != 'string' && data7 !== null) {
        const err19 = {
          instancePath: instancePath + '/nextDue',
          schemaPath: '#/properties/nextDue/type',
          keyword: 'type',
          params: { type: schema88.properties.nextDue.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
      }
    }
    if (data.provisional !== void 0 && typeof data.provisional != 'boolean') {
      const err20 = {
        instancePath: instancePath + '/provisional',
        schemaPath: '#/properties/provisional/type',
        keyword: 'type',
        params: { type: 'boolean' },
        message: 'must be boolean',
      };
      vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
    }
    if (
      (data.responsible !== void 0 &&
        (validate266(data.responsible, {
          instancePath: instancePath + '/responsible',
          parentData: data,
          parentDataProperty: 'responsible',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)),
          (errors = vErrors.length))),
      data.readings !== void 0)
    ) {
      const data10 = data.readings;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          const data11 = data10[i1];
          if (data11 && typeof data11 == 'object' && !Array.isArray(data11)) {
            if (data11.reading === void 0) {
              const err21 = {
                instancePath: instancePath + '/readings/' + i1,
                schemaPath: '#/properties/readings/items/required',
                keyword: 'required',
                params: { missingProperty: 'reading' },
                message: "must have required property 'reading'",
              };
              vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
            }
            if (data11.status === void 0) {
              const err22 = {
                instancePath: instancePath + '/readings/' + i1,
                schemaPath: '#/properties/readings/items/required',
                keyword: 'required',
                params: { missingProperty: 'status' },
                message: "must have required property 'status'",
              };
              vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
            }
            if (data11.decidedBy === void 0) {
              const err23 = {
                instancePath: instancePath + '/readings/' + i1,
                schemaPath: '#/properties/readings/items/required',
                keyword: 'required',
                params: { missingProperty: 'decidedBy' },
                message: "must have required property 'decidedBy'",
              };
              vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
            }
            for (const key1 in data11)
              if (!(key1 === 'reading' || key1 === 'status' || key1 === 'decidedBy')) {
                const err24 = {
                  instancePath: instancePath + '/readings/' + i1,
                  schemaPath: '#/properties/readings/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
              }
            if (data11.reading !== void 0 && typeof data11.reading != 'string') {
              const err25 = {
                instancePath: instancePath + '/readings/' + i1 + '/reading',
                schemaPath: '#/properties/readings/items/properties/reading/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
            }
            if (data11.status !== void 0) {
              const data13 = data11.status;
              if (
                !(
                  data13 === 'overdue' ||
                  data13 === 'judgment' ||
                  data13 === 'due-soon' ||
                  data13 === 'compliant' ||
                  data13 === 'idle' ||
                  data13 === 'exempt' ||
                  data13 === 'not-understood' ||
                  data13 === 'no-rule'
                )
              ) {
                const err26 = {
                  instancePath: instancePath + '/readings/' + i1 + '/status',
                  schemaPath: '#/properties/readings/items/properties/status/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema88.properties.readings.items.properties.status.enum },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
              }
            }
            if (data11.decidedBy !== void 0 && typeof data11.decidedBy != 'string') {
              const err27 = {
                instancePath: instancePath + '/readings/' + i1 + '/decidedBy',
                schemaPath: '#/properties/readings/items/properties/decidedBy/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
            }
          } else {
            const err28 = {
              instancePath: instancePath + '/readings/' + i1,
              schemaPath: '#/properties/readings/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
          }
        }
      } else {
        const err29 = {
          instancePath: instancePath + '/readings',
          schemaPath: '#/properties/readings/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
      }
    }
    if (data.flags !== void 0) {
      const data15 = data.flags;
      if (Array.isArray(data15)) {
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          const data16 = data15[i2];
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (data16.flag === void 0) {
              const err30 = {
                instancePath: instancePath + '/flags/' + i2,
                schemaPath: '#/properties/flags/items/required',
                keyword: 'required',
                params: { missingProperty: 'flag' },
                message: "must have required property 'flag'",
              };
              vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
            }
            for (const key2 in data16)
              if (!(key2 === 'flag' || key2 === 'at' || key2 === 'ref' || key2 === 'detail')) {
                const err31 = {
                  instancePath: instancePath + '/flags/' + i2,
                  schemaPath: '#/properties/flags/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key2 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
              }
            if (data16.flag !== void 0) {
              const data17 = data16.flag;
              if (
                !(
                  data17 === 'undated' ||
                  data17 === 'back-dated' ||
                  data17 === 'burst' ||
                  data17 === 'corrected' ||
                  data17 === 'review-missing' ||
                  data17 === 'review-order' ||
                  data17 === 'review-same-person'
                )
              ) {
                const err32 = {
                  instancePath: instancePath + '/flags/' + i2 + '/flag',
                  schemaPath: '#/properties/flags/items/properties/flag/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema88.properties.flags.items.properties.flag.enum },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
              }
            }
            if (data16.at !== void 0 && typeof data16.at != 'string') {
              const err33 = {
                instancePath: instancePath + '/flags/' + i2 + '/at',
                schemaPath: '#/properties/flags/items/properties/at/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
            }
            if (data16.ref !== void 0 && typeof data16.ref != 'string') {
              const err34 = {
                instancePath: instancePath + '/flags/' + i2 + '/ref',
                schemaPath: '#/properties/flags/items/properties/ref/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
            }
            if (data16.detail !== void 0 && typeof data16.detail != 'string') {
              const err35 = {
                instancePath: instancePath + '/flags/' + i2 + '/detail',
                schemaPath: '#/properties/flags/items/properties/detail/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
            }
          } else {
            const err36 = {
              instancePath: instancePath + '/flags/' + i2,
              schemaPath: '#/properties/flags/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
          }
        }
      } else {
        const err37 = {
          instancePath: instancePath + '/flags',
          schemaPath: '#/properties/flags/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
      }
    }
    if (data.national !== void 0) {
      const data21 = data.national;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          const data22 = data21[i3];
          if (data22 && typeof data22 == 'object' && !Array.isArray(data22)) {
            if (data22.id === void 0) {
              const err38 = {
                instancePath: instancePath + '/national/' + i3,
                schemaPath: '#/properties/national/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property 'id'",
              };
              vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
            }
            if (data22.status === void 0) {
              const err39 = {
                instancePath: instancePath + '/national/' + i3,
                schemaPath: '#/properties/national/items/required',
                keyword: 'required',
                params: { missingProperty: 'status' },
                message: "must have required property 'status'",
              };
              vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
            }
            if (data22.due === void 0) {
              const err40 = {
                instancePath: instancePath + '/national/' + i3,
                schemaPath: '#/properties/national/items/required',
                keyword: 'required',
                params: { missingProperty: 'due' },
                message: "must have required property 'due'",
              };
              vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++;
            }
            for (const key3 in data22)
              if (!(key3 === 'id' || key3 === 'status' || key3 === 'due')) {
                const err41 = {
                  instancePath: instancePath + '/national/' + i3,
                  schemaPath: '#/properties/national/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++;
              }
            if (data22.id !== void 0 && typeof data22.id != 'string') {
              const err42 = {
                instancePath: instancePath + '/national/' + i3 + '/id',
                schemaPath: '#/properties/national/items/properties/id/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++;
            }
            if (data22.status !== void 0) {
              const data24 = data22.status;
              if (
                !(
                  data24 === 'overdue' ||
                  data24 === 'judgment' ||
                  data24 === 'due-soon' ||
                  data24 === 'compliant' ||
                  data24 === 'idle' ||
                  data24 === 'exempt' ||
                  data24 === 'not-understood' ||
                  data24 === 'no-rule'
                )
              ) {
                const err43 = {
                  instancePath: instancePath + '/national/' + i3 + '/status',
                  schemaPath: '#/properties/national/items/properties/status/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema88.properties.national.items.properties.status.enum },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++;
              }
            }
            if (data22.due !== void 0) {
              const data25 = data22.due;
              if (typeof data25 != 'string' && data25 !== null) {
                const err44 = {
                  instancePath: instancePath + '/national/' + i3 + '/due',
                  schemaPath: '#/properties/national/items/properties/due/type',
                  keyword: 'type',
                  params: { type: schema88.properties.national.items.properties.due.type },
                  message: 'must be string,null',
                };
                vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++;
              }
            }
          } else {
            const err45 = {
              instancePath: instancePath + '/national/' + i3,
              schemaPath: '#/properties/national/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++;
          }
        }
      } else {
        const err46 = {
          instancePath: instancePath + '/national',
          schemaPath: '#/properties/national/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++;
      }
    }
    if (data.problem !== void 0) {
      const data26 = data.problem;
      if (data26 && typeof data26 == 'object' && !Array.isArray(data26)) {
        if (data26.code === void 0) {
          const err47 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/properties/problem/required',
            keyword: 'required',
            params: { missingProperty: 'code' },
            message: "must have required property 'code'",
          };
          vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++;
        }
        if (data26.message === void 0) {
          const err48 = {
            instancePath: instancePath + '/problem',
            schemaPath: '#/properties/problem/required',
            keyword: 'required',
            params: { missingProperty: 'message' },
            message: "must have required property 'message'",
          };
          vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++;
        }
        for (const key4 in data26)
          if (!(key4 === 'code' || key4 === 'message')) {
            const err49 = {
              instancePath: instancePath + '/problem',
              schemaPath: '#/properties/problem/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key4 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err49]) : vErrors.push(err49), errors++;
          }
        if (data26.code !== void 0 && typeof data26.code != 'string') {
          const err50 = {
            instancePath: instancePath + '/problem/code',
            schemaPath: '#/properties/problem/properties/code/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err50]) : vErrors.push(err50), errors++;
        }
        if (data26.message !== void 0 && typeof data26.message != 'string') {
          const err51 = {
            instancePath: instancePath + '/problem/message',
            schemaPath: '#/properties/problem/properties/message/type',
            keyword: 'type',
            params: { type: 'string' },
            message: 'must be string',
          };
          vErrors === null ? (vErrors = [err51]) : vErrors.push(err51), errors++;
        }
      } else {
        const err52 = {
          instancePath: instancePath + '/problem',
          schemaPath: '#/properties/problem/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err52]) : vErrors.push(err52), errors++;
      }
    }
    if (data.duties !== void 0) {
      const data29 = data.duties;
      if (Array.isArray(data29)) {
        const len4 = data29.length;
        for (let i4 = 0; i4 < len4; i4++)
          validate268(data29[i4], {
            instancePath: instancePath + '/duties/' + i4,
            parentData: data29,
            parentDataProperty: i4,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors)),
            (errors = vErrors.length));
      } else {
        const err53 = {
          instancePath: instancePath + '/duties',
          schemaPath: '#/properties/duties/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err53]) : vErrors.push(err53), errors++;
      }
    }
  } else {
    const err54 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err54]) : vErrors.push(err54), errors++;
  }
  return (validate265.errors = vErrors), errors === 0;
}
validate265.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate262(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate262.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.county === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'county' },
        message: "must have required property 'county'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.at === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'at' },
        message: "must have required property 'at'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.bundle === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bundle' },
        message: "must have required property 'bundle'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.calendar === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'calendar' },
        message: "must have required property 'calendar'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.summary === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
        message: "must have required property 'summary'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.vetoes === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'vetoes' },
        message: "must have required property 'vetoes'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.items === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'items' },
        message: "must have required property 'items'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'county' ||
          key0 === 'at' ||
          key0 === 'bundle' ||
          key0 === 'calendar' ||
          key0 === 'summary' ||
          key0 === 'vetoes' ||
          key0 === 'items'
        )
      ) {
        const err7 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    if (
      (data.county !== void 0 &&
        (validate263(data.county, {
          instancePath: instancePath + '/county',
          parentData: data,
          parentDataProperty: 'county',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors)),
          (errors = vErrors.length))),
      data.at !== void 0 && typeof data.at != 'string')
    ) {
      const err8 = {
        instancePath: instancePath + '/at',
        schemaPath: '#/properties/at/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.bundle !== void 0 && typeof data.bundle != 'string') {
      const err9 = {
        instancePath: instancePath + '/bundle',
        schemaPath: '#/properties/bundle/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    if (data.calendar !== void 0) {
      const data3 = data.calendar;
      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
        if (data3.officialThrough === void 0) {
          const err10 = {
            instancePath: instancePath + '/calendar',
            schemaPath: '#/properties/calendar/required',
            keyword: 'required',
            params: { missingProperty: 'officialThrough' },
            message: "must have required property 'officialThrough'",
          };
          vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
        }
        if (data3.overlay === void 0) {
          const err11 = {
            instancePath: instancePath + '/calendar',
            schemaPath: '#/properties/calendar/required',
            keyword: 'required',
            params: { missingProperty: 'overlay' },
            message: "must have required property 'overlay'",
          };
          vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
        }
        for (const key1 in data3)
          if (!(key1 === 'officialThrough' || key1 === 'overlay')) {
            const err12 = {
              instancePath: instancePath + '/calendar',
              schemaPath: '#/properties/calendar/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
          }
        if (data3.officialThrough !== void 0) {
          const data4 = data3.officialThrough;
          if (typeof data4 == 'string') {
            if (!formats0(data4)) {
              const err13 = {
                instancePath: instancePath + '/calendar/officialThrough',
                schemaPath: '#/properties/calendar/properties/officialThrough/format',
                keyword: 'format',
                params: { format: 'date' },
                message: 'must match format "date"',
              };
              vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/calendar/officialThrough',
              schemaPath: '#/properties/calendar/properties/officialThrough/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
          }
        }
        if (data3.overlay !== void 0) {
          const data5 = data3.overlay;
          if (!(data5 === 'none' || data5 === 'unknown' || data5 === 'patched')) {
            const err15 = {
              instancePath: instancePath + '/calendar/overlay',
              schemaPath: '#/properties/calendar/properties/overlay/enum',
              keyword: 'enum',
              params: { allowedValues: schema86.properties.calendar.properties.overlay.enum },
              message: 'must be equal to one of the allowed values',
            };
            vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = {
          instancePath: instancePath + '/calendar',
          schemaPath: '#/properties/calendar/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.summary !== void 0) {
      const data6 = data.summary;
      if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
        if (data6.overdue === void 0) {
          const err17 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'overdue' },
            message: "must have required property 'overdue'",
          };
          vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
        }
        if (data6.judgment === void 0) {
          const err18 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'judgment' },
            message: "must have required property 'judgment'",
          };
          vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
        }
        if (data6['due-soon'] === void 0) {
          const err19 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'due-soon' },
            message: "must have required property 'due-soon'",
          };
          vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
        }
        if (data6.compliant === void 0) {
          const err20 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'compliant' },
            message: "must have required property 'compliant'",
          };
          vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
        }
        if (data6.idle === void 0) {
          const err21 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'idle' },
            message: "must have required property 'idle'",
          };
          vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
        }
        if (data6.exempt === void 0) {
          const err22 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'exempt' },
            message: "must have required property 'exempt'",
          };
          vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
        }
        if (data6['not-understood'] === void 0) {
          const err23 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'not-understood' },
            message: "must have required property 'not-understood'",
          };
          vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
        }
        if (data6['no-rule'] === void 0) {
          const err24 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'no-rule' },
            message: "must have required property 'no-rule'",
          };
          vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
        }
        for (const key2 in data6)
          if (
            !(
              key2 === 'overdue' ||
              key2 === 'judgment' ||
              key2 === 'due-soon' ||
              key2 === 'compliant' ||
              key2 === 'idle' ||
              key2 === 'exempt' ||
              key2 === 'not-understood' ||
              key2 === 'no-rule'
            )
          ) {
            const err25 = {
              instancePath: instancePath + '/summary',
              schemaPath: '#/properties/summary/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key2 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
          }
        if (data6.overdue !== void 0) {
          const data7 = data6.overdue;
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err26 = {
              instancePath: instancePath + '/summary/overdue',
              schemaPath: '#/properties/summary/properties/overdue/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
          }
          if (typeof data7 == 'number' && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
            const err27 = {
              instancePath: instancePath + '/summary/overdue',
              schemaPath: '#/properties/summary/properties/overdue/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
          }
        }
        if (data6.judgment !== void 0) {
          const data8 = data6.judgment;
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err28 = {
              instancePath: instancePath + '/summary/judgment',
              schemaPath: '#/properties/summary/properties/judgment/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
          }
          if (typeof data8 == 'number' && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
            const err29 = {
              instancePath: instancePath + '/summary/judgment',
              schemaPath: '#/properties/summary/properties/judgment/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
          }
        }
        if (data6['due-soon'] !== void 0) {
          const data9 = data6['due-soon'];
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err30 = {
              instancePath: instancePath + '/summary/due-soon',
              schemaPath: '#/properties/summary/properties/due-soon/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
          }
          if (typeof data9 == 'number' && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
            const err31 = {
              instancePath: instancePath + '/summary/due-soon',
              schemaPath: '#/properties/summary/properties/due-soon/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
          }
        }
        if (data6.compliant !== void 0) {
          const data10 = data6.compliant;
          if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
            const err32 = {
              instancePath: instancePath + '/summary/compliant',
              schemaPath: '#/properties/summary/properties/compliant/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err32]) : vErrors.push(err32), errors++;
          }
          if (typeof data10 == 'number' && isFinite(data10) && (data10 < 0 || isNaN(data10))) {
            const err33 = {
              instancePath: instancePath + '/summary/compliant',
              schemaPath: '#/properties/summary/properties/compliant/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err33]) : vErrors.push(err33), errors++;
          }
        }
        if (data6.idle !== void 0) {
          const data11 = data6.idle;
          if (!(typeof data11 == 'number' && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
            const err34 = {
              instancePath: instancePath + '/summary/idle',
              schemaPath: '#/properties/summary/properties/idle/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err34]) : vErrors.push(err34), errors++;
          }
          if (typeof data11 == 'number' && isFinite(data11) && (data11 < 0 || isNaN(data11))) {
            const err35 = {
              instancePath: instancePath + '/summary/idle',
              schemaPath: '#/properties/summary/properties/idle/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err35]) : vErrors.push(err35), errors++;
          }
        }
        if (data6.exempt !== void 0) {
          const data12 = data6.exempt;
          if (!(typeof data12 == 'number' && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
            const err36 = {
              instancePath: instancePath + '/summary/exempt',
              schemaPath: '#/properties/summary/properties/exempt/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err36]) : vErrors.push(err36), errors++;
          }
          if (typeof data12 == 'number' && isFinite(data12) && (data12 < 0 || isNaN(data12))) {
            const err37 = {
              instancePath: instancePath + '/summary/exempt',
              schemaPath: '#/properties/summary/properties/exempt/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err37]) : vErrors.push(err37), errors++;
          }
        }
        if (data6['not-understood'] !== void 0) {
          const data13 = data6['not-understood'];
          if (!(typeof data13 == 'number' && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
            const err38 = {
              instancePath: instancePath + '/summary/not-understood',
              schemaPath: '#/properties/summary/properties/not-understood/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err38]) : vErrors.push(err38), errors++;
          }
          if (typeof data13 == 'number' && isFinite(data13) && (data13 < 0 || isNaN(data13))) {
            const err39 = {
              instancePath: instancePath + '/summary/not-understood',
              schemaPath: '#/properties/summary/properties/not-understood/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err39]) : vErrors.push(err39), errors++;
          }
        }
        if (data6['no-rule'] !== void 0) {
          const data14 = data6['no-rule'];
          if (!(typeof data14 == 'number' && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
            const err40 = {
              instancePath: instancePath + '/summary/no-rule',
              schemaPath: '#/properties/summary/properties/no-rule/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err40]) : vErrors.push(err40), errors++;
          }
          if (typeof data14 == 'number' && isFinite(data14) && (data14 < 0 || isNaN(data14))) {
            const err41 = {
              instancePath: instancePath + '/summary/no-rule',
              schemaPath: '#/properties/summary/properties/no-rule/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err41]) : vErrors.push(err41), errors++;
          }
        }
      } else {
        const err42 = {
          instancePath: instancePath + '/summary',
          schemaPath: '#/properties/summary/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err42]) : vErrors.push(err42), errors++;
      }
    }
    if (data.vetoes !== void 0) {
      const data15 = data.vetoes;
      if (Array.isArray(data15)) {
        const len0 = data15.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data16 = data15[i0];
          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
            if (data16.id === void 0) {
              const err43 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'id' },
                message: "must have required property 'id'",
              };
              vErrors === null ? (vErrors = [err43]) : vErrors.push(err43), errors++;
            }
            if (data16.text === void 0) {
              const err44 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'text' },
                message: "must have required property 'text'",
              };
              vErrors === null ? (vErrors = [err44]) : vErrors.push(err44), errors++;
            }
            if (data16.count === void 0) {
              const err45 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'count' },
                message: "must have required property 'count'",
              };
              vErrors === null ? (vErrors = [err45]) : vErrors.push(err45), errors++;
            }
            if (data16.limit === void 0) {
              const err46 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'limit' },
                message: "must have required property 'limit'",
              };
              vErrors === null ? (vErrors = [err46]) : vErrors.push(err46), errors++;
            }
            if (data16.headroom === void 0) {
              const err47 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'headroom' },
                message: "must have required property 'headroom'",
              };
              vErrors === null ? (vErrors = [err47]) : vErrors.push(err47), errors++;
            }
            if (data16.triggered === void 0) {
              const err48 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'triggered' },
                message: "must have required property 'triggered'",
              };
              vErrors === null ? (vErrors = [err48]) : vErrors.push(err48), errors++;
            }
            if (data16.next === void 0) {
              const err49 = {
                instancePath: instancePath + '/vetoes/' + i0,
                schemaPath: '#/properties/vetoes/items/required',
                keyword: 'required',
                params: { missingProperty: 'next' },
                message: "must have required property 'next'",
              };
              vErrors === null ? (vErrors = [err49]) : vErrors.push(err49), errors++;
            }
            for (const key3 in data16)
              if (
                !(
                  key3 === 'id' ||
                  key3 === 'text' ||
                  key3 === 'count' ||
                  key3 === 'limit' ||
                  key3 === 'headroom' ||
                  key3 === 'triggered' ||
                  key3 === 'next'
                )
              ) {
                const err50 = {
                  instancePath: instancePath + '/vetoes/' + i0,
                  schemaPath: '#/properties/vetoes/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key3 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err50]) : vErrors.push(err50), errors++;
              }
            if (data16.id !== void 0 && typeof data16.id != 'string') {
              const err51 = {
                instancePath: instancePath + '/vetoes/' + i0 + '/id',
                schemaPath: '#/properties/vetoes/items/properties/id/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err51]) : vErrors.push(err51), errors++;
            }
            if (data16.text !== void 0 && typeof data16.text != 'string') {
              const err52 = {
                instancePath: instancePath + '/vetoes/' + i0 + '/text',
                schemaPath: '#/properties/vetoes/items/properties/text/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err52]) : vErrors.push(err52), errors++;
            }
            if (data16.count !== void 0) {
              const data19 = data16.count;
              if (!(typeof data19 == 'number' && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                const err53 = {
                  instancePath: instancePath + '/vetoes/' + i0 + '/count',
                  schemaPath: '#/properties/vetoes/items/properties/count/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                vErrors === null ? (vErrors = [err53]) : vErrors.push(err53), errors++;
              }
            }
            if (data16.limit !== void 0) {
              const data20 = data16.limit;
              if (!(typeof data20 == 'number' && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                const err54 = {
                  instancePath: instancePath + '/vetoes/' + i0 + '/limit',
                  schemaPath: '#/properties/vetoes/items/properties/limit/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                vErrors === null ? (vErrors = [err54]) : vErrors.push(err54), errors++;
              }
            }
            if (data16.headroom !== void 0) {
              const data21 = data16.headroom;
              if (!(typeof data21 == 'number' && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                const err55 = {
                  instancePath: instancePath + '/vetoes/' + i0 + '/headroom',
                  schemaPath: '#/properties/vetoes/items/properties/headroom/type',
                  keyword: 'type',
                  params: { type: 'integer' },
                  message: 'must be integer',
                };
                vErrors === null ? (vErrors = [err55]) : vErrors.push(err55), errors++;
              }
            }
            if (data16.triggered !== void 0 && typeof data16.triggered != 'boolean') {
              const err56 = {
                instancePath: instancePath + '/vetoes/' + i0 + '/triggered',
                schemaPath: '#/properties/vetoes/items/properties/triggered/type',
                keyword: 'type',
                params: { type: 'boolean' },
                message: 'must be boolean',
              };
              vErrors === null ? (vErrors = [err56]) : vErrors.push(err56), errors++;
            }
            if (data16.next !== void 0) {
              const data23 = data16.next;
              if (Array.isArray(data23)) {
                const len1 = data23.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data23[i1] != 'string') {
                    const err57 = {
                      instancePath: instancePath + '/vetoes/' + i0 + '/next/' + i1,
                      schemaPath: '#/properties/vetoes/items/properties/next/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    vErrors === null ? (vErrors = [err57]) : vErrors.push(err57), errors++;
                  }
              } else {
                const err58 = {
                  instancePath: instancePath + '/vetoes/' + i0 + '/next',
                  schemaPath: '#/properties/vetoes/items/properties/next/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                vErrors === null ? (vErrors = [err58]) : vErrors.push(err58), errors++;
              }
            }
          } else {
            const err59 = {
              instancePath: instancePath + '/vetoes/' + i0,
              schemaPath: '#/properties/vetoes/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err59]) : vErrors.push(err59), errors++;
          }
        }
      } else {
        const err60 = {
          instancePath: instancePath + '/vetoes',
          schemaPath: '#/properties/vetoes/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err60]) : vErrors.push(err60), errors++;
      }
    }
    if (data.items !== void 0) {
      const data25 = data.items;
      if (Array.isArray(data25)) {
        const len2 = data25.length;
        for (let i2 = 0; i2 < len2; i2++)
          validate265(data25[i2], {
            instancePath: instancePath + '/items/' + i2,
            parentData: data25,
            parentDataProperty: i2,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors)),
            (errors = vErrors.length));
      } else {
        const err61 = {
          instancePath: instancePath + '/items',
          schemaPath: '#/properties/items/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err61]) : vErrors.push(err61), errors++;
      }
    }
  } else {
    const err62 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err62]) : vErrors.push(err62), errors++;
  }
  return (validate262.errors = vErrors), errors === 0;
}
validate262.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateAudit = validate273;
var schema93 = {
  title: 'Breach',
  type: 'object',
  description: 'One breach.',
  properties: {
    item: { type: 'string', description: 'Id.' },
    path: {
      type: 'array',
      items: { type: 'string', description: 'One level.', minLength: 1 },
      description: 'Column path from the top, as the notice writes it.',
      minItems: 1,
    },
    opens: { type: ['string', 'null'], description: 'First day of the duty.' },
    due: {
      type: 'string',
      description:
        'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
    },
    from: { type: 'string', description: "First day after the due day; the period's first day for missed." },
    to: {
      type: ['string', 'null'],
      description: "Day it was put right; null while it goes on; the period's last day for missed.",
    },
    metAt: { type: ['string', 'null'], description: 'When done.' },
    kind: { enum: ['overdue', 'late', 'missed'], description: 'What kind.' },
    subject: { type: 'string', description: 'Subject.' },
    phrase: { type: 'string', description: 'Verbatim.' },
    rule: { type: 'string', description: 'Canonical text.' },
    responsible: { $ref: 'bundle.schema.json#/$defs/responsible' },
    provisional: { const: !0, description: 'Rests on days not published.' },
    outerBound: { const: !0, description: 'Outer bound of law.' },
    source: { $ref: 'county.schema.json#/$defs/sourceReference' },
  },
  required: ['item', 'path', 'opens', 'due', 'from', 'to', 'metAt', 'kind', 'rule', 'source'],
  additionalProperties: !1,
};
function validate277(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate277.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.ref === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'ref' },
        message: "must have required property 'ref'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'ref' ||
          key0 === 'row' ||
          key0 === 'table' ||
          key0 === 'clause' ||
          key0 === 'quote' ||
          key0 === 'note'
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
      }
    if (data.ref !== void 0 && typeof data.ref != 'string') {
      const err2 = {
        instancePath: instancePath + '/ref',
        schemaPath: '#/properties/ref/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.row !== void 0) {
      const data1 = data.row;
      if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
      }
      if (typeof data1 == 'number' && isFinite(data1) && (data1 < 1 || isNaN(data1))) {
        const err4 = {
          instancePath: instancePath + '/row',
          schemaPath: '#/properties/row/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
      }
    }
    if (data.table !== void 0) {
      const data2 = data.table;
      if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err5 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/properties/table/type',
          keyword: 'type',
          params: { type: 'integer' },
          message: 'must be integer',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
      if (typeof data2 == 'number' && isFinite(data2) && (data2 < 1 || isNaN(data2))) {
        const err6 = {
          instancePath: instancePath + '/table',
          schemaPath: '#/properties/table/minimum',
          keyword: 'minimum',
          params: { comparison: '>=', limit: 1 },
          message: 'must be >= 1',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    }
    if (data.clause !== void 0 && typeof data.clause != 'string') {
      const err7 = {
        instancePath: instancePath + '/clause',
        schemaPath: '#/properties/clause/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.quote !== void 0 && typeof data.quote != 'string') {
      const err8 = {
        instancePath: instancePath + '/quote',
        schemaPath: '#/properties/quote/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.note !== void 0 && typeof data.note != 'string') {
      const err9 = {
        instancePath: instancePath + '/note',
        schemaPath: '#/properties/note/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
  }
  return (validate277.errors = vErrors), errors === 0;
}
validate277.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate275(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate275.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.item === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'item' },
        message: "must have required property 'item'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.path === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'path' },
        message: "must have required property 'path'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.opens === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'opens' },
        message: "must have required property 'opens'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.due === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'due' },
        message: "must have required property 'due'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.from === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property 'from'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.to === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'to' },
        message: "must have required property 'to'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    if (data.metAt === void 0) {
      const err6 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'metAt' },
        message: "must have required property 'metAt'",
      };
      vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
    }
    if (data.kind === void 0) {
      const err7 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'kind' },
        message: "must have required property 'kind'",
      };
      vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
    }
    if (data.rule === void 0) {
      const err8 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'rule' },
        message: "must have required property 'rule'",
      };
      vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
    }
    if (data.source === void 0) {
      const err9 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'source' },
        message: "must have required property 'source'",
      };
      vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
    }
    for (const key0 in data)
      if (!func1.call(schema93.properties, key0)) {
        const err10 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    if (data.item !== void 0 && typeof data.item != 'string') {
      const err11 = {
        instancePath: instancePath + '/item',
        schemaPath: '#/properties/item/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.path !== void 0) {
      const data1 = data.path;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err12 = {
            instancePath: instancePath + '/path',
            schemaPath: '#/properties/path/minItems',
            keyword: 'minItems',
            params: { limit: 1 },
            message: 'must NOT have fewer than 1 items',
          };
          vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data2 = data1[i0];
          if (typeof data2 == 'string') {
            if (func15(data2) < 1) {
              const err13 = {
                instancePath: instancePath + '/path/' + i0,
                schemaPath: '#/properties/path/items/minLength',
                keyword: 'minLength',
                params: { limit: 1 },
                message: 'must NOT have fewer than 1 characters',
              };
              vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
            }
          } else {
            const err14 = {
              instancePath: instancePath + '/path/' + i0,
              schemaPath: '#/properties/path/items/type',
              keyword: 'type',
              params: { type: 'string' },
              message: 'must be string',
            };
            vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
          }
        }
      } else {
        const err15 = {
          instancePath: instancePath + '/path',
          schemaPath: '#/properties/path/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
      }
    }
    if (data.opens !== void 0) {
      const data3 = data.opens;
      if (typeof data3 != 'string' && data3 !== null) {
        const err16 = {
          instancePath: instancePath + '/opens',
          schemaPath: '#/properties/opens/type',
          keyword: 'type',
          params: { type: schema93.properties.opens.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
      }
    }
    if (data.due !== void 0 && typeof data.due != 'string') {
      const err17 = {
        instancePath: instancePath + '/due',
        schemaPath: '#/properties/due/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
    }
    if (data.from !== void 0 && typeof data.from != 'string') {
      const err18 = {
        instancePath: instancePath + '/from',
        schemaPath: '#/properties/from/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
    }
    if (data.to !== void 0) {
      const data6 = data.to;
      if (typeof data6 != 'string' && data6 !== null) {
        const err19 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: schema93.properties.to.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
      }
    }
    if (data.metAt !== void 0) {
      const data7 = data.metAt;
      if (typeof data7 != 'string' && data7 !== null) {
        const err20 = {
          instancePath: instancePath + '/metAt',
          schemaPath: '#/properties/metAt/type',
          keyword: 'type',
          params: { type: schema93.properties.metAt.type },
          message: 'must be string,null',
        };
        vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
      }
    }
    if (data.kind !== void 0) {
      const data8 = data.kind;
      if (!(data8 === 'overdue' || data8 === 'late' || data8 === 'missed')) {
        const err21 = {
          instancePath: instancePath + '/kind',
          schemaPath: '#/properties/kind/enum',
          keyword: 'enum',
          params: { allowedValues: schema93.properties.kind.enum },
          message: 'must be equal to one of the allowed values',
        };
        vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
      }
    }
    if (data.subject !== void 0 && typeof data.subject != 'string') {
      const err22 = {
        instancePath: instancePath + '/subject',
        schemaPath: '#/properties/subject/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
    }
    if (data.phrase !== void 0 && typeof data.phrase != 'string') {
      const err23 = {
        instancePath: instancePath + '/phrase',
        schemaPath: '#/properties/phrase/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
    }
    if (data.rule !== void 0 && typeof data.rule != 'string') {
      const err24 = {
        instancePath: instancePath + '/rule',
        schemaPath: '#/properties/rule/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
    }
    if (
      (data.responsible !== void 0 &&
        (validate266(data.responsible, {
          instancePath: instancePath + '/responsible',
          parentData: data,
          parentDataProperty: 'responsible',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors)),
          (errors = vErrors.length))),
      data.provisional !== void 0 && data.provisional !== !0)
    ) {
      const err25 = {
        instancePath: instancePath + '/provisional',
        schemaPath: '#/properties/provisional/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
    }
    if (data.outerBound !== void 0 && data.outerBound !== !0) {
      const err26 = {
        instancePath: instancePath + '/outerBound',
        schemaPath: '#/properties/outerBound/const',
        keyword: 'const',
        params: { allowedValue: !0 },
        message: 'must be equal to constant',
      };
      vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
    }
    data.source !== void 0 &&
      (validate277(data.source, {
        instancePath: instancePath + '/source',
        parentData: data,
        parentDataProperty: 'source',
        rootData,
        dynamicAnchors,
      }) ||
        ((vErrors = vErrors === null ? validate277.errors : vErrors.concat(validate277.errors)),
        (errors = vErrors.length)));
  } else {
    const err27 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
  }
  return (validate275.errors = vErrors), errors === 0;
}
validate275.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate273(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate273.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.county === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'county' },
        message: "must have required property 'county'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property 'from'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.to === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'to' },
        message: "must have required property 'to'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.bundle === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bundle' },
        message: "must have required property 'bundle'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.summary === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'summary' },
        message: "must have required property 'summary'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    if (data.breaches === void 0) {
      const err5 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'breaches' },
        message: "must have required property 'breaches'",
      };
      vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
    }
    for (const key0 in data)
      if (
        !(
          key0 === 'county' ||
          key0 === 'from' ||
          key0 === 'to' ||
          key0 === 'bundle' ||
          key0 === 'summary' ||
          key0 === 'breaches'
        )
      ) {
        const err6 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
      }
    if (
      (data.county !== void 0 &&
        (validate263(data.county, {
          instancePath: instancePath + '/county',
          parentData: data,
          parentDataProperty: 'county',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors)),
          (errors = vErrors.length))),
      data.from !== void 0)
    ) {
      const data1 = data.from;
      if (typeof data1 == 'string') {
        if (!formats0(data1)) {
          const err7 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
      }
    }
    if (data.to !== void 0) {
      const data2 = data.to;
      if (typeof data2 == 'string') {
        if (!formats0(data2)) {
          const err9 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
      }
    }
    if (data.bundle !== void 0 && typeof data.bundle != 'string') {
      const err11 = {
        instancePath: instancePath + '/bundle',
        schemaPath: '#/properties/bundle/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
    }
    if (data.summary !== void 0) {
      const data4 = data.summary;
      if (data4 && typeof data4 == 'object' && !Array.isArray(data4)) {
        if (data4.items === void 0) {
          const err12 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'items' },
            message: "must have required property 'items'",
          };
          vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
        }
        if (data4.itemsInBreach === void 0) {
          const err13 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'itemsInBreach' },
            message: "must have required property 'itemsInBreach'",
          };
          vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
        }
        if (data4.overdue === void 0) {
          const err14 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'overdue' },
            message: "must have required property 'overdue'",
          };
          vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
        }
        if (data4.late === void 0) {
          const err15 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'late' },
            message: "must have required property 'late'",
          };
          vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
        }
        if (data4.missed === void 0) {
          const err16 = {
            instancePath: instancePath + '/summary',
            schemaPath: '#/properties/summary/required',
            keyword: 'required',
            params: { missingProperty: 'missed' },
            message: "must have required property 'missed'",
          };
          vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
        }
        for (const key1 in data4)
          if (
            !(
              key1 === 'items' ||
              key1 === 'itemsInBreach' ||
              key1 === 'overdue' ||
              key1 === 'late' ||
              key1 === 'missed'
            )
          ) {
            const err17 = {
              instancePath: instancePath + '/summary',
              schemaPath: '#/properties/summary/additionalProperties',
              keyword: 'additionalProperties',
              params: { additionalProperty: key1 },
              message: 'must NOT have additional properties',
            };
            vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
          }
        if (data4.items !== void 0) {
          const data5 = data4.items;
          if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
            const err18 = {
              instancePath: instancePath + '/summary/items',
              schemaPath: '#/properties/summary/properties/items/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
          }
          if (typeof data5 == 'number' && isFinite(data5) && (data5 < 0 || isNaN(data5))) {
            const err19 = {
              instancePath: instancePath + '/summary/items',
              schemaPath: '#/properties/summary/properties/items/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
          }
        }
        if (data4.itemsInBreach !== void 0) {
          const data6 = data4.itemsInBreach;
          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err20 = {
              instancePath: instancePath + '/summary/itemsInBreach',
              schemaPath: '#/properties/summary/properties/itemsInBreach/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
          }
          if (typeof data6 == 'number' && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
            const err21 = {
              instancePath: instancePath + '/summary/itemsInBreach',
              schemaPath: '#/properties/summary/properties/itemsInBreach/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
          }
        }
        if (data4.overdue !== void 0) {
          const data7 = data4.overdue;
          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err22 = {
              instancePath: instancePath + '/summary/overdue',
              schemaPath: '#/properties/summary/properties/overdue/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
          }
          if (typeof data7 == 'number' && isFinite(data7) && (data7 < 0 || isNaN(data7))) {
            const err23 = {
              instancePath: instancePath + '/summary/overdue',
              schemaPath: '#/properties/summary/properties/overdue/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
          }
        }
        if (data4.late !== void 0) {
          const data8 = data4.late;
          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err24 = {
              instancePath: instancePath + '/summary/late',
              schemaPath: '#/properties/summary/properties/late/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
          }
          if (typeof data8 == 'number' && isFinite(data8) && (data8 < 0 || isNaN(data8))) {
            const err25 = {
              instancePath: instancePath + '/summary/late',
              schemaPath: '#/properties/summary/properties/late/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
          }
        }
        if (data4.missed !== void 0) {
          const data9 = data4.missed;
          if (!(typeof data9 == 'number' && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err26 = {
              instancePath: instancePath + '/summary/missed',
              schemaPath: '#/properties/summary/properties/missed/type',
              keyword: 'type',
              params: { type: 'integer' },
              message: 'must be integer',
            };
            vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
          }
          if (typeof data9 == 'number' && isFinite(data9) && (data9 < 0 || isNaN(data9))) {
            const err27 = {
              instancePath: instancePath + '/summary/missed',
              schemaPath: '#/properties/summary/properties/missed/minimum',
              keyword: 'minimum',
              params: { comparison: '>=', limit: 0 },
              message: 'must be >= 0',
            };
            vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
          }
        }
      } else {
        const err28 = {
          instancePath: instancePath + '/summary',
          schemaPath: '#/properties/summary/type',
          keyword: 'type',
          params: { type: 'object' },
          message: 'must be object',
        };
        vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
      }
    }
    if (data.breaches !== void 0) {
      const data10 = data.breaches;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate275(data10[i0], {
            instancePath: instancePath + '/breaches/' + i0,
            parentData: data10,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          }) ||
            ((vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors)),
            (errors = vErrors.length));
      } else {
        const err29 = {
          instancePath: instancePath + '/breaches',
          schemaPath: '#/properties/breaches/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
      }
    }
  } else {
    const err30 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
  }
  return (validate273.errors = vErrors), errors === 0;
}
validate273.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var validateForecast = validate280,
  schema95 = {
    title: 'Forecast',
    type: 'object',
    description: 'What falls due.',
    properties: {
      county: { $ref: '#/$defs/county' },
      from: { type: 'string', description: 'First day.', format: 'date' },
      to: { type: 'string', description: 'Last day.', format: 'date' },
      bundle: { type: 'string', description: 'Hash.' },
      dues: {
        type: 'array',
        items: {
          title: 'ForecastDue',
          type: 'object',
          description: 'One due.',
          properties: {
            item: { type: 'string', description: 'Id.' },
            path: {
              type: 'array',
              items: { type: 'string', description: 'One level.', minLength: 1 },
              description: 'Column path from the top, as the notice writes it.',
              minItems: 1,
            },
            due: {
              type: 'string',
              description:
                'A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.',
            },
            status: {
              enum: ['pending', 'due-soon', 'met', 'late', 'overdue', 'missed', 'judgment'],
              description: 'Status.',
            },
            rule: { type: 'string', description: 'Canonical text.' },
            lead: { type: 'array', items: { type: 'string' }, description: 'Who leads.' },
            provisional: { const: !0, description: 'Rests on days not published.' },
          },
          required: ['item', 'path', 'due', 'status', 'rule', 'lead'],
          additionalProperties: !1,
        },
        description: 'By date.',
      },
    },
    required: ['county', 'from', 'to', 'bundle', 'dues'],
    additionalProperties: !1,
  };
function validate280(
  data,
  { instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {},
) {
  let vErrors = null,
    errors = 0,
    evaluated0 = validate280.evaluated;
  if (
    (evaluated0.dynamicProps && (evaluated0.props = void 0),
    evaluated0.dynamicItems && (evaluated0.items = void 0),
    data && typeof data == 'object' && !Array.isArray(data))
  ) {
    if (data.county === void 0) {
      const err0 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'county' },
        message: "must have required property 'county'",
      };
      vErrors === null ? (vErrors = [err0]) : vErrors.push(err0), errors++;
    }
    if (data.from === void 0) {
      const err1 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'from' },
        message: "must have required property 'from'",
      };
      vErrors === null ? (vErrors = [err1]) : vErrors.push(err1), errors++;
    }
    if (data.to === void 0) {
      const err2 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'to' },
        message: "must have required property 'to'",
      };
      vErrors === null ? (vErrors = [err2]) : vErrors.push(err2), errors++;
    }
    if (data.bundle === void 0) {
      const err3 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'bundle' },
        message: "must have required property 'bundle'",
      };
      vErrors === null ? (vErrors = [err3]) : vErrors.push(err3), errors++;
    }
    if (data.dues === void 0) {
      const err4 = {
        instancePath,
        schemaPath: '#/required',
        keyword: 'required',
        params: { missingProperty: 'dues' },
        message: "must have required property 'dues'",
      };
      vErrors === null ? (vErrors = [err4]) : vErrors.push(err4), errors++;
    }
    for (const key0 in data)
      if (!(key0 === 'county' || key0 === 'from' || key0 === 'to' || key0 === 'bundle' || key0 === 'dues')) {
        const err5 = {
          instancePath,
          schemaPath: '#/additionalProperties',
          keyword: 'additionalProperties',
          params: { additionalProperty: key0 },
          message: 'must NOT have additional properties',
        };
        vErrors === null ? (vErrors = [err5]) : vErrors.push(err5), errors++;
      }
    if (
      (data.county !== void 0 &&
        (validate263(data.county, {
          instancePath: instancePath + '/county',
          parentData: data,
          parentDataProperty: 'county',
          rootData,
          dynamicAnchors,
        }) ||
          ((vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors)),
          (errors = vErrors.length))),
      data.from !== void 0)
    ) {
      const data1 = data.from;
      if (typeof data1 == 'string') {
        if (!formats0(data1)) {
          const err6 = {
            instancePath: instancePath + '/from',
            schemaPath: '#/properties/from/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err6]) : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + '/from',
          schemaPath: '#/properties/from/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err7]) : vErrors.push(err7), errors++;
      }
    }
    if (data.to !== void 0) {
      const data2 = data.to;
      if (typeof data2 == 'string') {
        if (!formats0(data2)) {
          const err8 = {
            instancePath: instancePath + '/to',
            schemaPath: '#/properties/to/format',
            keyword: 'format',
            params: { format: 'date' },
            message: 'must match format "date"',
          };
          vErrors === null ? (vErrors = [err8]) : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + '/to',
          schemaPath: '#/properties/to/type',
          keyword: 'type',
          params: { type: 'string' },
          message: 'must be string',
        };
        vErrors === null ? (vErrors = [err9]) : vErrors.push(err9), errors++;
      }
    }
    if (data.bundle !== void 0 && typeof data.bundle != 'string') {
      const err10 = {
        instancePath: instancePath + '/bundle',
        schemaPath: '#/properties/bundle/type',
        keyword: 'type',
        params: { type: 'string' },
        message: 'must be string',
      };
      vErrors === null ? (vErrors = [err10]) : vErrors.push(err10), errors++;
    }
    if (data.dues !== void 0) {
      const data4 = data.dues;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          const data5 = data4[i0];
          if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
            if (data5.item === void 0) {
              const err11 = {
                instancePath: instancePath + '/dues/' + i0,
                schemaPath: '#/properties/dues/items/required',
                keyword: 'required',
                params: { missingProperty: 'item' },
                message: "must have required property 'item'",
              };
              vErrors === null ? (vErrors = [err11]) : vErrors.push(err11), errors++;
            }
            if (data5.path === void 0) {
              const err12 = {
                instancePath: instancePath + '/dues/' + i0,
                schemaPath: '#/properties/dues/items/required',
                keyword: 'required',
                params: { missingProperty: 'path' },
                message: "must have required property 'path'",
              };
              vErrors === null ? (vErrors = [err12]) : vErrors.push(err12), errors++;
            }
            if (data5.due === void 0) {
              const err13 = {
                instancePath: instancePath + '/dues/' + i0,
                schemaPath: '#/properties/dues/items/required',
                keyword: 'required',
                params: { missingProperty: 'due' },
                message: "must have required property 'due'",
              };
              vErrors === null ? (vErrors = [err13]) : vErrors.push(err13), errors++;
            }
            if (data5.status === void 0) {
              const err14 = {
                instancePath: instancePath + '/dues/' + i0,
                schemaPath: '#/properties/dues/items/required',
                keyword: 'required',
                params: { missingProperty: 'status' },
                message: "must have required property 'status'",
              };
              vErrors === null ? (vErrors = [err14]) : vErrors.push(err14), errors++;
            }
            if (data5.rule === void 0) {
              const err15 = {
                instancePath: instancePath + '/dues/' + i0,
                schemaPath: '#/properties/dues/items/required',
                keyword: 'required',
                params: { missingProperty: 'rule' },
                message: "must have required property 'rule'",
              };
              vErrors === null ? (vErrors = [err15]) : vErrors.push(err15), errors++;
            }
            if (data5.lead === void 0) {
              const err16 = {
                instancePath: instancePath + '/dues/' + i0,
                schemaPath: '#/properties/dues/items/required',
                keyword: 'required',
                params: { missingProperty: 'lead' },
                message: "must have required property 'lead'",
              };
              vErrors === null ? (vErrors = [err16]) : vErrors.push(err16), errors++;
            }
            for (const key1 in data5)
              if (
                !(
                  key1 === 'item' ||
                  key1 === 'path' ||
                  key1 === 'due' ||
                  key1 === 'status' ||
                  key1 === 'rule' ||
                  key1 === 'lead' ||
                  key1 === 'provisional'
                )
              ) {
                const err17 = {
                  instancePath: instancePath + '/dues/' + i0,
                  schemaPath: '#/properties/dues/items/additionalProperties',
                  keyword: 'additionalProperties',
                  params: { additionalProperty: key1 },
                  message: 'must NOT have additional properties',
                };
                vErrors === null ? (vErrors = [err17]) : vErrors.push(err17), errors++;
              }
            if (data5.item !== void 0 && typeof data5.item != 'string') {
              const err18 = {
                instancePath: instancePath + '/dues/' + i0 + '/item',
                schemaPath: '#/properties/dues/items/properties/item/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err18]) : vErrors.push(err18), errors++;
            }
            if (data5.path !== void 0) {
              const data7 = data5.path;
              if (Array.isArray(data7)) {
                if (data7.length < 1) {
                  const err19 = {
                    instancePath: instancePath + '/dues/' + i0 + '/path',
                    schemaPath: '#/properties/dues/items/properties/path/minItems',
                    keyword: 'minItems',
                    params: { limit: 1 },
                    message: 'must NOT have fewer than 1 items',
                  };
                  vErrors === null ? (vErrors = [err19]) : vErrors.push(err19), errors++;
                }
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const data8 = data7[i1];
                  if (typeof data8 == 'string') {
                    if (func15(data8) < 1) {
                      const err20 = {
                        instancePath: instancePath + '/dues/' + i0 + '/path/' + i1,
                        schemaPath: '#/properties/dues/items/properties/path/items/minLength',
                        keyword: 'minLength',
                        params: { limit: 1 },
                        message: 'must NOT have fewer than 1 characters',
                      };
                      vErrors === null ? (vErrors = [err20]) : vErrors.push(err20), errors++;
                    }
                  } else {
                    const err21 = {
                      instancePath: instancePath + '/dues/' + i0 + '/path/' + i1,
                      schemaPath: '#/properties/dues/items/properties/path/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    vErrors === null ? (vErrors = [err21]) : vErrors.push(err21), errors++;
                  }
                }
              } else {
                const err22 = {
                  instancePath: instancePath + '/dues/' + i0 + '/path',
                  schemaPath: '#/properties/dues/items/properties/path/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                vErrors === null ? (vErrors = [err22]) : vErrors.push(err22), errors++;
              }
            }
            if (data5.due !== void 0 && typeof data5.due != 'string') {
              const err23 = {
                instancePath: instancePath + '/dues/' + i0 + '/due',
                schemaPath: '#/properties/dues/items/properties/due/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err23]) : vErrors.push(err23), errors++;
            }
            if (data5.status !== void 0) {
              const data10 = data5.status;
              if (
                !(
                  data10 === 'pending' ||
                  data10 === 'due-soon' ||
                  data10 === 'met' ||
                  data10 === 'late' ||
                  data10 === 'overdue' ||
                  data10 === 'missed' ||
                  data10 === 'judgment'
                )
              ) {
                const err24 = {
                  instancePath: instancePath + '/dues/' + i0 + '/status',
                  schemaPath: '#/properties/dues/items/properties/status/enum',
                  keyword: 'enum',
                  params: { allowedValues: schema95.properties.dues.items.properties.status.enum },
                  message: 'must be equal to one of the allowed values',
                };
                vErrors === null ? (vErrors = [err24]) : vErrors.push(err24), errors++;
              }
            }
            if (data5.rule !== void 0 && typeof data5.rule != 'string') {
              const err25 = {
                instancePath: instancePath + '/dues/' + i0 + '/rule',
                schemaPath: '#/properties/dues/items/properties/rule/type',
                keyword: 'type',
                params: { type: 'string' },
                message: 'must be string',
              };
              vErrors === null ? (vErrors = [err25]) : vErrors.push(err25), errors++;
            }
            if (data5.lead !== void 0) {
              const data12 = data5.lead;
              if (Array.isArray(data12)) {
                const len2 = data12.length;
                for (let i2 = 0; i2 < len2; i2++)
                  if (typeof data12[i2] != 'string') {
                    const err26 = {
                      instancePath: instancePath + '/dues/' + i0 + '/lead/' + i2,
                      schemaPath: '#/properties/dues/items/properties/lead/items/type',
                      keyword: 'type',
                      params: { type: 'string' },
                      message: 'must be string',
                    };
                    vErrors === null ? (vErrors = [err26]) : vErrors.push(err26), errors++;
                  }
              } else {
                const err27 = {
                  instancePath: instancePath + '/dues/' + i0 + '/lead',
                  schemaPath: '#/properties/dues/items/properties/lead/type',
                  keyword: 'type',
                  params: { type: 'array' },
                  message: 'must be array',
                };
                vErrors === null ? (vErrors = [err27]) : vErrors.push(err27), errors++;
              }
            }
            if (data5.provisional !== void 0 && data5.provisional !== !0) {
              const err28 = {
                instancePath: instancePath + '/dues/' + i0 + '/provisional',
                schemaPath: '#/properties/dues/items/properties/provisional/const',
                keyword: 'const',
                params: { allowedValue: !0 },
                message: 'must be equal to constant',
              };
              vErrors === null ? (vErrors = [err28]) : vErrors.push(err28), errors++;
            }
          } else {
            const err29 = {
              instancePath: instancePath + '/dues/' + i0,
              schemaPath: '#/properties/dues/items/type',
              keyword: 'type',
              params: { type: 'object' },
              message: 'must be object',
            };
            vErrors === null ? (vErrors = [err29]) : vErrors.push(err29), errors++;
          }
        }
      } else {
        const err30 = {
          instancePath: instancePath + '/dues',
          schemaPath: '#/properties/dues/type',
          keyword: 'type',
          params: { type: 'array' },
          message: 'must be array',
        };
        vErrors === null ? (vErrors = [err30]) : vErrors.push(err30), errors++;
      }
    }
  } else {
    const err31 = {
      instancePath,
      schemaPath: '#/type',
      keyword: 'type',
      params: { type: 'object' },
      message: 'must be object',
    };
    vErrors === null ? (vErrors = [err31]) : vErrors.push(err31), errors++;
  }
  return (validate280.errors = vErrors), errors === 0;
}
validate280.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
export {
  validateAudit,
  validateBundle,
  validateCalendar,
  validateCounty,
  validateEvents,
  validateForecast,
  validateRule,
  validateVerdict,
};
