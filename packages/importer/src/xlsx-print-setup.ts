import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import { escapeXml } from './xml-insertions.js';

/** Sheets that print on their side, as wide as the page, with their heading rows again on each (ECMA-376 part 1, 18.3.1.63, 18.3.1.65). */
export const printSetup: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>'),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
      'xl/workbook.xml': {
        transform: (xml, sheets) => {
          const titles = sheets.flatMap(({ sheet = '', stickyRowsCount = 0 }, index) =>
            stickyRowsCount > 0
              ? [
                  `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(`'${sheet.replaceAll("'", "''")}'!$1:$${stickyRowsCount}`)}</definedName>`,
                ]
              : [],
          );
          if (titles.length === 0) return xml;
          return xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`);
        },
      },
    },
  },
};
