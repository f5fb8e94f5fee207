export { checkYear } from './notice/notice-check.js';
export { type NoticeOrigin, type ReadNotice, yearFromNoticeText } from './notice/notice-text.js';
export type { DayClass, NoticeFestival, NoticeProblem, YearFile, YearNotice } from './notice/year-file.js';
export { isYearFile } from './notice/year-file.js';
