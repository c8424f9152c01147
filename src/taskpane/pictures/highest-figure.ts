import type { Assessment } from "../../core/assessment/model";
import type { ComparisonResult } from "../../core/scoring/result";
import { roundedFigure } from "../../core/scoring/rounded-figure";

export interface HighestFigure {
  /** Rounded residual risk. */
  readonly figure: number;
  readonly places: readonly { readonly vendor: string; readonly domain: string }[];
}

/** The highest residual risk of any vendor in any domain, with every place it occurs in; absent without figures. */
export function highestFigure(
  { domains }: Assessment,
  { vendors }: ComparisonResult,
): HighestFigure | undefined {
  const figures = vendors.flatMap((vendor) =>
    domains.flatMap(({ id, title }) => {
      const worst = vendor.domains.get(id)?.worst;
      return worst === undefined
        ? []
        : [{ figure: roundedFigure(worst), vendor: vendor.name, domain: title }];
    }),
  );
  if (figures.length === 0) return undefined;
  const figure = Math.max(...figures.map((one) => one.figure));
  return { figure, places: figures.filter((one) => one.figure === figure) };
}
