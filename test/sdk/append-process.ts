/** One of several processes that work on the same office folder at once; see concurrency.test.ts. */
import { sampleOffice } from '../../src/sdk/index.js';
import { openFolderOffice } from '../../src/sdk/node/index.js';

const [folder = '', times = '1'] = process.argv.slice(2);
const office = openFolderOffice(folder);
for (let time = 0; time < Number(times); time++) {
  const adopted = await office.adoptRecords('inspectors', sampleOffice().inspectors.slice(time % 3));
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.issues));
  console.log(adopted.value.version);
}
