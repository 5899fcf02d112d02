/**
 * Splits `total` (cents) by whole `weights` so that the parts add up to the whole: each gets its share
 * rounded down, and the cents that remain go one each to the largest remainders, the first on a tie.
 *
 * @throws {RangeError} negative or fractional numbers, or no positive weight
 */
export function split(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError('total must be whole cents');
  if (
    !Number.isSafeInteger(sum) ||
    sum <= 0 ||
    weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)
  ) {
    throw new RangeError('weights must be whole and not all zero');
  }
  // BigInt: the product of two large safe integers is not safe.
  const shares = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return {index, part: Number(product / BigInt(sum)), remainder: product % BigInt(sum)};
  });
  let left = total - shares.reduce((a, share) => a + share.part, 0);
  const order = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of order) {
    if (left === 0) break;
    share.part += 1;
    left -= 1;
  }
  return shares.map((share) => share.part);
}
