/** A list of unsigned 32-bit numbers that grows in place: millions of them without an object each. */
export class GrowingUint32 {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Uint32Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? 0;
  }

  /** The numbers, not copied. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}

/** The same of numbers of 64 bits. */
export class GrowingFloat64 {
  #values = new Float64Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const grown = new Float64Array(this.#values.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.#length++] = value;
  }

  /** The numbers, not copied. */
  values(): Float64Array {
    return this.#values.subarray(0, this.#length);
  }
}
