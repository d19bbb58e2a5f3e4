import { utf16Of } from '../../sdk/import-encodings.js';
import { at, file, mapped, type Provocations } from './provocation.js';
import { coded } from './target-rows.js';

const rules = (
  ratio: string,
) => `{"format":"double-random/rules@1","rules":[{"strata":{"by":[],"missing":"refuse",
  "quantities":[],"overall":{"quantity":{"kind":"ratio","comparator":"=","ratio":"${ratio}"}}}}]}`;

/** Bytes and text of a file, JSON, mappings of headers. */
export const fileProvocations: Provocations = {
  'registers.file-empty': file('targets', ''),
  'registers.file-too-large': file('targets', new Uint8Array(64 * 1024 * 1024 + 1)),
  'registers.file-encoding-unknown': file('targets', Uint8Array.of(0xff, 0x41, 0xff, 0xff)),
  'registers.file-text-damaged': file(
    'targets',
    new TextEncoder().encode('名称,统一社会信用代码').slice(0, -1),
  ),
  'registers.file-nul': at('B2', coded('A\0')),
  'registers.file-bom-inside': at('B2', coded('\ufeffA')),
  'registers.file-decoded': file('targets', utf16Of('\ufeff名称,代码\n甲,A1\n')),
  'registers.file-delimiter': file('targets', '名称;代码\n甲;A1\n'),
  'registers.file-delimiter-ambiguous': file('targets', '名称;代码,地区\n'),
  'registers.file-line-ends': file('targets', '名称,代码\r甲,A1\r'),
  'registers.quote-unclosed': coded('"A'),
  'registers.quote-stray': coded('A"'),
  'registers.json-shape': file('targets', '[1]'),
  'registers.record-malformed': file('targets', '[{"id":"A1","name":"甲","more":1}]'),
  'registers.mapping-malformed': mapped('{}'),
  'registers.alias-unknown': mapped(
    '{"format":"double-random/mapping@1","name":"甲","aliases":{"公司":"别的"}}',
  ),
  'kernel.text-not-utf8': file('rules', Uint8Array.of(0xff)),
  'kernel.ratio-malformed': file('rules', rules('5‰')),
  'kernel.json-malformed': file('targets', '[{"名称":"甲"'),
  'kernel.json-key-repeated': file('targets', '[{"名称":"甲","名称":"乙"}]'),
  'kernel.json-key-reserved': file('targets', '[{"__proto__":"甲"}]'),
  'kernel.json-number-inexact': file('targets', '[{"代码":340000201709041001}]'),
  'kernel.json-text-broken': file('targets', '[{"名称":"\\ud800"}]'),
  'kernel.json-too-deep': file('targets', '['.repeat(100_000)),
};
