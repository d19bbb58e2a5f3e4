/** A process that imports a file of targets into an office folder; see import-crash.test.ts. */
import { fileInPieces, openFolderOffice } from '../../src/sdk/node/index.js';

const [folder = '', path = '', tell = ''] = process.argv.slice(2);
const file = await fileInPieces(path);
if (!file.ok) throw new Error(JSON.stringify(file.issues));
if (tell !== '') console.log('started');
const adopted = await openFolderOffice(folder).adoptTable('targets', file.value, {
  acceptedChange: '试验',
});
console.log(adopted.ok ? adopted.value.version : (adopted.issues[0]?.code ?? ''));
