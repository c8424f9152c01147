import type { Answer } from "../assessment/model";
import { standing } from "./counted-rating";
import { withoutNoise } from "./rounded-figure";

/**
 * Whether two assessors are too far apart to sign off: a difference of `reconcileAt` or more (judged
 * after binary noise, since 2.01 - 0.01 is a little under 2), or IE against a number, however low.
 * An agreed entry settles it.
 */
export function mustReconcile({ rating, second, agreed }: Answer, reconcileAt: number): boolean {
  if (rating === undefined || second === undefined || agreed !== undefined) return false;
  const isOneWithoutEvidence = (rating === "IE") !== (second === "IE");
  return isOneWithoutEvidence || withoutNoise(Math.abs(standing(rating) - standing(second))) >= reconcileAt;
}
