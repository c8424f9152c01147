import type { Variant } from "../../../core/analysis/firmness";
import type { VendorId } from "../../../core/units";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";
import { ChangeLine } from "./ChangeLine";

interface OtherMethodsProps {
  readonly variants: readonly Variant[];
  readonly nameOf: (vendor: VendorId) => string;
}

/** Whether equal weights or the other index would put somebody else first. */
export function OtherMethods({ variants, nameOf }: OtherMethodsProps) {
  const strings = useStrings(firmnessStrings);
  const agreeing = variants.filter(({ changesFirst }) => !changesFirst).map(({ kind }) => kind);
  return (
    <>
      {variants
        .filter(({ changesFirst }) => changesFirst)
        .map(({ kind, first }) => (
          <ChangeLine key={kind} sign="↑">
            <strong>{first.length === 0 ? strings.nobody : strings.first(first.map(nameOf))}</strong>
            {strings.variant(kind)}
          </ChangeLine>
        ))}
      {agreeing.length > 0 && <ChangeLine sign="=">{strings.variantsAgree(agreeing)}</ChangeLine>}
    </>
  );
}
