import { canonicalJson, type Digest, digestOf, sm3Of, software } from '../../kernel/index.js';
import type { PublishedDocument, PublishedEdition } from '../model.js';

/** One file of a publication. */
export interface PublicationFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: Digest;
  readonly sm3: string;
  /** `index` and `data-package` describe the others. */
  readonly kind: PublishedDocument['kind'] | 'index' | 'data-package';
  readonly edition: PublishedEdition;
  /** Digest of a table's cells, whatever form the table takes. */
  readonly tableDigest?: Digest;
  /** The paths of earlier files that this one takes the place of. */
  readonly supersedes?: readonly string[];
}

/** `manifest.json` of a publication: every other file but the sums, by path in byte order. */
export interface PublicationManifest {
  readonly format: 'double-random/publication@1';
  readonly authority: string;
  readonly title: string;
  readonly edition: PublishedEdition;
  readonly software: { readonly name: string; readonly version: string };
  readonly files: readonly PublicationFile[];
}

/** A file with what the manifest says of it beside its bytes. */
export interface ManifestEntry extends Omit<PublicationFile, 'bytes' | 'sha256' | 'sm3'> {
  readonly content: Uint8Array;
}

/** The manifest as its file holds it. */
export function writeManifest(
  entries: readonly ManifestEntry[],
  about: Pick<PublicationManifest, 'authority' | 'title' | 'edition'>,
): string {
  const manifest: PublicationManifest = {
    format: 'double-random/publication@1',
    ...about,
    software,
    files: entries.map(({ content, ...entry }) => ({
      ...entry,
      bytes: content.length,
      sha256: digestOf(content),
      sm3: sm3Of(content),
    })),
  };
  return canonicalJson(manifest);
}
