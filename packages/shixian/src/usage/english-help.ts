/** What the help says in English. The command files carry the Chinese; a test holds that nothing is missing here. */
interface CommandHelp {
  does: string;
  arguments?: Record<string, string>;
  options?: Record<string, string>;
}

const COUNTY = 'folder of the county, or its Bundle (.json)';

/** Options that mean the same in every command. */
const OPTIONS: Record<string, string> = {
  '--at': 'the day, YYYY-MM-DD (its end), or a moment with its offset; today in China by default',
  '--color': 'colour',
  '--county': 'a county (its folder, or its Bundle), for its calendar and interpretations',
  '--events': 'files of events (.jsonl, .csv, .xlsx)',
  '--force': 'write over files that are there',
  '--format': 'output format',
  '--lang': 'language',
  '--no-color': 'no colour',
  '--records-from': 'the records are complete from this day on; what is earlier is not evaluated',
  '--strict': 'stop at the first error among the events',
};

const COMMANDS: Record<string, CommandHelp> = {
  '': {
    does: 'Reads update duties as rules and checks them by true Chinese working days.',
    options: { '--version': 'show the version' },
  },
  evaluate: {
    does: 'Says how every item of one or several counties stands now',
    arguments: {
      counties:
        'folders of counties, or Bundles (.json); of several, --events names files inside each county’s folder',
    },
    options: {
      '--as-of': 'use only the holiday notices published and the events recorded by then',
      '--workers': 'threads to use for several counties',
      '--trace':
        'show how dates were found: first (of the first overdue item), all (of every one) or the id of an item',
    },
  },
  audit: {
    does: 'Lists every overdue, late and missed update in a window',
    arguments: { county: COUNTY },
    options: {
      '--from': 'first day, YYYY-MM-DD',
      '--to': 'last day, YYYY-MM-DD; later events are passed over',
      '--national': 'hold the items against the national baseline too',
    },
  },
  forecast: {
    does: 'Lists what falls due in the days to come',
    arguments: { county: COUNTY },
    options: {
      '--at': 'the day to begin with; today in China by default',
      '--days': 'how many days',
    },
  },
  report: {
    does: 'Writes a report: a page, a ledger, a bulletin, calendars',
    arguments: { county: COUNTY },
    options: {
      '--from': 'first day of the breaches shown; a year before the day of the report by default',
      '--output': 'where to write; of ics a folder, a file for each unit',
    },
  },
  due: {
    does: 'Says when something that happens on a day is due',
    arguments: { phrase: 'phrase of a rule' },
    options: {
      '--on': 'the day it happens, YYYY-MM-DD, or a moment with its offset',
      '--stdin': 'read PHRASE<TAB>DATE, one a line, and answer in JSON Lines',
    },
  },
  calendar: {
    does: 'Prints a year or a month with its days off and make-up working days',
    arguments: { year: 'year, such as 2026' },
    options: {
      '--month': 'one month only, 1 to 12',
      '--county': 'folder of a county, for its own days off; the whole country by default',
      '--as-known-on': 'as published by this day, YYYY-MM-DD',
    },
  },
  'calendar add-notice': {
    does: 'Enters the State Council’s yearly holiday notice and holds it against the law',
    arguments: { file: 'the notice as text, or a year’s data as JSON' },
    options: {
      '--url': 'address of the notice',
      '--date': 'day of publication, YYYY-MM-DD; the date it is signed with by default',
      '--check': 'check only, write nothing',
    },
  },
  check: {
    does: 'Checks the folders of counties',
    arguments: { paths: 'folders of counties, or a folder that holds several' },
    options: {
      '--at': 'day of the check, YYYY-MM-DD; today in China by default',
      '--fix': 'write the fixes that change no meaning',
      '--all': 'show accepted findings too',
      '--baseline': 'report only what this baseline file does not hold',
      '--update-baseline': 'write the findings of today into the baseline file',
      '--workers': 'threads to use; as many as are worth it by default',
    },
  },
  compare: {
    does: 'Compares two rules and shows dates that tell them apart',
    arguments: { a: 'rule A', b: 'rule B' },
    options: { '--plan-year': 'year of the dates that name none' },
  },
  diff: {
    does: 'Compares two versions of a county: rules that become stricter or looser, due dates that move',
    arguments: { old: 'old folder or Bundle (.json)', new: 'new folder or Bundle (.json)' },
    options: {
      '--from': 'first day that a period is counted from; today in China by default',
      '--to': 'last such day; a year later by default',
    },
  },
  compile: {
    does: 'Compiles the folder of a county into a Bundle that stands alone',
    arguments: { county: 'folder of the county' },
    options: { '--output': 'file to write; the standard output by default' },
  },
  parse: {
    does: 'Reads phrases as rules',
    arguments: { phrases: 'phrases, one an argument' },
    options: { '--stdin': 'read phrases, one a line, and answer in JSON Lines' },
  },
  explain: {
    does: 'Says in a sentence what a phrase asks for',
    arguments: { phrases: 'phrases, one an argument' },
  },
  format: {
    does: 'Writes phrases in their canonical form',
    arguments: { phrases: 'phrases, one an argument' },
    options: { '--stdin': 'read phrases, one a line' },
  },
  import: {
    does: 'Turns the tables of a notice into the folder of a county (a draft)',
    arguments: { file: 'docx, xlsx, xls, html, csv, md or text; - for text on the standard input' },
    options: {
      '--output': 'folder of the county, such as counties/530128-luquan',
      '--code': 'division code, six digits (GB/T 2260); by default from the folder’s name',
      '--name': 'full name of the county; by default from the notice',
    },
  },
  export: {
    does: 'Writes the rules of a county back into the tables of its notice: every cell as imported, what was changed in its place',
    arguments: { county: 'folder of the county' },
    options: { '--output': 'file to write, .xlsx or .docx' },
  },
  init: {
    does: 'Makes the folder of a new county',
    arguments: { folder: 'folder, such as counties/530128-luquan' },
    options: {
      '--code': 'division code, six digits (GB/T 2260)',
      '--name': 'full name of the county',
      '--city': 'prefecture or city',
      '--province': 'province, autonomous region or municipality',
      '--autonomous': 'an autonomous county',
      '--ci': 'also write the jobs that check the county',
    },
  },
  complete: {
    does: 'Prints the completion script of a shell, as in: source <(shixian complete bash)',
    arguments: { shell: 'the shell in use' },
  },
  __complete: {
    does: 'For the completion scripts: lists what the next word may be',
    arguments: { words: 'the words behind shixian' },
  },
};

/** The English of a command, undefined where there is none. */
export function englishHelp(name: string) {
  const help = COMMANDS[name];
  return {
    does: help?.does,
    argument: (argument: string) => help?.arguments?.[argument],
    option: (long: string) => help?.options?.[long] ?? OPTIONS[long],
  };
}
