import type { Language } from '@shixian/diagnostics';
import { Command } from 'commander';
import { addLanguageOption, type CommandHost } from './command.js';
import { addAuditCommand } from './commands/audit.js';
import { addCalendarCommand } from './commands/calendar.js';
import { addCheckCommand } from './commands/check.js';
import { addCompareCommand } from './commands/compare.js';
import { addCompileCommand } from './commands/compile.js';
import { addCompleteCommand } from './commands/complete.js';
import { addDiffCommand } from './commands/diff.js';
import { addDueCommand } from './commands/due.js';
import { addEvaluateCommand } from './commands/evaluate.js';
import { addExplainCommand } from './commands/explain.js';
import { addExportCommand } from './commands/export.js';
import { addForecastCommand } from './commands/forecast.js';
import { addFormatCommand } from './commands/format.js';
import { addImportCommand } from './commands/import.js';
import { addInitCommand } from './commands/init.js';
import { addParseCommand } from './commands/parse.js';
import { addReportCommand } from './commands/report.js';
import { helpFormat, translateHelp } from './usage/help-format.js';
import { version } from './version.js';

const ADD_COMMANDS = [
  addEvaluateCommand,
  addAuditCommand,
  addForecastCommand,
  addReportCommand,
  addDueCommand,
  addCalendarCommand,
  addCheckCommand,
  addCompareCommand,
  addDiffCommand,
  addCompileCommand,
  addParseCommand,
  addExplainCommand,
  addFormatCommand,
  addImportCommand,
  addExportCommand,
  addInitCommand,
  addCompleteCommand,
];

/** Every command, with its help in one language. It throws where it would end the process. */
export function programFor(lang: Language, host: CommandHost): Command {
  const isEnglish = lang === 'en';
  const program = new Command('shixian')
    .description('把更新要求读成规则，按真正的工作日核对。')
    .configureHelp(helpFormat(lang))
    .configureOutput({
      writeOut: host.context.out,
      writeErr: host.context.err,
      // Said in the language asked for by whoever catches the error.
      outputError: () => {},
    })
    .helpOption('-h, --help', isEnglish ? 'show help' : '显示用法')
    .helpCommand('help [command]', isEnglish ? 'show the help of a command' : '显示一个命令的用法')
    .version(version, '-V, --version', '显示版本')
    .option('--no-color', '不用颜色')
    .exitOverride();
  addLanguageOption(program, lang);
  for (const add of ADD_COMMANDS) add(program, host);
  if (isEnglish) translateHelp(program);
  return program;
}
