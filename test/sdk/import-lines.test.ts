import { memoryStore, openOffice } from 'double-random/sdk';
import { importLines, systemClock, systemEntropy } from 'double-random/sdk/node';
import { expect, it } from 'vitest';
import { creditCode } from '../pools/tables.js';

it('an import that is stopped while its records are kept leaves the office as it was', async () => {
  const rows = Array.from(
    { length: 40_000 },
    (_, at) => `米东区某某商贸有限公司${at},${creditCode(at)},古牧地镇`,
  );
  const bytes = new TextEncoder().encode(['名称,统一社会信用代码,地区', ...rows].join('\n'));
  const stop = new AbortController();
  const store = memoryStore();
  const office = openOffice({
    store: {
      ...store,
      writeObject: async (pieces) =>
        store.writeObject(
          (async function* () {
            for await (const piece of pieces) {
              stop.abort(new Error('stopped by hand'));
              yield piece;
            }
          })(),
        ),
    },
    clock: systemClock(),
    entropy: systemEntropy(),
    lineImporter: importLines,
  });
  const file = {
    name: '名录.csv',
    size: bytes.length,
    pieces: async function* () {
      yield bytes;
    },
  };
  await expect(office.adoptTable('targets', file, { signal: stop.signal })).rejects.toThrow(
    'stopped by hand',
  );
  expect(await store.journal()).toEqual([]);
});
