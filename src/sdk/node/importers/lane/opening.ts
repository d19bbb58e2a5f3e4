/** Joins the first pieces, by copying them, until they are as long as that. */
export async function* openingWith(
  length: number,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let opening: Uint8Array | undefined = new Uint8Array();
  for await (const piece of pieces) {
    if (opening === undefined) {
      yield piece;
      continue;
    }
    opening = Buffer.concat([opening, piece]);
    if (opening.length < length) continue;
    yield opening;
    opening = undefined;
  }
  if (opening !== undefined && opening.length > 0) yield opening;
}
