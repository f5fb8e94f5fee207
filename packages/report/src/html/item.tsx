import { parseDay } from '@shixian/calendar';
import type { BundleItem, ItemVerdict } from '@shixian/model';
import type { ReportInput } from '../report-input.js';
import {
  dutyStatusWord,
  itemStatusWord,
  labelled,
  namesText,
  pathText,
  readingWord,
  remark,
  titleText,
} from '../words.js';
import type { Translate } from './labels.js';
import { Timeline } from './timeline.js';

interface ItemProps {
  verdict: ItemVerdict;
  item: BundleItem | undefined;
  input: ReportInput;
  t: Translate;
}

/** A year back and a quarter ahead: what a reader wants to see around the report's day. */
const DAYS_BACK = 365;
const DAYS_AHEAD = 92;

const DISCHARGES = new Set([
  'published',
  'updated',
  'replied',
  'submitted',
  'accepted',
  'handled',
  'reviewed',
]);

export function Item({ verdict, item, input, t }: ItemProps) {
  const { lang, events, audit } = input;
  const names = [...verdict.responsible.lead, ...verdict.responsible.cooperating];
  const today = parseDay(input.verdicts.at.slice(0, 10)) ?? 0;
  const published = events.filter((event) => event.item === verdict.id && DISCHARGES.has(event.event));
  const breaches = audit?.breaches.filter((breach) => breach.item === verdict.id) ?? [];
  const text = [verdict.id, ...verdict.path, verdict.title, verdict.phrase, verdict.rule, ...names].join(' ');
  const drawn =
    published.length > 0 || breaches.length > 0 || verdict.duties.some((duty) => duty.due !== null);
  const source = item && input.bundle.sources.find(({ id }) => id === item.source.ref);
  return (
    <details
      class={`item s-${verdict.status}`}
      id={verdict.id}
      data-status={verdict.status}
      data-units={names.join('\n')}
      data-text={text.toLowerCase()}
    >
      <summary>
        <span>
          <span class="tag">{itemStatusWord(verdict.status, lang)}</span>
        </span>
        <span class="path">
          <b>{verdict.title ?? verdict.path.at(-1)}</b>
          {verdict.path.length > 1 && (
            <small>{pathText(verdict.title ? verdict.path : verdict.path.slice(0, -1))}</small>
          )}
        </span>
        <span class="rule">{verdict.phrase ?? '—'}</span>
        <span class="due">
          {verdict.nextDue?.slice(0, 16).replace('T', ' ') ?? '—'}
          {verdict.provisional && <small>{remark(t('provisional'), lang)}</small>}
        </span>
        <span class="who">{namesText(verdict.responsible.lead, lang) || '—'}</span>
      </summary>
      <div class="body">
        <dl>
          {verdict.rule && <Field name={t('canonical')}>{verdict.rule}</Field>}
          <Field name={t('unit')}>{verdict.responsible.text ?? t('noUnit')}</Field>
          {source && (
            <Field name={t('clause')}>
              {titleText(source.title, lang)}
              {item.source.clause && ` ${item.source.clause}`}
              {item.source.row &&
                (lang === 'en' ? ` row ${item.source.row}` : ` 附表第 ${item.source.row} 行`)}
            </Field>
          )}
          {verdict.problem && <Field name={t('problem')}>{verdict.problem.message}</Field>}
          {verdict.readings && (
            <Field name={t('reading')}>
              {verdict.readings
                .map(({ reading, status }) =>
                  labelled(readingWord(reading, lang), itemStatusWord(status, lang), lang),
                )
                .join(lang === 'en' ? '; ' : '；')}
              {remark(verdict.readings[0]?.decidedBy ?? '', lang)}
            </Field>
          )}
        </dl>
        {drawn && (
          <Timeline
            from={today - DAYS_BACK}
            to={today + DAYS_AHEAD}
            today={today}
            published={published}
            duties={verdict.duties}
            breaches={breaches}
            label={labelled(t('timeline'), verdict.path.at(-1) ?? '', lang)}
            t={t}
          />
        )}
        {verdict.duties.map((duty) => (
          <section key={JSON.stringify(duty.part) + duty.opens + duty.due + duty.trigger?.ref}>
            <h3>
              <span class={`tag s-${duty.status}`}>{dutyStatusWord(duty.status, lang)}</span> {duty.subject}{' '}
              {duty.due && `${t('dueMark')} ${duty.due}`}
            </h3>
            <ol class="trace">
              {input.explain(duty).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </details>
  );
}

function Field({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
