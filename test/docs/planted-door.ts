// A door with faults: exports.test.ts proves with it that it sees them.
export function undocumented(): void {}

/** Says what it does and shows nothing. */
export function withoutExample(): void {}

export interface Undocumented {
  readonly id: string;
}

/** A constant needs no example. */
export const documented = 1;

/** A list says what it holds. */
export const kinds = ['one', 'two'] as const;

export type Kind = (typeof kinds)[number];
