import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from 'double-random/kernel';
import {
  memoryStore,
  type Office,
  openOffice,
  type RegisterRecords,
  registerLayouts,
  sampleOffice,
  sampleRulesFile,
  type TableRegister,
} from 'double-random/sdk';
import {
  type ExportOptions,
  exportRegister,
  importRegister,
  importTable,
  systemClock,
  systemEntropy,
} from 'double-random/sdk/node';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dr-export-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const formats = ['csv', 'xlsx', 'json', 'ndjson'] as const;
let files = 0;

function office(): Office {
  return openOffice({
    store: memoryStore(),
    clock: systemClock(),
    entropy: systemEntropy(),
    importer: importRegister,
  });
}

async function holding<Name extends TableRegister>(
  register: Name,
  records: readonly RegisterRecords[Name][],
) {
  const desk = office();
  const adopted = await desk.adoptRecords(register, records);
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.issues[0]));
  return desk;
}

async function exported(desk: Office, register: TableRegister, options: Omit<ExportOptions, 'file'>) {
  const file = join(folder, `${register}-${files++}.${options.format ?? 'csv'}`);
  const outcome = await exportRegister(desk, register, { file, ...options });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  return { ...outcome.value, content: readFileSync(file) };
}

const words = fc.constantFrom(
  '某',
  '商店',
  'A',
  'é',
  '𠮷',
  ' ',
  '·',
  '"',
  ',',
  ';',
  '&',
  '<',
  '>',
  "'",
  '_x000D_',
  '0',
  '1E5',
  '（',
);
const starts = fc.constantFrom('', '=', '+', '-', '@', '＝', "'", "''", '甲', '2026-01-01', '0012');
const name = fc
  .tuple(starts, fc.array(words, { maxLength: 6 }))
  .map(([start, rest]) => `${start}${rest.join('')}某`.trim());

describe('a register that is exported', () => {
  it.each(formats)('as %s and imported again has the same records, whatever its names', async (format) => {
    const [pattern] = sampleOffice().targets;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), async (names) => {
        const targets = names.map((text, at) => ({
          ...pattern,
          id: `T${String(at).padStart(3, '0')}` as never,
          name: text,
        }));
        const { content } = await exported(await holding('targets', targets), 'targets', { format });
        const again = importRegister('targets', { name: `名录.${format}`, bytes: content });
        expect(again.ok && again.value.reading.refused).toEqual([]);
        expect(again.ok && again.value.reading.records).toEqual(targets);
      }),
      { numRuns: 150 },
    );
  });

  it.each(
    (['items', 'targets', 'inspectors'] as const).flatMap((register) =>
      formats.map((format) => ({ register, format })),
    ),
  )('the sample’s $register as $format come back whole', async ({ register, format }) => {
    const records = sampleOffice()[register];
    const desk = await holding(register, records as never);
    const { content, notes, digest } = await exported(desk, register, { format });
    expect(notes).toEqual([]);
    expect((await exported(desk, register, { format })).digest).toBe(digest);
    const again = importRegister(register, { name: `名录.${format}`, bytes: content });
    expect(again.ok && again.value.reading.records.map((one) => canonicalJson(one))).toEqual(
      [...records].sort((left, right) => (left.id < right.id ? -1 : 1)).map((one) => canonicalJson(one)),
    );
  });

  it.each(
    Object.entries(registerLayouts).flatMap(([register, layouts]) =>
      layouts.flatMap(({ id }) => (['csv', 'xlsx'] as const).map((format) => ({ register, id, format }))),
    ),
  )(
    '$register in the layout $id as $format: the file it came from, cell by cell',
    async ({ register, id, format }) => {
      const table = register as TableRegister;
      const file = `${register === 'plans' ? 'plan' : register}-${id}`;
      const bytes = readFileSync(`test/fixtures/registers/${file}.csv`);
      const desk = office();
      const adopted = await desk.adoptTable(table, { name: '来.csv', bytes });
      expect(adopted.ok).toBe(true);
      const { content } = await exported(desk, table, { layout: id, format });
      const [came, went] = [
        importTable({ name: '来.csv', bytes }),
        importTable({ name: '往', bytes: content }),
      ];
      const cellsOf = (read: typeof came) =>
        read.ok && [
          read.value.table.header,
          ...read.value.table.rows.map(({ cells }) => cells.map((cell) => cell.trim())),
        ];
      expect(cellsOf(went)).toEqual(cellsOf(came));
    },
  );

  it('of work rules is a rules file again', async () => {
    const desk = office();
    const text = JSON.stringify(sampleRulesFile);
    await desk.adoptRules(text);
    const file = join(folder, 'rules.json');
    expect((await exportRegister(desk, 'rules', { file })).ok).toBe(true);
    const again = office();
    const adopted = await again.adoptRules(readFileSync(file, 'utf8'));
    const [first, second] = [await desk.versions('rules'), adopted];
    expect(first.ok && second.ok && second.value.snapshot === first.value[0]?.snapshot).toBe(true);
    const refused = await exportRegister(desk, 'rules', { file: join(folder, 'rules.csv') });
    expect(!refused.ok && refused.issues.map(({ code }) => code)).toEqual(['sdk.export-format']);
  });

  it('may be any version, by number or by day', async () => {
    const { targets } = sampleOffice();
    const desk = await holding('targets', targets);
    await desk.adoptRecords('targets', targets.slice(1));
    const counts = await Promise.all(
      [{}, { version: 1 }, { version: 2 }].map(
        async (choice) => (await exported(desk, 'targets', choice)).records,
      ),
    );
    expect(counts).toEqual([targets.length - 1, targets.length, targets.length - 1]);
    const codeOf = async (choice: object) => {
      const outcome = await exportRegister(desk, 'targets', { file: join(folder, 'no.csv'), ...choice });
      return outcome.ok ? undefined : outcome.issues[0]?.code;
    };
    expect(await codeOf({ version: 3 })).toBe('sdk.version-unknown');
    expect(await codeOf({ asOf: '2001-01-01' })).toBe('sdk.register-not-in-force');
    expect(await codeOf({ asOf: '昨天' })).toBe('sdk.date-malformed');
    expect(await codeOf({ layout: 'nothing' })).toBe('sdk.layout-unknown');
    expect(await codeOf({ file: join(folder, 'no.docx') })).toBe('sdk.export-format');
  });

  it('replaces no file unasked, and leaves nothing half-written', async () => {
    const desk = await holding('targets', sampleOffice().targets);
    const own = mkdtempSync(join(folder, 'kept-'));
    const file = join(own, '名录.csv');
    writeFileSync(file, '旧');
    const refused = await exportRegister(desk, 'targets', { file });
    expect(!refused.ok && refused.issues[0]?.code).toBe('sdk.file-exists');
    const broken = {
      readRegister: async () => {
        const read = await desk.readRegister('targets');
        if (!read.ok) return read;
        return {
          ...read,
          value: {
            ...read.value,
            batches: async function* () {
              yield [];
              throw new Error('cut');
            },
          },
        };
      },
    } as never;
    const cut = await exportRegister(broken, 'targets', { file, force: true });
    expect(!cut.ok && cut.issues[0]?.code).toBe('sdk.file-unwritable');
    expect([readdirSync(own), readFileSync(file, 'utf8')]).toEqual([['名录.csv'], '旧']);
    expect((await exportRegister(desk, 'targets', { file, force: true })).ok).toBe(true);
    expect(readFileSync(file, 'utf8')).not.toBe('旧');
  });
});
