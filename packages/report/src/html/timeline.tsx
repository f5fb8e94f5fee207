import { formatDay, parseDay } from '@shixian/calendar';
import type { Breach, CountyEvent, Duty } from '@shixian/model';
import type { Translate } from './labels.js';

interface TimelineProps {
  /** First and last civil day drawn, and the day of the report. */
  from: number;
  to: number;
  today: number;
  published: readonly CountyEvent[];
  duties: readonly Duty[];
  breaches: readonly Breach[];
  label: string;
  t: Translate;
}

const WIDTH = 900;
const LEFT = 8;
const SPAN = WIDTH - 2 * LEFT;

const dayOf = (text: string | null | undefined) => (text ? parseDay(text.slice(0, 10)) : null);

/** Publications as dots, duties as bars to their due day, breaches in red, the report's day as a line. */
export function Timeline({ from, to, today, published, duties, breaches, label, t }: TimelineProps) {
  const x = (day: number) => LEFT + (SPAN * (Math.min(Math.max(day, from), to) - from)) / (to - from);
  const visible = (day: number | null): day is number => day !== null && day >= from && day <= to;
  const months: number[] = [];
  for (let day = from; day <= to; day++) if (formatDay(day).endsWith('-01')) months.push(day);
  return (
    <figure class="strip" tabIndex={0} aria-label={label}>
      <svg class="timeline" viewBox={`0 0 ${WIDTH} 84`} role="img" aria-label={label}>
        <line x1={LEFT} x2={WIDTH - LEFT} y1="62" y2="62" stroke="#b8c0c8" />
        {months.map((day) => (
          <g key={day}>
            <line x1={x(day)} x2={x(day)} y1="58" y2="66" stroke="#b8c0c8" />
            <text x={x(day) + 2} y="79">
              {formatDay(day).slice(2, 7)}
            </text>
          </g>
        ))}
        {breaches.map((breach) => {
          const start = dayOf(breach.from) ?? from;
          const end = breach.to === null ? today : (dayOf(breach.to) ?? today);
          return (
            <rect
              key={breach.from}
              x={x(start)}
              y="44"
              height="10"
              width={Math.max(2, x(end + 1) - x(start))}
              fill="#b42318"
            >
              <title>{`${t('breach')} ${breach.from} – ${breach.to ?? '…'}`}</title>
            </rect>
          );
        })}
        {duties.map((duty, index) => {
          const due = dayOf(duty.due);
          if (due === null) return null;
          const opens = dayOf(duty.opens) ?? due;
          const y = 8 + (index % 3) * 11;
          return (
            <g key={`${duty.opens}${duty.due}`}>
              <rect
                x={x(opens)}
                y={y}
                height="7"
                rx="2"
                width={Math.max(3, x(due) - x(opens))}
                fill="#9db7d5"
              >
                <title>{`${t('duty')} ${duty.opens ?? ''} – ${duty.due}`}</title>
              </rect>
              {visible(due) && <path d={`M${x(due)} ${y - 2}v11`} stroke="#9a5b00" stroke-width="2.5" />}
            </g>
          );
        })}
        {published.map((event) => {
          const day = dayOf(event.at);
          return visible(day) ? (
            <circle key={`${event.at}${event.ref}`} cx={x(day)} cy="62" r="4.5" fill="#1a6b3c" stroke="#fff">
              <title>{`${t('published')} ${event.at.slice(0, 10)} ${event.title ?? ''}`}</title>
            </circle>
          ) : null;
        })}
        <line
          x1={x(today)}
          x2={x(today)}
          y1="2"
          y2="68"
          stroke="#9f1d20"
          stroke-dasharray="4 3"
          stroke-width="1.5"
        />
      </svg>
      <figcaption class="legend">
        {(
          [
            ['published', '#1a6b3c'],
            ['duty', '#9db7d5'],
            ['dueMark', '#9a5b00'],
            ['breach', '#b42318'],
            ['today', '#9f1d20'],
          ] as const
        ).map(([name, color]) => (
          <span key={name}>
            <i style={`--k:${color}`} />
            {t(name)}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
