import { serveAsWorker } from './desk/worker.js';
import { startPage } from './page.js';

// The same text is the page's script and, in a worker, the desk's.
if (typeof document === 'undefined') serveAsWorker();
else begin(document.currentScript?.textContent ?? '');

/** What the page carries may stand after the script. */
function begin(script: string): void {
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => startPage(script));
  else startPage(script);
}
