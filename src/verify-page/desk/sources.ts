import { bundleElementId, readEmbedded, unzipBundle } from '../../core/archive/index.js';
import { type ByteSource, type Result, succeed, utf8ToText } from '../../core/kernel/index.js';
import type { BundleSources } from '../../core/replay/index.js';
import type { Delivery, DroppedFile } from './model.js';

/** Only in workers. */
declare const FileReaderSync: { new (): { readAsArrayBuffer(blob: Blob): ArrayBuffer } } | undefined;

/** Up to here a file is read at once; a longer one piece by piece. */
const heldLength = 1 << 22;
const planName = 'plan.json';

/** The files of what was handed over, by path: an embedded or a dropped ZIP is unpacked, a dropped folder stripped. */
export function readSources(delivery: Delivery): Result<BundleSources> {
  if (delivery.kind === 'embedded') return readEmbedded(delivery.html);
  const [first] = delivery.files;
  if (first !== undefined && delivery.files.length === 1) {
    if (/\.zip$/i.test(first.path)) return unzipBundle(wholeFile(first));
    if (/\.html?$/i.test(first.path)) {
      const html = utf8ToText(wholeFile(first));
      if (html?.includes(bundleElementId) === true) return readEmbedded(html);
    }
  }
  return succeed(stripFolders(delivery.files));
}

/** The folder that holds the plan is the bundle, however deep it lies. A page that was dropped along is none of it. */
function stripFolders(files: readonly DroppedFile[]): BundleSources {
  const paths = files.map(({ path }) => path.replace(/^\/+/, ''));
  const plans = paths.filter((path) => path === planName || path.endsWith(`/${planName}`));
  const [shortest = planName] = plans.sort(
    (left, right) => left.length - right.length || (left < right ? -1 : 1),
  );
  const base = plans.length === 0 ? commonFolder(paths) : shortest.slice(0, -planName.length);
  return new Map(
    files.flatMap((file, at) => {
      const path = paths[at] as string;
      const name = path.slice(base.length);
      if (!path.startsWith(base) || name === 'verify.html' || /(^|\/)\./.test(name)) return [];
      return [[name, sourceOf(file)] as const];
    }),
  );
}

function commonFolder(paths: readonly string[]): string {
  const [first = ''] = paths;
  return paths.length === 1 ? first.slice(0, first.lastIndexOf('/') + 1) : '';
}

function sourceOf({ path, content }: DroppedFile): Uint8Array | ByteSource {
  if (content instanceof Uint8Array) return content;
  if (content.size <= heldLength) return wholeFile({ path, content });
  const slice = (from: number, to: number) => readNow(content.slice(from, to));
  return { length: content.size, slice, release };
}

/**
 * A browser keeps what it has read until its collector comes by, which sees little of it: hundreds of megabytes would
 * wait. What is sent where nobody listens is gone at once.
 */
function release({ buffer }: Uint8Array): void {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  // SAFETY: a file that was read is in no shared memory.
  port1.postMessage(undefined, [buffer as ArrayBuffer]);
  port1.close();
}

function wholeFile({ content }: DroppedFile): Uint8Array {
  return content instanceof Uint8Array ? content : readNow(content);
}

function readNow(blob: Blob): Uint8Array {
  if (typeof FileReaderSync === 'undefined')
    throw new TypeError('Cannot read a file here: it must be handed over as bytes outside a worker');
  return new Uint8Array(new FileReaderSync().readAsArrayBuffer(blob));
}
