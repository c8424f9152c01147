import { memo } from "react";
import type { VendorId } from "../../core/units";
import { Letter } from "../components/Letter";
import { SpokenText } from "../components/SpokenText";

interface VendorHeaderProps {
  readonly vendor: VendorId;
  readonly name: string;
  /** The letter alone is seen: the name stands elsewhere. */
  readonly isNarrow?: boolean;
}

/** A vendor in a table of figures. */
export const VendorHeader = memo(function VendorHeader({
  vendor,
  name,
  isNarrow = false,
}: VendorHeaderProps) {
  return (
    <>
      <Letter vendor={vendor} name={name} /> {isNarrow ? <SpokenText>{name}</SpokenText> : name}
    </>
  );
});
