import type { ItemVerdict } from '@shixian/model';
import { render } from 'preact-render-to-string';
import type { ReportInput } from '../report-input.js';
import { heading, itemStatusWord, namesText, STATUS_ORDER } from '../words.js';
import { enhancePage } from './enhance.js';
import { Item } from './item.js';
import { type Translate, translateTo } from './labels.js';
import { Months } from './months.js';
import { style } from './style.js';
import { UnitTable } from './units.js';

/** One self-contained HTML page: opens offline, prints, works without a script and with a keyboard. */
export function htmlFromVerdicts(input: ReportInput): string {
  return `<!DOCTYPE html>\n${render(<Page input={input} />)}\n`;
}

function Page({ input }: { input: ReportInput }) {
  const { lang, verdicts } = input;
  const t = translateTo(lang);
  const title = `${verdicts.county.name}${lang === 'en' ? ' · ' : ''}${t('title')}`;
  return (
    <html lang={lang} class="no-js">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <a class="skip" href="#items">
          {t('skip')}
        </a>
        <header>
          <div class="page">
            <h1>{title}</h1>
            <p class="meta">
              <span>{`${t('at')} ${verdicts.at}`}</span>
              <span>
                {`${t('bundle')} `}
                <code>{verdicts.bundle.slice(0, 19)}</code>
              </span>
              {verdicts.calendar && <span>{`${t('official')} ${verdicts.calendar.officialThrough}`}</span>}
            </p>
            {verdicts.calendar?.overlay === 'unknown' && <p class="note">{t('overlayUnknown')}</p>}
            <nav aria-label={t('contents')}>
              <ul>
                {(['summary', 'months', 'byUnit', 'byColumn'] as const).map((name) => (
                  <li key={name}>
                    <a href={name === 'byColumn' ? '#items' : `#${name}`}>{t(name)}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main class="page">
          <h2 id="summary">{t('summary')}</h2>
          <ul class="cards">
            {STATUS_ORDER.filter((status) => verdicts.summary[status] > 0).map((status) => (
              <li class={`card s-${status}`} key={status}>
                <strong>{verdicts.summary[status]}</strong>
                <span>{itemStatusWord(status, lang)}</span>
              </li>
            ))}
          </ul>
          <Vetoes input={input} t={t} />
          <h2 id="months">{t('months')}</h2>
          <Months input={input} t={t} />
          <h2 id="byUnit">{t('byUnit')}</h2>
          <UnitTable input={input} t={t} />
          <h2 id="items">{t('byColumn')}</h2>
          <Filters input={input} t={t} />
          <Groups input={input} t={t} />
          <footer>{t('footer')}</footer>
        </main>
        <script dangerouslySetInnerHTML={{ __html: `(${enhancePage.toString()})();` }} />
      </body>
    </html>
  );
}

function Vetoes({ input, t }: { input: ReportInput; t: Translate }) {
  const vetoes = input.verdicts.vetoes ?? [];
  if (vetoes.length === 0) return null;
  const pathOf = (id: string) => input.verdicts.items.find((item) => item.id === id)?.path.at(-1) ?? id;
  return (
    <>
      <h2>{t('vetoes')}</h2>
      <section class="scroll" tabIndex={0} aria-label={t('vetoes')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('vetoes')}</th>
              <th scope="col" class="n">
                {t('count')}
              </th>
              <th scope="col" class="n">
                {t('limit')}
              </th>
              <th scope="col" class="n">
                {t('distance')}
              </th>
              <th scope="col">{t('nextUp')}</th>
            </tr>
          </thead>
          <tbody>
            {vetoes.map((veto) => (
              <tr key={veto.id} class={veto.triggered ? 's-overdue' : ''}>
                <th scope="row">{veto.text}</th>
                <td class="n">{veto.count}</td>
                <td class="n">{veto.limit}</td>
                <td class="n">
                  {veto.triggered ? <span class="tag">{t('triggered')}</span> : veto.limit - veto.count}
                </td>
                <td>{namesText(veto.next.slice(0, 5).map(pathOf), input.lang) || t('none')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Filters({ input, t }: { input: ReportInput; t: Translate }) {
  const { lang, verdicts } = input;
  const units = [
    ...new Set(
      verdicts.items.flatMap(({ responsible }) => [...responsible.lead, ...responsible.cooperating]),
    ),
  ];
  return (
    <search class="filters">
      <label>
        {t('search')}
        <input id="search" type="search" autocomplete="off" />
      </label>
      <label>
        {heading('status', lang)}
        <select id="status">
          <option value="">{t('allStatuses')}</option>
          {STATUS_ORDER.filter((status) => verdicts.summary[status] > 0).map((status) => (
            <option value={status} key={status}>
              {itemStatusWord(status, lang)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('unit')}
        <select id="unit">
          <option value="">{t('allUnits')}</option>
          {units.map((name) => (
            <option value={name} key={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <span class="shown">
        {t('shown')} <output id="shown" for="search status unit" />
      </span>
    </search>
  );
}

/** Items under their top-level column, in the configuration's order. */
function Groups({ input, t }: { input: ReportInput; t: Translate }) {
  const groups = new Map<string, ItemVerdict[]>();
  for (const verdict of input.verdicts.items) {
    const top = verdict.path[0] ?? '';
    groups.set(top, [...(groups.get(top) ?? []), verdict]);
  }
  const itemById = new Map(input.bundle.items.map((item) => [item.id, item]));
  return (
    <>
      {[...groups].map(([top, verdicts]) => (
        <details class="group" open key={top}>
          <summary>
            {top}
            <span class="count">{verdicts.length}</span>
            {STATUS_ORDER.filter((status) =>
              ['overdue', 'judgment', 'due-soon', 'not-understood'].includes(status),
            ).map((status) => {
              const count = verdicts.filter((verdict) => verdict.status === status).length;
              return count > 0 ? (
                <span class={`tag s-${status}`} key={status}>
                  {`${itemStatusWord(status, input.lang)} ${count}`}
                </span>
              ) : null;
            })}
          </summary>
          {verdicts.map((verdict) => (
            <Item key={verdict.id} verdict={verdict} item={itemById.get(verdict.id)} input={input} t={t} />
          ))}
        </details>
      ))}
    </>
  );
}
