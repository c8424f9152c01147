/**
 * Shares from an order of importance alone: the mean of all weights that respect the order. The first of n places gets
 * (1 + 1/2 + ... + 1/n)/n, the second (1/2 + ... + 1/n)/n, and so on. `ranks` may be any numbers, 1 = most important;
 * equal ranks share the mean of the places they take together.
 *
 * Source: Edwards and Barron (1994), "SMARTS and SMARTER"; Barron and Barrett (1996), "Decision quality using ranked
 * attribute weights".
 */
export function rankOrderCentroid(ranks: readonly number[]): readonly number[] {
  const places = centroidOfPlaces(ranks.length);
  return ranks.map((rank) => {
    const ahead = ranks.filter((other) => other < rank).length;
    const equal = ranks.filter((other) => other === rank).length;
    return places.slice(ahead, ahead + equal).reduce((sum, share) => sum + share, 0) / equal;
  });
}

function centroidOfPlaces(count: number): readonly number[] {
  const parts = Array.from({ length: count }, (_, place) => 1 / (place + 1) / count);
  return parts.map((_, place) => parts.slice(place).reduce((sum, part) => sum + part, 0));
}
