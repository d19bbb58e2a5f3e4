/** 样例 A made-up district and a small made-up office. */
export { type SampleOffice, type Some, sampleDistrict } from './district.js';
export { sampleFiles } from './files.js';
export { samplePublication } from './publication.js';
export { sampleRulesFile } from './rules.js';
export { type SampleDraft, type SampleDraw, sampleDraft, sampleDraw, sampleOffice } from './small-office.js';
export { sampleYear } from './year.js';
