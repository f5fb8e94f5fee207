import type { Command } from 'commander';
import { addCommonOptions, type CommandHost, integerOption } from '../command.js';
import type { ExitCode } from '../context.js';
import { todayInCounty } from '../events-county.js';
import { type EvaluateOptions, evaluateCounty, optionsOfCounty } from '../events-evaluate.js';
import { addEventsOptions, momentOption } from '../events-options.js';

interface CommandOptions extends Omit<EvaluateOptions, 'at'> {
  at?: string;
  workers: number;
}

export function addEvaluateCommand(program: Command, { context, finish }: CommandHost): void {
  const command = program
    .command('evaluate')
    .description('核对一个或几个县的各项要求，现在是什么情况')
    .argument('<counties...>', '县的目录，或规则包（.json）；几个县时，--events 是各县目录里的文件')
    .option('--at <date>', '核对的日期 YYYY-MM-DD（指当日24时）或带时区的时刻，默认今天（北京时间）')
    .option('--as-of', '只用当时已经公布的放假安排和已经记录的事件')
    .option('--workers <count>', '几个县时，用几个线程', integerOption('--workers', 1, 256), 1)
    .option('--trace <which>', '写出推算过程：first（第一个逾期的）、all（全部逾期的）或某一项的 id');
  addCommonOptions(addEventsOptions(command)).action(async (counties: string[], given: CommandOptions) => {
    const { workers, at = todayInCounty(), ...rest } = given;
    const options = { ...rest, at: momentOption('--at', at) };
    const [only] = counties;
    if (counties.length === 1 && only !== undefined) {
      finish(await evaluateCounty(only, options, context));
      return;
    }
    const tasks = counties.map((county) => ({ county, options: optionsOfCounty(county, options) }));
    if (workers > 1) {
      const { evaluateInWorkers } = await import('../events-workers.js');
      finish(await evaluateInWorkers(tasks, workers, context));
      return;
    }
    let worst: ExitCode = 0;
    for (const task of tasks) {
      const code = await evaluateCounty(task.county, task.options, context);
      if (code > worst) worst = code;
    }
    finish(worst);
  });
}
