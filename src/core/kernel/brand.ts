declare const brand: unique symbol;

/**
 * A string that has been checked. Brands keep apart what must not be mixed (a digest and a seed are both 64 hex
 * digits); they vanish at run time. Only a factory that has checked the text may cast to a brand.
 */
export type Brand<Text extends string, Name extends string> = Text & { readonly [brand]: Name };

/** SHA-256 in 64 lowercase hex digits. */
export type Digest = Brand<string, 'Digest'>;

/** A calendar day, `YYYY-MM-DD`, without time zone. */
export type CivilDate = Brand<string, 'CivilDate'>;

/** A moment in UTC to the second, `YYYY-MM-DDThh:mm:ssZ`. */
export type Instant = Brand<string, 'Instant'>;

/** An ASCII identifier of the protocol's grammar, see `isIdentifier`. */
export type Identifier = Brand<string, 'Identifier'>;
