import type { VendorId } from "../../core/units";
import { Letter } from "../components/Letter";

/** A vendor in a table of figures. */
export function VendorHeader({ vendor, name }: { readonly vendor: VendorId; readonly name: string }) {
  return (
    <>
      <Letter vendor={vendor} /> {name}
    </>
  );
}
