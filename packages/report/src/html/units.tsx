import type { ReportInput } from '../report-input.js';
import { type ItemStatus, itemStatusWord, STATUS_ORDER } from '../words.js';
import type { Translate } from './labels.js';

/** One row a leading unit: how many of its items stand in each status. The most overdue first. */
export function UnitTable({ input, t }: { input: ReportInput; t: Translate }) {
  const { lang, verdicts } = input;
  const counts = new Map<string, Map<ItemStatus, number>>();
  for (const item of verdicts.items) {
    for (const name of item.responsible.lead.length > 0 ? item.responsible.lead : [t('noUnit')]) {
      const row = counts.get(name) ?? new Map<ItemStatus, number>();
      row.set(item.status, (row.get(item.status) ?? 0) + 1);
      counts.set(name, row);
    }
  }
  const statuses = STATUS_ORDER.filter((status) => verdicts.summary[status] > 0);
  const rank = ([, row]: [string, Map<ItemStatus, number>]) => statuses.map((status) => row.get(status) ?? 0);
  const rows = [...counts].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const at = left.findIndex((value, index) => value !== right[index]);
    return at < 0 ? 0 : (right[at] ?? 0) - (left[at] ?? 0);
  });
  return (
    <section class="scroll" tabIndex={0} aria-label={t('byUnit')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {statuses.map((status) => (
              <th scope="col" class="n" key={status}>
                {itemStatusWord(status, lang)}
              </th>
            ))}
            <th scope="col" class="n">
              {t('items')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, row]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {statuses.map((status) => (
                <td class="n" key={status}>
                  {row.get(status) ?? ''}
                </td>
              ))}
              <td class="n">{[...row.values()].reduce((sum, value) => sum + value, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
