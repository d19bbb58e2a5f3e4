export { type IssueWording, issueLines } from './issue-lines.js';
export { writeReportPage } from './report-page.js';
export { checkLines, writeReportText } from './report-text.js';
export { displayWidth, grouped, layOut, pad } from './text-columns.js';
