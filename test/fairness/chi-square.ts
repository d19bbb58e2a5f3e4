/**
 * The chance that a chi-square value is at least this large although nothing is wrong: the upper tail of the
 * chi-square distribution, Q(degrees / 2, value / 2).
 *
 * @basis NIST Digital Library of Mathematical Functions, 8.11.4 (series) and 8.9.2 (continued fraction)
 */
export function chiSquareTail(value: number, degrees: number): number {
  const [a, x] = [degrees / 2, value / 2];
  if (x <= 0) return 1;
  const factor = Math.exp(a * Math.log(x) - x - logGamma(a));
  return x < a + 1 ? 1 - factor * lowerSeries(a, x) : factor * upperFraction(a, x);
}

/** Pearson's statistic of observed counts against one expected count. */
export function pearson(counts: Iterable<number>, expected: number): number {
  let sum = 0;
  for (const count of counts) sum += (count - expected) ** 2 / expected;
  return sum;
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; term > sum * Number.EPSILON; step++) {
    term *= x / (a + step);
    sum += term;
  }
  return sum;
}

/** By Lentz’s method. */
function upperFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; ; step++) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 4 * Number.EPSILON) return fraction;
  }
}

/** Stirling’s series, after shifting the argument to where it is exact to double precision. */
function logGamma(value: number): number {
  let [z, shift] = [value, 0];
  for (; z < 12; z++) shift += Math.log(z);
  const corrections = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5) - 1 / (1680 * z ** 7);
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + corrections - shift;
}
