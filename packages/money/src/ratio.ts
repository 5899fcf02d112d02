/**
 * Whole percent that `part` is of `whole`, rounded down, so that 100 means reached; 100 where nothing
 * is asked. Not capped: 150 of 100 is 150. Both in the same whole unit, up to 10^13.
 */
export function percent(part: number, whole: number): number {
  if (whole <= 0) return 100;
  return Math.floor((part * 100) / whole);
}
