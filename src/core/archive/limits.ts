/** How far an archive from outside is followed. */
export interface ArchiveLimits {
  readonly files: number;
  /** Of all files together, unpacked. */
  readonly bytes: number;
  /** How many times its packed length a file may grow, once it is larger than a MiB. */
  readonly ratio: number;
}

/** Enough for a bundle of three million targets; no more than a plain ZIP can hold. */
export const archiveLimits: ArchiveLimits = { files: 65_535, bytes: 2 ** 31, ratio: 200 };
