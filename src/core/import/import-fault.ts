/** Why a table of index scores cannot be used as it is. Rows count from 1, the header included. */
export type ImportFault =
  | { readonly kind: "too large"; readonly most: number }
  | { readonly kind: "not text" }
  | { readonly kind: "broken quotes"; readonly row: number }
  | { readonly kind: "empty" }
  | { readonly kind: "too many rows"; readonly most: number }
  | { readonly kind: "too many columns"; readonly most: number }
  | { readonly kind: "no indicator" }
  | { readonly kind: "no vendor column" }
  | { readonly kind: "no score column" }
  | { readonly kind: "no score" }
  | { readonly kind: "only fractions" }
  | { readonly kind: "indicator twice"; readonly column: string; readonly indicator: string }
  | { readonly kind: "longer than header"; readonly row: number }
  | { readonly kind: "no vendor"; readonly row: number }
  | { readonly kind: "vendor too long"; readonly row: number; readonly most: number }
  | {
      readonly kind: "score twice";
      readonly row: number;
      readonly vendor: string;
      readonly indicator: string;
    }
  | CellFault;

interface CellFault {
  readonly kind: "not a number" | "out of range" | "other decimal sign";
  readonly row: number;
  readonly column: string;
  readonly text: string;
}
