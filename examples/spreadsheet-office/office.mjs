// A Word document in; the county's folder, its table as a workbook and a page of what is due out.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFolder } from '@shixian/compiler/node';
import { evaluate, explainDuty } from '@shixian/engine';
import {
  docxFromTables,
  filesFromImport,
  importDocument,
  tablesFromCounty,
  xlsxFromTables,
} from '@shixian/importer';
import { htmlFromVerdicts } from '@shixian/report';

const [file, out = 'out', code = '530128', at = '2026-11-20'] = process.argv.slice(2);
if (file === undefined) {
  console.error('node office.mjs FILE [FOLDER] [CODE] [DATE]');
  process.exit(2);
}

const name = basename(file);
const imported = await importDocument({ name, bytes: readFileSync(file) }, { code });
if (imported.draft === null) {
  console.error(imported.diagnostics);
  process.exit(2);
}

// The draft inherits the national baseline, which stands beside it.
const county = join(out, 'counties', code);
const baseline = join(out, 'counties', '000000-national');
mkdirSync(county, { recursive: true });
mkdirSync(baseline, { recursive: true });
copyFileSync(
  fileURLToPath(new URL('../../counties/000000-national/county.yaml', import.meta.url)),
  join(baseline, 'county.yaml'),
);
for (const part of filesFromImport(imported, name)) writeFileSync(join(county, part.name), part.text);
// The draft may be edited before this; what was not is as the document has it.
const { tables } = tablesFromCounty(imported.draft, imported.tables);
writeFileSync(join(out, 'table.xlsx'), await xlsxFromTables(tables));
writeFileSync(join(out, 'table.docx'), await docxFromTables(tables));

const { bundle, diagnostics } = compileFolder(county, { today: at });
if (bundle === null) {
  console.error(diagnostics);
  process.exit(2);
}
const verdicts = evaluate(bundle, [], { at });
const explain = (duty) => explainDuty(duty, 'zh-CN');
writeFileSync(
  join(out, 'report.html'),
  htmlFromVerdicts({ verdicts, bundle, events: [], lang: 'zh-CN', explain }),
);

console.log(JSON.stringify({ import: imported.summary, verdicts: verdicts.summary }, null, 2));
