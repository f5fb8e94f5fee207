import { STARTS, TASKS } from './calendar/tasks.js';
import { formatNanoseconds, measure } from './measure.js';

type Run = (index: number) => unknown;

/** How many answers a peer gives otherwise than we do, and of how many: up to 32, as many as half a second allows. */
function countDisagreements(ours: Run, theirs: Run): { wrong: number; asked: number } {
  const end = Date.now() + 500;
  let wrong = 0;
  let asked = 0;
  while (asked < 32 && (asked === 0 || Date.now() < end)) {
    if (ours(asked) !== theirs(asked)) wrong++;
    asked++;
  }
  return { wrong, asked };
}

/** `--rounds N` (default 15), `--budget MS` for a contender in a round (default 20). */
export function run(options: readonly string[]): void {
  const option = (name: string, otherwise: number) => {
    const at = options.findIndex((text) => text === `--${name}` || text.startsWith(`--${name}=`));
    return at === -1 ? otherwise : Number(options[at]?.split('=')[1] ?? options[at + 1]);
  };
  const settings = { inputs: STARTS.length, rounds: option('rounds', 15), budget: option('budget', 20) };
  console.log(
    `Node ${process.version}, ${settings.rounds} interleaved rounds, medians; × is how many times slower than shixian`,
  );
  for (const { name, operations = 1, contenders } of TASKS) {
    console.log(`\n${name}`);
    const results = measure(contenders, settings);
    const base = results[0]?.nanoseconds as number;
    for (const [at, { name: who, nanoseconds, spread }] of results.entries()) {
      const { wrong, asked } = countDisagreements(contenders[0]?.run as Run, contenders[at]?.run as Run);
      const [least, most] = spread.map((value) => formatNanoseconds(value / operations));
      const cells = [
        who.padEnd(16),
        formatNanoseconds(nanoseconds / operations).padStart(11),
        `${least} – ${most}`.padStart(24),
        `${(nanoseconds / base).toFixed(2)} ×`.padStart(14),
        wrong === 0 ? '' : `   ${wrong} of ${asked} answers differ`,
      ];
      console.log(`  ${cells.join(' ')}`.trimEnd());
    }
  }
}
