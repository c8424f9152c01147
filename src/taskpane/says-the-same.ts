import { kept } from "../core/kept";

/**
 * For React's `memo`: a part is drawn again only when its properties say something new. Quick, because what a reading
 * left as it was is the same object; functions have to be the same as well.
 */
export function saysTheSame(before: object, after: object): boolean {
  return kept(before, after) === before;
}
