import { type DuckDBConnection, DuckDBInstance, INTEGER, UTINYINT } from '@duckdb/node-api';
import { addDuration } from '@shixian/calendar';
import { CHANGED, calendar, ISSUED, NAMED, NOW, PUBLISHED, START, type Workload } from './workload.js';

/** The same question in SQL over the same columns; loading them is not counted. Rules are told by item modulo 6. */
export async function duckdbOf({
  items,
  columns,
}: Workload): Promise<{ dues(): Promise<Int32Array>; close(): void }> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('CREATE TABLE events (item INTEGER, day INTEGER, kind UTINYINT, ref INTEGER)');
  const appender = await connection.createAppender('events');
  const { DuckDBDataChunk } = await import('@duckdb/node-api');
  const CHUNK = 2048;
  for (let from = 0; from < columns.item.length; from += CHUNK) {
    const to = Math.min(from + CHUNK, columns.item.length);
    const chunk = DuckDBDataChunk.create([INTEGER, INTEGER, UTINYINT, INTEGER], to - from);
    chunk.setColumns([
      Array.from(columns.item.subarray(from, to)),
      Array.from(columns.day.subarray(from, to)),
      Array.from(columns.kind.subarray(from, to)),
      Array.from(columns.ref.subarray(from, to)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  await connection.run('CREATE TABLE items AS SELECT range::INTEGER AS item FROM range($1)', [items]);
  await loadDueTable(connection);
  return {
    dues: async () => {
      const reader = await connection.runAndReadAll(QUERY);
      const dues = new Int32Array(items).fill(0x7fffffff);
      const [ids = [], values = []] = reader.getColumns() as number[][];
      for (const [index, id] of ids.entries()) dues[id] = values[index] ?? 0x7fffffff;
      return dues;
    },
    close: () => connection.closeSync(),
  };
}

/** Due day by day counted from: what the calendar gives every contender alike. */
async function loadDueTable(connection: DuckDBConnection): Promise<void> {
  const due = (day: number, amount: number, unit: 'day' | 'workday' | 'year', roll: boolean) =>
    addDuration(day, { amount, unit }, calendar, { roll })?.due;
  const rows = Array.from({ length: NOW - START + 1 }, (_, index) => {
    const day = START + index;
    return `(${day}, ${due(day, 5, 'workday', true)}, ${due(day, 3, 'day', true)}, ${due(day, 1, 'year', false)})`;
  });
  await connection.run('CREATE TABLE due (day INTEGER, workdays INTEGER, days INTEGER, years INTEGER)');
  await connection.run(`INSERT INTO due VALUES ${rows.join(', ')}`);
}

/**
 * Cadences group by item. A document with a reference waits until a publication names it. Of documents without, the oldest
 * is matched first, so those left are the latest ones: as many as the running balance of documents and publications stands
 * above its lowest point.
 */
const QUERY = `
WITH grouped AS (
  SELECT item, max(day, 3) AS latest FROM events
  WHERE kind = ${PUBLISHED} AND item % 6 IN (0, 1, 4) GROUP BY item
), cadences AS (
  SELECT items.item, coalesce(latest[1], ${START}) AS latest, coalesce(latest[3], ${START}) AS third
  FROM items LEFT JOIN grouped USING (item) WHERE items.item % 6 IN (0, 1, 4)
), changes AS (
  SELECT item, min(day) AS day FROM (
    SELECT item, day, max(day) FILTER (kind = ${PUBLISHED}) OVER (PARTITION BY item) AS published, kind
    FROM events WHERE item % 6 = 3
  ) WHERE kind = ${CHANGED} AND (published IS NULL OR day > published) GROUP BY item
), balances AS (
  SELECT item, day, kind, sum(CASE WHEN kind = ${ISSUED} THEN 1 ELSE -1 END)
    OVER (PARTITION BY item ORDER BY day, kind DESC ROWS UNBOUNDED PRECEDING) AS balance
  FROM events WHERE item % 6 = 5
), documents AS (
  SELECT item, list(day ORDER BY day DESC) FILTER (kind = ${ISSUED}) AS issued,
    sum(CASE WHEN kind = ${ISSUED} THEN 1 ELSE -1 END) - least(0, min(balance)) AS unmet
  FROM balances GROUP BY item
), open AS (
  SELECT item, issued[unmet::BIGINT] AS day FROM documents WHERE unmet > 0
  UNION ALL
  SELECT issue.item, min(issue.day) AS day
  FROM (FROM events WHERE item % 6 = ${NAMED} AND kind = ${ISSUED}) AS issue
  ANTI JOIN (FROM events WHERE item % 6 = ${NAMED} AND kind = ${PUBLISHED}) AS publication
    ON publication.item = issue.item AND publication.ref = issue.ref AND publication.day >= issue.day
  GROUP BY issue.item
)
SELECT item, latest + 14 AS due FROM cadences WHERE item % 6 = 0
UNION ALL SELECT item, CASE WHEN latest >= 20758 THEN 20818 ELSE 20787 END FROM cadences WHERE item % 6 = 1
UNION ALL SELECT item, years FROM cadences JOIN due ON due.day = third WHERE item % 6 = 4
UNION ALL SELECT item, days FROM changes JOIN due USING (day)
UNION ALL SELECT item, CASE WHEN item % 6 = 2 THEN workdays ELSE days END FROM open JOIN due USING (day)`;
