// Generated from schemas/ by scripts/generate.mjs. Edit the schema, then run `npm run generate`.

/**
 * accepted.yaml: findings of a county that are known and accepted, so that only new ones fail.
 */
export type AcceptedFindings = AcceptedFinding[]
/**
 * Unit of a duration; xun is ten days (旬), workday a working day of the county.
 */
export type DurationUnit = ("minute" | "hour" | "day" | "workday" | "week" | "xun" | "half-month" | "month" | "quarter" | "half-year" | "year")
/**
 * A named calendar period around the trigger: 当日, 次日, 当周, 当月, 当季, 当年.
 */
export type Period = ("same-day" | "next-day" | "same-week" | "same-month" | "same-quarter" | "same-year")
/**
 * A duration, a period, or null: judgment.
 */
export type PromptnessWindow = (Duration | NamedPeriod | null)
/**
 * Who decided it: a county's source, or the shipped default with its citation in Chinese.
 */
export type InterpretationSource = (SourceReference | DefaultSource)
/**
 * The class of happening that starts the clock.
 */
export type TriggerEvent = ("document-issued" | "document-published" | "information-formed" | "information-changed" | "decision-made" | "activity-held" | "received" | "reminder-received" | "stage-reached" | "occasion")
/**
 * 立即 | 及时 | 适时
 */
export type Promptness = ("immediate" | "prompt" | "as-appropriate")
/**
 * The time allowed: exactly one form.
 */
export type Within = (WithinDuration | WithinBefore | WithinPeriod | WithinPromptness | WithinConcurrent | WithinUnspecified)
/**
 * 更新 | 公开发布 | 答复 | 报送 | 受理 | 办理 | 审核检查
 */
export type Action = ("update" | "publish" | "reply" | "submit" | "accept" | "handle" | "review")
/**
 * What a phrase means (language.md section 1). Every node has kind and span.
 */
export type Rule = (DeadlineRule | CadenceRule | DueRule | ReferenceRule | StandingRule | PostingRule | ExemptRule | RetentionRule | ThresholdRule | DittoRule | RuleAll | RuleAny | PerSubjectRule)
/**
 * The text of a cell, lines apart by a line feed; an object where the cell covers more than one place.
 */
export type StoredCell = (string | MergedCell)

/**
 * One finding.
 */
export interface AcceptedFinding {
/**
 * Diagnostic code.
 */
code: string
/**
 * Item the finding is about, where it is about one.
 */
item?: string
/**
 * Word, phrase or office the finding is about, where it is not one item; as `shixian check --format json` gives it.
 */
about?: string
/**
 * Why it is accepted, in writing.
 */
reason: string
/**
 * Day it was accepted.
 */
date: string
}
/**
 * Which county.
 */
export interface CountyIdentity {
/**
 * GB/T 2260.
 */
code: string
/**
 * Official name.
 */
name: string
/**
 * Prefecture.
 */
city?: string
/**
 * Province.
 */
province?: string
/**
 * An autonomous county may have festivals of its own.
 */
autonomous?: boolean
}
/**
 * A document.
 */
export interface Source {
/**
 * Short name used by ref.
 */
id: string
/**
 * Title.
 */
title: string
/**
 * Who issued it.
 */
issuer?: string
/**
 * 文号.
 */
number?: string
/**
 * Date of the document.
 */
date?: string
/**
 * Where it was read.
 */
url?: string
/**
 * A wording seen, B secondary, C partly legible.
 */
grade?: ("A" | "B" | "C")
/**
 * What a reader must know.
 */
note?: string
}
/**
 * One day.
 */
export interface CalendarDayEntry {
/**
 * Why it differs.
 */
class: ("statutory" | "swapped-off" | "weekend-in-block" | "makeup" | "overlay-off" | "overlay-makeup" | "overlay-cancelled-off" | "overlay-cancelled-makeup")
/**
 * Festival.
 */
name: string
/**
 * Id in notices.
 */
notice: string
/**
 * Computed, not published.
 */
provisional?: true
}
/**
 * The document that fixes a day.
 */
export interface CalendarNotice {
/**
 * Title.
 */
title: string
/**
 * 文号.
 */
number?: string
/**
 * Announced.
 */
date?: string
/**
 * Address.
 */
url?: string
}
/**
 * Everything the calendar needs to answer for a stretch of years: self-contained, carried by a Bundle.
 */
export interface CalendarData {
/**
 * First year covered.
 */
firstYear: number
/**
 * Last year with a published arrangement.
 */
lastOfficialYear: number
/**
 * Last year computed; those after lastOfficialYear are provisional.
 */
lastYear: number
/**
 * The day this was known on, where an earlier state was asked for.
 */
asKnownOn?: string
/**
 * Every day that differs from the plain weekend rule or is a named holiday.
 */
days: {
[k: string]: CalendarDayEntry
}
/**
 * Notices by id.
 */
notices: {
[k: string]: CalendarNotice
}
/**
 * Whether the county has days of its own.
 */
overlay: ("none" | "unknown" | "patched")
/**
 * Days in lieu owed but not placed.
 */
uncertain: OwedDay[]
}
/**
 * A statutory day on a weekend of a provisional year: a day in lieu is owed, not yet placed.
 */
export interface OwedDay {
/**
 * Civil day.
 */
day: string
/**
 * Festival.
 */
name: string
}
/**
 * A length of time as the words say it; 半年 is {1, half-year}.
 */
export interface Duration {
/**
 * How many units.
 */
amount: number
unit: DurationUnit
}
/**
 * A named period.
 */
export interface NamedPeriod {
period: Period
}
/**
 * Where the words stand.
 */
export interface SourceReference {
/**
 * Id in sources.
 */
ref: string
/**
 * Row of the table, counted from 1 below the header.
 */
row?: number
/**
 * Which table, from 1.
 */
table?: number
/**
 * Heading of the clause in running text (二、落实公开职责).
 */
clause?: string
/**
 * The words, verbatim, where the item does not hold them.
 */
quote?: string
/**
 * What a reader must know.
 */
note?: string
}
/**
 * The shipped default.
 */
export interface DefaultSource {
/**
 * Citation, in Chinese.
 */
default: string
}
/**
 * One office.
 */
export interface Unit {
/**
 * Its full name.
 */
id: string
/**
 * Other names the notice uses.
 */
aliases?: string[]
/**
 * What a reader must know.
 */
note?: string
}
/**
 * A set of offices.
 */
export interface Group {
/**
 * Name of the set (各乡镇).
 */
id: string
/**
 * Other names.
 */
aliases?: string[]
/**
 * Unit ids.
 */
members?: string[]
/**
 * The notice does not list the members.
 */
open?: true
/**
 * What a reader must know.
 */
note?: string
}
/**
 * Where the words stand: offsets into the phrase in UTF-16 code units, end exclusive.
 */
export interface Span {
/**
 * First code unit.
 */
start: number
/**
 * One past the last code unit.
 */
end: number
}
/**
 * What starts the clock.
 */
export interface Trigger {
event: TriggerEvent
/**
 * The verbatim words that name it.
 */
text: string
}
/**
 * A number and a unit.
 */
export interface WithinDuration {
duration: Duration
}
/**
 * Ahead of the happening (提前24小时).
 */
export interface WithinBefore {
before: Duration
}
/**
 * Inside a named period.
 */
export interface WithinPeriod {
period: Period
}
/**
 * A vague word.
 */
export interface WithinPromptness {
promptness: Promptness
}
/**
 * Together with another thing, named verbatim (与文件同步).
 */
export interface WithinConcurrent {
/**
 * What it goes together with.
 */
concurrent: string
}
/**
 * No time is said (变化后更新).
 */
export interface WithinUnspecified {
/**
 * Always true.
 */
unspecified: true
}
/**
 * What follows when it is not done.
 */
export interface Consequence {
after?: Duration
/**
 * The consequence, verbatim.
 */
text: string
}
/**
 * Due within a time of a happening.
 */
export interface DeadlineRule {
/**
 * Due within a time of a happening.
 */
kind: "deadline"
span: Span
/**
 * The happening, or null where the phrase names none.
 */
trigger: (Trigger | null)
within: Within
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * At least so many in every stretch of time.
 */
export interface CadenceRule {
/**
 * At least so many in every stretch of time.
 */
kind: "cadence"
span: Span
/**
 * Least number per stretch.
 */
min: number
/**
 * Greatest number said, if any.
 */
max?: number
per: Duration
/**
 * Whole calendar periods, any stretch of that length, or left open by the words.
 */
window: ("calendar" | "rolling" | "policy")
/**
 * What is counted, as said; 次 where nothing is said.
 */
unit: string
/**
 * 平均: on average.
 */
average?: true
/**
 * The content is that of the period before (上月数据).
 */
covers?: "previous-period"
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * One date in a repeating or single plan. Absent fields are open; at least one is present.
 */
export interface DueDate {
/**
 * A named year (2022年).
 */
year?: number
/**
 * 0 今年/当年, 1 次年, -1 上年.
 */
yearOffset?: number
/**
 * 0 当月, 1 次月/下月.
 */
monthOffset?: number
/**
 * 0 本周, 1 下周.
 */
weekOffset?: number
/**
 * Month of the year.
 */
month?: number
/**
 * Month of the quarter (每季度第一个月).
 */
monthOfQuarter?: number
/**
 * Day of the month, or its last day (底, 末).
 */
day?: (number | "end")
/**
 * 上旬, 中旬, 下旬.
 */
part?: ("early" | "middle" | "late")
/**
 * 1 Monday to 7 Sunday.
 */
weekday?: number
/**
 * Which week of the month.
 */
week?: number
/**
 * Clock time HH:MM in the county (18:00).
 */
time?: string
/**
 * The named period must not have begun (3月前 ends on the last day of February).
 */
before?: true
}
/**
 * Due on a date.
 */
export interface DueRule {
/**
 * Due on a date.
 */
kind: "due"
span: Span
/**
 * The dates, in the order said.
 * 
 * @minItems 1
 */
at: DueDate[]
/**
 * How the dates come back.
 */
repeat: ("none" | "yearly" | "half-yearly" | "quarterly" | "monthly" | "weekly")
/**
 * Where the phrase moves a rest day (逢节假日顺延, 放假前一天).
 */
roll?: ("next-workday" | "previous-workday")
/**
 * 左右.
 */
approximate?: true
/**
 * The content is that of the period before (上月数据).
 */
covers?: "previous-period"
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * The time is fixed elsewhere.
 */
export interface ReferenceRule {
/**
 * The time is fixed elsewhere.
 */
kind: "reference"
span: Span
/**
 * What it refers to, verbatim.
 */
basis: string
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * A state to keep up, with no date.
 */
export interface StandingRule {
/**
 * A state to keep up, with no date.
 */
kind: "standing"
span: Span
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * How long a thing stays up; a minimum, never a due date.
 */
export interface PostingRule {
/**
 * How long a thing stays up; a minimum, never a due date.
 */
kind: "posting"
span: Span
/**
 * The length, or long-term.
 */
for: (Duration | "long-term")
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * Not this county's duty.
 */
export interface ExemptRule {
/**
 * Not this county's duty.
 */
kind: "exempt"
span: Span
/**
 * 外链, or done by another body (全市统一更新).
 */
reason: ("external" | "delegated")
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * How long content may stay.
 */
export interface RetentionRule {
/**
 * How long content may stay.
 */
kind: "retention"
span: Span
max: Duration
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * A measured number.
 */
export interface ThresholdRule {
/**
 * A measured number.
 */
kind: "threshold"
span: Span
/**
 * What is measured, verbatim.
 */
metric: string
/**
 * The comparison.
 */
op: (">=" | "<=" | ">" | "<")
/**
 * The number.
 */
value: number
/**
 * %, 个, 项 … as said.
 */
unit: string
/**
 * How strongly it binds: 原则上, 一般; absent means must. The parser leaves must out.
 */
modality?: ("must" | "in-principle" | "generally")
action?: Action
/**
 * What the obligation is about, verbatim.
 */
subject?: string
/**
 * A property the duty depends on, verbatim (周期超过六个月的, …除外).
 */
condition?: string
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
/**
 * Adverbs that set no time, verbatim (依法, 按程序, 集中, 全面).
 */
manner?: string[]
consequence?: Consequence
/**
 * Said in the breach voice (超过14天不更新): the rule is what must hold instead.
 */
breach?: true
}
/**
 * 同上: resolved by the compiler to the row above.
 */
export interface DittoRule {
/**
 * 同上: resolved by the compiler to the row above.
 */
kind: "ditto"
span: Span
}
/**
 * Every member holds.
 */
export interface RuleAll {
/**
 * Every member holds.
 */
kind: "all"
span: Span
/**
 * The members.
 * 
 * @minItems 2
 */
of: Rule[]
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
}
/**
 * One member is enough.
 */
export interface RuleAny {
/**
 * One member is enough.
 */
kind: "any"
span: Span
/**
 * The members.
 * 
 * @minItems 2
 */
of: Rule[]
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
}
/**
 * A clause for each subject of its own.
 */
export interface PerSubjectRule {
/**
 * A clause for each subject of its own.
 */
kind: "per-subject"
span: Span
/**
 * The clauses, in order.
 * 
 * @minItems 1
 */
items: SubjectRule[]
/**
 * 另有规定的，从其规定: other law comes first.
 */
savings?: true
}
/**
 * One clause.
 */
export interface SubjectRule {
/**
 * The subjects, verbatim.
 * 
 * @minItems 1
 */
subjects: string[]
rule: Rule
}
/**
 * First and last day it is in force, both included.
 */
export interface Effective {
/**
 * First day.
 */
from?: string
/**
 * Last day.
 */
to?: string
}
/**
 * A class rule, typed.
 */
export interface BundleClassRule {
/**
 * Id.
 */
id: string
/**
 * County code it came from.
 */
from: string
/**
 * Which national rule applies.
 */
class: ("news" | "notice" | "policy" | "personnel" | "planning" | "interaction" | "service" | "account" | "other")
/**
 * Types.
 * 
 * Items: Website column, media account, task of a plan, or something to hand in.
 */
types?: ("column" | "account" | "task" | "submission")[]
/**
 * Verbatim.
 */
phrase: string
/**
 * Canonical text.
 */
canonical: (string | null)
/**
 * Typed rule.
 */
rule: (Rule | null)
/**
 * Source grade.
 */
grade?: ("A" | "B" | "C")
/**
 * Applied or not.
 */
enabled: boolean
effective?: Effective
source: SourceReference
}
/**
 * A number of stale or blank columns that fails the whole site (单项否决).
 */
export interface Veto {
/**
 * Unique.
 */
id: string
/**
 * The words.
 */
text: string
/**
 * Classes counted; absent: every column that should be updated.
 * 
 * Items: Which national rule applies.
 */
classes?: ("news" | "notice" | "policy" | "personnel" | "planning" | "interaction" | "service" | "account" | "other")[]
/**
 * What is counted.
 */
counts: ("stale" | "blank")
/**
 * The number that fails it.
 */
"at-least": number
/**
 * How well its source is known.
 */
grade?: ("A" | "B" | "C")
/**
 * true by default.
 */
enabled?: boolean
source: SourceReference
}
/**
 * One review stage.
 */
export interface ReviewStage {
/**
 * 初审 …
 */
name: string
/**
 * Who does it, verbatim.
 */
by?: string
/**
 * What it checks, verbatim.
 */
task?: string
}
/**
 * Stages a publication passes before it appears, by different people.
 */
export interface Review {
/**
 * Short name.
 */
id?: string
/**
 * In order.
 * 
 * @minItems 1
 */
stages: (string | ReviewStage)[]
/**
 * Item id patterns; ** is every item.
 */
"applies-to": string[]
source: SourceReference
}
/**
 * The offices.
 */
export interface Responsible {
/**
 * The cell, verbatim.
 */
text: (string | null)
/**
 * Unit or group ids that answer for it.
 */
lead: string[]
/**
 * Unit or group ids that help.
 */
cooperating: string[]
}
/**
 * A rule in force from-to.
 */
export interface BundleRuleVersion {
/**
 * Verbatim.
 */
phrase: string
/**
 * Canonical text.
 */
canonical: (string | null)
/**
 * Typed rule, null where not understood.
 */
rule: (Rule | null)
effective: Effective
source: SourceReference
}
/**
 * An item, resolved.
 */
export interface BundleItem {
/**
 * Id.
 */
id: string
/**
 * Website column, media account, task of a plan, or something to hand in.
 */
type: ("column" | "account" | "task" | "submission")
/**
 * Column path from the top, as the notice writes it.
 * 
 * @minItems 1
 * 
 * Items: One level.
 */
path: string[]
/**
 * Task words.
 */
title?: string
/**
 * As printed.
 */
sequence?: string
/**
 * Which national rule applies.
 */
class: ("news" | "notice" | "policy" | "personnel" | "planning" | "interaction" | "service" | "account" | "other")
/**
 * Verbatim phrase in force, also where it came from a merged cell, 同上 or a class.
 */
phrase: (string | null)
/**
 * Canonical text of the rule.
 */
canonical: (string | null)
/**
 * Typed rule; null where there is none or it is not understood.
 */
rule: (Rule | null)
/**
 * Whether there is a rule to evaluate.
 */
state: ("ok" | "not-understood" | "no-rule")
/**
 * Where the phrase came from.
 */
origin: ("own" | "merged" | "ditto" | "class" | "none")
problem?: ItemProblem
responsible: Responsible
effective?: Effective
/**
 * Plan year.
 */
planYear?: number
/**
 * Other versions by date.
 */
versions?: BundleRuleVersion[]
/**
 * Class rules that apply beside its own.
 * 
 * Items: Id in classRules.
 */
inherited: string[]
/**
 * Reviews that apply.
 * 
 * Items: Index into reviews.
 */
reviews: number[]
/**
 * Further cells.
 */
attributes?: {
[k: string]: string
}
source: SourceReference
}
/**
 * Why it is not understood.
 */
export interface ItemProblem {
/**
 * Diagnostic code.
 */
code: string
/**
 * In Chinese.
 */
message: string
}
/**
 * One self-contained JSON that an embedding application ships: rules, units, calendar days, sources, hash.
 */
export interface Bundle {
/**
 * Always this.
 */
format: "shixian-bundle"
/**
 * Version of this shape.
 */
version: 1
/**
 * sha256: of the canonical JSON without this field.
 */
hash: string
county: CountyIdentity
/**
 * Documents, the baseline's included.
 */
sources: Source[]
calendar: CalendarData
interpretations: ResolvedInterpretations
/**
 * Offices.
 */
units: Unit[]
/**
 * Sets.
 */
groups: Group[]
/**
 * Class rules, own and inherited, enabled or not.
 */
classRules: BundleClassRule[]
/**
 * Roll-up vetoes in force.
 */
vetoes: Veto[]
/**
 * Reviews.
 */
reviews: Review[]
/**
 * Items in the configuration's order.
 */
items: BundleItem[]
}
/**
 * Every interpretation, resolved.
 */
export interface ResolvedInterpretations {
/**
 * 立即
 */
immediate: {
value: PromptnessWindow
source: InterpretationSource
}
/**
 * 及时
 */
prompt: {
value: PromptnessWindow
source: InterpretationSource
}
/**
 * 适时
 */
"as-appropriate": {
value: PromptnessWindow
source: InterpretationSource
}
/**
 * 每2周一次
 */
"multi-period-window": {
/**
 * The reading.
 */
value: ("rolling" | "calendar")
source: InterpretationSource
}
/**
 * 6个月
 */
"bare-period": {
/**
 * The reading.
 */
value: ("none" | "rolling")
source: InterpretationSource
}
/**
 * Rest days.
 */
"roll-forward": {
/**
 * Roll.
 */
value: boolean
source: InterpretationSource
}
/**
 * 25日前
 */
"day-before-inclusive": {
/**
 * Include.
 */
value: boolean
source: InterpretationSource
}
/**
 * Week start.
 */
"week-start": {
/**
 * 1-7.
 */
value: number
source: InterpretationSource
}
/**
 * Reminder.
 */
"due-soon": {
value: Duration
source: InterpretationSource
}
/**
 * First period.
 */
"first-partial-period": {
/**
 * The reading.
 */
value: ("exempt" | "owed")
source: InterpretationSource
}
}
/**
 * A festival by the lunar calendar.
 */
export interface LunarDay {
/**
 * Lunar month and day MM-DD (06-24).
 */
lunar: string
/**
 * How many days from it.
 */
days?: number
/**
 * Which month where the year has two of that number; first by default.
 */
leap?: ("first" | "leap" | "both")
/**
 * First year.
 */
from?: number
/**
 * Last year.
 */
to?: number
}
/**
 * Days that differ from the national arrangement. Patches apply in order.
 */
export interface OverlayPatch {
/**
 * Festival.
 */
name?: string
/**
 * Days off.
 */
off?: (string | LunarDay)[]
/**
 * Saturdays or Sundays worked.
 * 
 * Items: A civil day.
 */
makeup?: string[]
/**
 * National days off or make-up days that do not hold here.
 * 
 * Items: A civil day.
 */
cancel?: string[]
source: SourceReference
}
/**
 * What a vague word means in this county.
 */
export interface PromptnessInterpretation {
/**
 * A duration, a period, or null: left to judgment.
 */
within: (Duration | NamedPeriod | null)
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * A rule for every item of a class.
 */
export interface ClassRule {
/**
 * Unique.
 */
id: string
/**
 * Which national rule applies.
 */
class: ("news" | "notice" | "policy" | "personnel" | "planning" | "interaction" | "service" | "account" | "other")
/**
 * Only items of these types.
 * 
 * Items: Website column, media account, task of a plan, or something to hand in.
 */
types?: ("column" | "account" | "task" | "submission")[]
/**
 * Verbatim phrase.
 */
rule: string
/**
 * How well its source is known.
 */
grade?: ("A" | "B" | "C")
/**
 * false: shipped but not applied; true by default.
 */
enabled?: boolean
/**
 * A column of this class must exist.
 */
mandatory?: true
effective?: Effective
source: SourceReference
/**
 * What a reader must know.
 */
note?: string
}
/**
 * One thing that must be kept up to date or handed in.
 */
export interface CountyItem {
/**
 * Unique in the county; lower-case pinyin path or any stable words without spaces.
 */
id: string
/**
 * Website column, media account, task of a plan, or something to hand in.
 */
type: ("column" | "account" | "task" | "submission")
/**
 * Column path from the top, as the notice writes it.
 * 
 * @minItems 1
 * 
 * Items: One level.
 */
path: string[]
/**
 * Sequence number printed in the notice, verbatim.
 */
sequence?: string
/**
 * The task's own words, verbatim, where the path does not hold them.
 */
title?: string
/**
 * The phrase, verbatim; null with rule-absent.
 */
rule: (string | null)
/**
 * Why rule is null: a merged cell, an empty cell, or a rule that comes from a class or the baseline.
 */
"rule-absent"?: ("merged" | "blank" | "inherited")
/**
 * Item whose cell spans this row; its rule (and, if absent, responsible) applies.
 */
"merged-with"?: string
/**
 * The cell, verbatim; null where it is empty.
 */
responsible: (string | null)
/**
 * Why responsible is null.
 */
"responsible-absent"?: ("merged" | "blank")
/**
 * Item whose 责任单位 cell spans this row.
 */
"responsible-merged-with"?: string
/**
 * Which national rule applies.
 */
class: ("news" | "notice" | "policy" | "personnel" | "planning" | "interaction" | "service" | "account" | "other")
effective?: Effective
/**
 * The year a plan's dates belong to.
 */
"plan-year"?: number
/**
 * Other versions of the rule by date; the item's own rule holds inside its own effective dates.
 */
history?: RuleVersion[]
/**
 * Further cells of the row, by heading (采样方式).
 */
attributes?: {
[k: string]: string
}
source: SourceReference
/**
 * What a reader must know.
 */
note?: string
}
/**
 * An earlier or later version of the rule.
 */
export interface RuleVersion {
/**
 * Verbatim.
 */
rule: string
effective: Effective
source: SourceReference
}
/**
 * Words of the notice that set no time but belong to its duties.
 */
export interface Statement {
/**
 * Verbatim.
 */
text: string
/**
 * Item id patterns.
 */
"applies-to"?: string[]
source: SourceReference
}
/**
 * What the source gets wrong or leaves open; kept, not mended.
 */
export interface Remark {
/**
 * In Chinese.
 */
text: string
/**
 * Item ids concerned.
 */
items?: string[]
source?: SourceReference
}
/**
 * A county's own severity for a check.
 */
export interface CheckSetting {
/**
 * The severity.
 */
severity: ("error" | "warning" | "info" | "off")
/**
 * Why, in writing.
 */
reason: string
}
/**
 * county.yaml: one county's rules, in the words of its notices.
 */
export interface County {
county: CountyIdentity
/**
 * Folders of counties/ this one inherits from, by name or code prefix (000000-national).
 */
extends?: string[]
/**
 * The documents.
 * 
 * @minItems 1
 */
sources: Source[]
calendar: CountyCalendar
interpretations?: Interpretations
/**
 * Offices.
 */
units?: Unit[]
/**
 * Sets of offices.
 */
groups?: Group[]
/**
 * Rules by class, from running text or the baseline.
 */
"class-rules"?: ClassRule[]
/**
 * Roll-up vetoes.
 */
vetoes?: Veto[]
/**
 * Everything with a rule.
 */
items: CountyItem[]
/**
 * 三审.
 */
review?: Review[]
/**
 * Kinds of information that must be public, and disclosure attributes.
 */
disclosure?: Statement[]
/**
 * Consequences and other duties without a time.
 */
statements?: Statement[]
/**
 * What the source gets wrong or leaves open.
 */
remarks?: Remark[]
/**
 * Severity by code, each with a reason.
 */
checks?: {
[k: string]: CheckSetting
}
}
/**
 * How the county's days differ.
 */
export interface CountyCalendar {
/**
 * none, unknown, or ordered patches.
 */
overlay: (("none" | "unknown") | OverlayPatch[])
/**
 * Why.
 */
note?: string
}
/**
 * What the words leave open, decided in writing.
 */
export interface Interpretations {
immediate?: PromptnessInterpretation
prompt?: PromptnessInterpretation
"as-appropriate"?: PromptnessInterpretation
"multi-period-window"?: MultiPeriodWindow
"bare-period"?: BarePeriod
"roll-forward"?: RollForward
"day-before-inclusive"?: DayBeforeInclusive
"week-start"?: WeekStart
"due-soon"?: DueSoon
"first-partial-period"?: FirstPartialPeriod
}
/**
 * 每2周一次
 */
export interface MultiPeriodWindow {
/**
 * 每2周一次 as any two weeks or as calendar pairs.
 */
value: ("rolling" | "calendar")
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * 6个月
 */
export interface BarePeriod {
/**
 * A cell that says only 6个月.
 */
value: ("none" | "rolling")
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * Rest days.
 */
export interface RollForward {
/**
 * Whether due dates and rolling windows move off rest days.
 */
value: boolean
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * 25日前
 */
export interface DayBeforeInclusive {
/**
 * Whether 25日前 includes the 25th.
 */
value: boolean
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * First day of a week.
 */
export interface WeekStart {
/**
 * 1 Monday to 7 Sunday.
 */
value: number
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * How early a reminder comes.
 */
export interface DueSoon {
value: Duration
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * First period.
 */
export interface FirstPartialPeriod {
/**
 * A calendar period that began before the rule did.
 */
value: ("exempt" | "owed")
source: SourceReference
/**
 * Why.
 */
note?: string
}
/**
 * One line of an events file: something published, issued, changed, received.
 */
export interface CountyEvent {
/**
 * Item id.
 */
item: string
/**
 * What happened: a discharge or a trigger.
 */
event: ("published" | "updated" | "replied" | "submitted" | "accepted" | "handled" | "reviewed" | "document-issued" | "document-published" | "information-formed" | "information-changed" | "decision-made" | "activity-held" | "received" | "reminder-received" | "stage-reached" | "occasion")
/**
 * A civil day of the county (2026-11-03) or a moment with an offset (2026-11-03T09:12:00+08:00).
 */
at: string
/**
 * What ties a publication to its trigger.
 */
ref?: string
/**
 * Title.
 */
title?: string
/**
 * Address.
 */
url?: string
/**
 * For per-subject rules: which subject.
 */
subject?: string
/**
 * Who did it (review stages).
 */
by?: string
/**
 * Review stage.
 */
stage?: string
/**
 * How many of the rule's unit; 1 by default.
 */
count?: number
/**
 * A measured value for a threshold.
 */
value?: number
/**
 * The page shows no date of its own; at is the day it was found.
 */
undated?: true
/**
 * When the record was made, where it differs from at.
 */
recordedAt?: string
[k: string]: unknown
}
/**
 * A merged cell.
 */
export interface MergedCell {
/**
 * Its text.
 */
text: string
/**
 * Rows it covers; 1 where absent.
 */
rows?: number
/**
 * Columns it covers; 1 where absent.
 */
columns?: number
}
/**
 * One table or sheet.
 */
export interface StoredTable {
/**
 * Name of the sheet, where there is one.
 */
name?: string
/**
 * The document's format knows no merged cells; where there were some, blanks remain.
 */
plain?: true
/**
 * Rows from 0 that begin a page, where the document shows it.
 */
breaks?: number[]
/**
 * Rows from the top, title rows included. As in HTML, a place that a cell above or to the left covers has no cell.
 */
rows: StoredCell[][]
}
/**
 * tables.json: the tables that a county was imported from, cell by cell, so that `shixian export` gives the same tables back. Texts are as the document has them, conversion damage undone.
 */
export interface TablesFile {
/**
 * Name of the document.
 */
file: string
/**
 * Tables of rules in the order of the document. One that the document cuts at its pages is as many tables here.
 */
tables: StoredTable[]
}
/**
 * Which county.
 */
export interface VerdictCounty {
/**
 * Code.
 */
code: string
/**
 * Name.
 */
name: string
}
/**
 * One step of a trace; the sentences are made from it.
 */
export interface TraceStep {
/**
 * What this step says.
 */
step: ("trigger" | "implied-trigger" | "hours-from-day-end" | "first-day" | "skip" | "makeup" | "nominal" | "month-end" | "roll" | "due" | "closing" | "period" | "window" | "count" | "interpretation" | "law" | "provisional" | "overlay-unknown" | "concurrent" | "no-date" | "publication" | "reference" | "reading")
/**
 * Civil day or moment it is about.
 */
day?: string
/**
 * Last day, for a stretch.
 */
to?: string
/**
 * Day before a move.
 */
from?: string
/**
 * Class of the day skipped or rule applied (weekend, statutory, swapped-off, weekend-in-block, overlay-off …).
 */
reason?: string
/**
 * Festival, interpretation or phrase.
 */
name?: string
/**
 * A number.
 */
amount?: number
/**
 * Its unit.
 */
unit?: string
/**
 * Trigger event.
 */
event?: string
/**
 * Reference of the event.
 */
ref?: string
/**
 * Article or notice, in Chinese, ready to quote.
 */
cite?: string
/**
 * Rests on a day not yet published.
 */
provisional?: true
}
/**
 * One concrete thing owed.
 */
export interface Duty {
/**
 * First day. A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.
 */
opens: (string | null)
/**
 * Before rest days move it. A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.
 */
nominalDue: (string | null)
/**
 * A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time. null: left to judgment or fixed elsewhere.
 */
due: (string | null)
/**
 * When it was done.
 */
metAt: (string | null)
/**
 * Status of the duty.
 */
status: ("pending" | "due-soon" | "met" | "late" | "overdue" | "missed" | "judgment")
/**
 * Rests on days not yet published.
 */
provisional?: true
/**
 * due is the outer bound of the law, not the phrase.
 */
outerBound?: true
/**
 * Subject of the clause.
 */
subject?: string
/**
 * Which obligation: indices from the root through of/items.
 */
part?: number[]
trigger?: DutyTrigger
/**
 * Publications counted, for a cadence.
 */
got?: number
/**
 * Publications owed.
 */
need?: number
/**
 * Checkable by hand.
 */
trace: TraceStep[]
}
/**
 * What started it.
 */
export interface DutyTrigger {
/**
 * Event.
 */
event: string
/**
 * When.
 */
at: string
/**
 * Reference.
 */
ref?: string
}
/**
 * One item's verdict.
 */
export interface ItemVerdict {
/**
 * Id.
 */
id: string
/**
 * Column path from the top, as the notice writes it.
 * 
 * @minItems 1
 * 
 * Items: One level.
 */
path: string[]
/**
 * Task words.
 */
title?: string
/**
 * Verbatim.
 */
phrase: (string | null)
/**
 * Canonical text.
 */
rule: (string | null)
/**
 * Worst over all, best over any.
 */
status: ("overdue" | "judgment" | "due-soon" | "compliant" | "idle" | "exempt" | "not-understood" | "no-rule")
/**
 * A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.
 */
nextDue: (string | null)
/**
 * Touches days not yet published.
 */
provisional: boolean
responsible: Responsible
/**
 * Given where two readings differ today; the one in force first.
 */
readings?: Reading[]
/**
 * What the national rules ask to look at.
 */
flags?: Flag[]
/**
 * Class rules of the baseline.
 */
national?: NationalVerdict[]
problem?: VerdictProblem
/**
 * Open, overdue and the last closed.
 */
duties: Duty[]
}
/**
 * One reading of the phrase.
 */
export interface Reading {
/**
 * rolling, calendar …
 */
reading: string
/**
 * Its status.
 */
status: ("overdue" | "judgment" | "due-soon" | "compliant" | "idle" | "exempt" | "not-understood" | "no-rule")
/**
 * Interpretation that chooses, in Chinese.
 */
decidedBy: string
}
/**
 * Something to look at, not judged.
 */
export interface Flag {
/**
 * What.
 */
flag: ("undated" | "back-dated" | "burst" | "corrected" | "review-missing" | "review-order" | "review-same-person")
/**
 * When.
 */
at?: string
/**
 * Which publication.
 */
ref?: string
/**
 * In Chinese.
 */
detail?: string
}
/**
 * A class rule beside its own.
 */
export interface NationalVerdict {
/**
 * Class rule id.
 */
id: string
/**
 * Its status.
 */
status: ("overdue" | "judgment" | "due-soon" | "compliant" | "idle" | "exempt" | "not-understood" | "no-rule")
/**
 * A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.
 */
due: (string | null)
}
/**
 * Why it has no verdict.
 */
export interface VerdictProblem {
/**
 * Diagnostic code.
 */
code: string
/**
 * In Chinese.
 */
message: string
}
/**
 * What evaluate and audit answer.
 */
export interface Verdicts {
county: VerdictCounty
/**
 * The moment evaluated: a civil day (its end) or a moment with offset.
 */
at: string
/**
 * Hash of the Bundle.
 */
bundle: string
calendar: VerdictCalendar
summary: Summary
/**
 * Roll-up vetoes.
 */
vetoes: VetoVerdict[]
/**
 * In the configuration's order.
 */
items: ItemVerdict[]
}
/**
 * What the dates rest on.
 */
export interface VerdictCalendar {
/**
 * Last day fixed by a published notice.
 */
officialThrough: string
/**
 * County days.
 */
overlay: ("none" | "unknown" | "patched")
}
/**
 * Items by status.
 */
export interface Summary {
/**
 * How many.
 */
overdue: number
/**
 * How many.
 */
judgment: number
/**
 * How many.
 */
"due-soon": number
/**
 * How many.
 */
compliant: number
/**
 * How many.
 */
idle: number
/**
 * How many.
 */
exempt: number
/**
 * How many.
 */
"not-understood": number
/**
 * How many.
 */
"no-rule": number
}
/**
 * A roll-up veto.
 */
export interface VetoVerdict {
/**
 * Id.
 */
id: string
/**
 * The words.
 */
text: string
/**
 * Columns counted now.
 */
count: number
/**
 * Number that fails.
 */
limit: number
/**
 * How many more may go stale before it.
 */
headroom: number
/**
 * Whether it fails now.
 */
triggered: boolean
/**
 * Items to update first.
 */
next: string[]
}
/**
 * One breach.
 */
export interface Breach {
/**
 * Id.
 */
item: string
/**
 * Column path from the top, as the notice writes it.
 * 
 * @minItems 1
 * 
 * Items: One level.
 */
path: string[]
/**
 * First day of the duty.
 */
opens: (string | null)
/**
 * A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.
 */
due: string
/**
 * First day after the due day; the period's first day for missed.
 */
from: string
/**
 * Day it was put right; null while it goes on; the period's last day for missed.
 */
to: (string | null)
/**
 * When done.
 */
metAt: (string | null)
/**
 * What kind.
 */
kind: ("overdue" | "late" | "missed")
/**
 * Subject.
 */
subject?: string
/**
 * Verbatim.
 */
phrase?: string
/**
 * Canonical text.
 */
rule: string
responsible?: Responsible
/**
 * Rests on days not published.
 */
provisional?: true
/**
 * Outer bound of law.
 */
outerBound?: true
source: SourceReference
}
/**
 * Breaches in a window.
 */
export interface Audit {
county: VerdictCounty
/**
 * First day.
 */
from: string
/**
 * Last day.
 */
to: string
/**
 * Hash.
 */
bundle: string
summary: AuditSummary
/**
 * In the configuration's order, then by date.
 */
breaches: Breach[]
}
/**
 * Counts.
 */
export interface AuditSummary {
/**
 * How many.
 */
items: number
/**
 * How many.
 */
itemsInBreach: number
/**
 * How many.
 */
overdue: number
/**
 * How many.
 */
late: number
/**
 * How many.
 */
missed: number
}
/**
 * What falls due.
 */
export interface Forecast {
county: VerdictCounty
/**
 * First day.
 */
from: string
/**
 * Last day.
 */
to: string
/**
 * Hash.
 */
bundle: string
/**
 * By date.
 */
dues: ForecastDue[]
}
/**
 * One due.
 */
export interface ForecastDue {
/**
 * Id.
 */
item: string
/**
 * Column path from the top, as the notice writes it.
 * 
 * @minItems 1
 * 
 * Items: One level.
 */
path: string[]
/**
 * A civil day, or a moment with +08:00 where the phrase runs in hours or names a clock time.
 */
due: string
/**
 * Status.
 */
status: ("pending" | "due-soon" | "met" | "late" | "overdue" | "missed" | "judgment")
/**
 * Verbatim.
 */
phrase?: string
/**
 * Canonical text.
 */
rule: string
/**
 * Who leads.
 */
lead: string[]
/**
 * Rests on days not published.
 */
provisional?: true
}
