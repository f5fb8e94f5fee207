// Generated from schemas/ by scripts/generate-keys.mjs. Edit the schema, then run `npm run generate`.

/** Keys known at a path of county.yaml; `*` stands for an index or a free key. */
export const COUNTY_KEYS: Readonly<Record<string, readonly string[]>> = {
  "": [
    "county",
    "extends",
    "sources",
    "calendar",
    "interpretations",
    "units",
    "groups",
    "class-rules",
    "vetoes",
    "items",
    "review",
    "disclosure",
    "statements",
    "remarks",
    "checks"
  ],
  "county": [
    "code",
    "name",
    "city",
    "province",
    "autonomous"
  ],
  "sources/*": [
    "id",
    "title",
    "issuer",
    "number",
    "date",
    "url",
    "grade",
    "note"
  ],
  "calendar": [
    "overlay",
    "note"
  ],
  "calendar/overlay/*": [
    "name",
    "off",
    "makeup",
    "cancel",
    "source"
  ],
  "calendar/overlay/*/off/*": [
    "lunar",
    "days",
    "leap",
    "from",
    "to"
  ],
  "calendar/overlay/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations": [
    "immediate",
    "prompt",
    "as-appropriate",
    "multi-period-window",
    "bare-period",
    "roll-forward",
    "day-before-inclusive",
    "week-start",
    "due-soon",
    "first-partial-period"
  ],
  "interpretations/immediate": [
    "within",
    "source",
    "note"
  ],
  "interpretations/immediate/within": [
    "amount",
    "unit",
    "period"
  ],
  "interpretations/immediate/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/prompt": [
    "within",
    "source",
    "note"
  ],
  "interpretations/prompt/within": [
    "amount",
    "unit",
    "period"
  ],
  "interpretations/prompt/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/as-appropriate": [
    "within",
    "source",
    "note"
  ],
  "interpretations/as-appropriate/within": [
    "amount",
    "unit",
    "period"
  ],
  "interpretations/as-appropriate/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/multi-period-window": [
    "value",
    "source",
    "note"
  ],
  "interpretations/multi-period-window/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/bare-period": [
    "value",
    "source",
    "note"
  ],
  "interpretations/bare-period/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/roll-forward": [
    "value",
    "source",
    "note"
  ],
  "interpretations/roll-forward/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/day-before-inclusive": [
    "value",
    "source",
    "note"
  ],
  "interpretations/day-before-inclusive/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/week-start": [
    "value",
    "source",
    "note"
  ],
  "interpretations/week-start/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/due-soon": [
    "value",
    "source",
    "note"
  ],
  "interpretations/due-soon/value": [
    "amount",
    "unit"
  ],
  "interpretations/due-soon/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "interpretations/first-partial-period": [
    "value",
    "source",
    "note"
  ],
  "interpretations/first-partial-period/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "units/*": [
    "id",
    "aliases",
    "note"
  ],
  "groups/*": [
    "id",
    "aliases",
    "members",
    "open",
    "note"
  ],
  "class-rules/*": [
    "id",
    "class",
    "types",
    "rule",
    "grade",
    "enabled",
    "mandatory",
    "effective",
    "source",
    "note"
  ],
  "class-rules/*/effective": [
    "from",
    "to"
  ],
  "class-rules/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "vetoes/*": [
    "id",
    "text",
    "classes",
    "counts",
    "at-least",
    "grade",
    "enabled",
    "source"
  ],
  "vetoes/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "items/*": [
    "id",
    "type",
    "path",
    "sequence",
    "title",
    "rule",
    "rule-absent",
    "merged-with",
    "responsible",
    "responsible-absent",
    "responsible-merged-with",
    "class",
    "effective",
    "plan-year",
    "history",
    "attributes",
    "source",
    "note"
  ],
  "items/*/effective": [
    "from",
    "to"
  ],
  "items/*/history/*": [
    "rule",
    "effective",
    "source"
  ],
  "items/*/history/*/effective": [
    "from",
    "to"
  ],
  "items/*/history/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "items/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "review/*": [
    "id",
    "stages",
    "applies-to",
    "source"
  ],
  "review/*/stages/*": [
    "name",
    "by",
    "task"
  ],
  "review/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "disclosure/*": [
    "text",
    "applies-to",
    "source"
  ],
  "disclosure/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "statements/*": [
    "text",
    "applies-to",
    "source"
  ],
  "statements/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "remarks/*": [
    "text",
    "items",
    "source"
  ],
  "remarks/*/source": [
    "ref",
    "row",
    "table",
    "clause",
    "quote",
    "note"
  ],
  "checks/*": [
    "severity",
    "reason"
  ]
};

/** Keys known at a path of accepted.yaml. */
export const ACCEPTED_KEYS: Readonly<Record<string, readonly string[]>> = {
  "*": [
    "code",
    "item",
    "about",
    "reason",
    "date"
  ]
};
