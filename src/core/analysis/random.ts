/** Four words of generator state. An array rather than variables, so that drawing never allocates. */
export type RandomState = Int32Array;

/**
 * xoshiro128** 1.1 (Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47(4),
 * 2021): period 2^128 - 1, passes the usual batteries of tests, needs 32-bit arithmetic only, so that every
 * engine draws the same numbers. Not for secrets.
 */
export function nextWord(state: RandomState): number {
  const first = state[0] ?? 0;
  const second = state[1] ?? 0;
  const scrambled = Math.imul(rotated(Math.imul(second, 5), 7), 9);
  const third = (state[2] ?? 0) ^ first;
  const fourth = (state[3] ?? 0) ^ second;
  state[0] = first ^ fourth;
  state[1] = second ^ third;
  state[2] = third ^ (second << 9);
  state[3] = rotated(fourth, 11);
  return scrambled;
}

/** Evenly between 0 and 1, never 0 nor 1: the middles of 2^32 equal parts. */
export function uniform(state: RandomState): number {
  return ((nextWord(state) >>> 0) + 0.5) * 2 ** -32;
}

/** State for a seed, by four steps of SplitMix (Steele, Lea and Flood 2014) in its 32-bit form: seeds that lie side by side start far apart. */
export function seeded(seed: number): RandomState {
  if (!(Number.isInteger(seed) && seed > 0 && seed < 2 ** 32)) {
    throw new RangeError(`A seed is a whole number from 1 to 4294967295, got ${seed}.`);
  }
  let position = seed | 0;
  return Int32Array.from({ length: 4 }, () => {
    position = (position + 0x9e3779b9) | 0;
    const mixed = Math.imul(position ^ (position >>> 16), 0x85ebca6b);
    const mixedAgain = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return mixedAgain ^ (mixedAgain >>> 16);
  });
}

function rotated(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}
