/** Where the records of a ZIP begin, and how long they are before their names. */
export const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
export const localSize = 30;
export const headerSize = 46;
export const endSize = 22;

export const stored = 0;
export const deflated = 8;

/** Bits of a file's flags. */
export const encryptedFlag = 1;
export const lengthsBehind = 1 << 3;
export const utf8Names = 1 << 11;
