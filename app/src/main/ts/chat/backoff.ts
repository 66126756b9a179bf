const FIRST = 500;
const LONGEST = 15_000;

/** Milliseconds to wait before the next attempt to connect: twice as long each time, spread so that not all come at once. */
export function pauseBefore(attempt: number, random: () => number): number {
  const whole = Math.min(LONGEST, FIRST * 2 ** attempt);
  return whole / 2 + random() * (whole / 2);
}
