import { creditCode } from '../../pools/tables.js';
import { type BadInput, code, target, targets } from './bad-input.js';

/** A name that is only refused or doubted. */
const named = (number: number, title: string, name: string, told: string): BadInput => ({
  number,
  title,
  read: targets(target({ name })),
  told: [told],
  records: told.startsWith('error') ? [] : [{ name }],
});
const other = creditCode(2);
const pair = (one: string, two: string) =>
  targets(`企业名称,统一社会信用代码\n${one},${code}\n${two},${other}\n`);

/** Names, statuses and other cells of a list of targets, and rows beside each other. */
export const cellsOfTargets: readonly BadInput[] = [
  named(10, 'a control character in a name', '某某\u0001公司', 'error registers.text-broken A2'),
  // There is no strict mode: a name that cannot be told apart by eye is the registry's business, and shown by its code points.
  named(11, 'a zero-width space in a name', '某某\u200b公司', 'warning registers.text-invisible A2'),
  named(11, 'a bidi override in a name', '某某\u202e公司', 'warning registers.text-invisible A2'),
  {
    number: 23,
    title: 'a code twice with one name',
    read: targets(`企业名称,统一社会信用代码\n甲,${code}\n甲,${code}\n`),
    told: ['error registers.row-repeated B3'],
    records: [{ name: '甲' }],
  },
  {
    number: 24,
    title: 'a code twice with two names',
    read: targets(`企业名称,统一社会信用代码\n甲,${code}\n乙,${code}\n`),
    told: ['error registers.id-conflict B2', 'error registers.id-conflict B3'],
    records: [],
  },
  {
    number: 25,
    title: 'a name twice with two codes',
    read: pair('甲公司', '甲公司'),
    told: ['warning pools.names-repeated'],
    records: [{ name: '甲公司' }, { name: '甲公司' }],
  },
  {
    number: 26,
    title: 'names that differ in the width of brackets',
    read: pair('甲(某)公司', '甲（某）公司'),
    told: ['warning pools.names-similar'],
    records: [{ name: '甲(某)公司' }, { name: '甲（某）公司' }],
  },
  {
    number: 26,
    title: 'names that differ in the width of letters',
    read: pair('甲A公司', '甲Ａ公司'),
    told: ['warning pools.names-similar'],
    records: [{ name: '甲A公司' }, { name: '甲Ａ公司' }],
  },
  {
    number: 27,
    title: 'a compatibility ideograph beside the ordinary one',
    read: pair('\uf900公司', '\u8c48公司'),
    told: ['warning registers.text-unusual A2'],
    records: [{ name: '\uf900公司' }, { name: '\u8c48公司' }],
  },
  {
    number: 28,
    title: 'a combining accent beside the composed letter',
    read: pair('Cafe\u0301', 'Caf\u00e9'),
    told: ['warning registers.text-unusual A2'],
    records: [{ name: 'Cafe\u0301' }, { name: 'Caf\u00e9' }],
  },
  {
    number: 29,
    title: 'a character of the supplementary plane',
    read: targets(target({ name: '𠮷野家' })),
    told: [],
    records: [{ name: '𠮷野家' }],
  },
  named(30, 'no name', '', 'error registers.value-missing A2'),
  named(30, 'a name of blanks', ' \u3000', 'error registers.value-missing A2'),
  named(30, 'a name of one mark', '、', 'error pools.name-malformed A2'),
  named(31, 'a name of 501 characters', '𠮷'.repeat(501), 'error registers.text-too-long A2'),
  {
    number: 31,
    title: 'a name of 500 characters',
    read: targets(target({ name: '𠮷'.repeat(500) })),
    told: [],
    records: [{ name: '𠮷'.repeat(500) }],
  },
  // The pool keeps whoever is registered, with the status: leaving out is the work of the rules, with its reason.
  {
    number: 32,
    title: 'a cancelled target',
    read: targets(target({ status: '注销' })),
    told: [],
    records: [{ status: 'cancelled' }],
  },
  {
    number: 33,
    title: 'a status in other words that are known',
    read: targets(target({ status: '在业' })),
    told: [],
    records: [{ status: 'active' }],
  },
  // All accepted words are named: the nearest one would be a guess.
  {
    number: 33,
    title: 'an unknown status',
    read: targets(target({ status: '在哪' })),
    told: ['error registers.word-unknown C2'],
    records: [],
  },
  // Whether a stratum needs the value is for the rules to say, which have to choose between refusing and leaving out.
  {
    number: 34,
    title: 'no value where a stratum may need one',
    read: targets(`企业名称,统一社会信用代码,信用风险分类,地区\n甲,${code},A,\n乙,${other},,甲区\n`),
    told: ['warning registers.value-unstated D2', 'warning registers.value-unstated C3'],
    records: [{ creditClass: 'A' }, { district: '甲区' }],
  },
  {
    number: 35,
    title: 'cells one column to the right',
    read: targets(`企业名称,统一社会信用代码,登记状态\n某路,某某公司,${code}\n乙,${other},存续\n`),
    told: ['error pools.row-shifted B2'],
    records: [{ name: '乙' }],
  },
  {
    number: 35,
    title: 'the letter of a city where the status stands',
    read: targets(`企业名称,统一社会信用代码,登记状态\n甲,${code},A\n乙,${other},A\n`),
    told: ['error registers.word-unknown C2', 'error registers.word-unknown C3'],
    records: [],
  },
];
