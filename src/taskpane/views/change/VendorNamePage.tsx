import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Vendor } from "../../../core/assessment/model";
import { vendorNameFaults } from "../../../core/changes/vendor-name-faults";
import { addVendor, renameVendor } from "../../../core/changes/vendor-changes";
import { VENDOR_SLOTS } from "../../../workbook/limits";
import { changeStrings } from "../../strings/change";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import type { StepPageProps } from "./VendorQuestion";
import { PreviewLines } from "./PreviewLines";

interface VendorNamePageProps extends StepPageProps {
  /** The vendor to rename; absent, a new one is added. */
  readonly vendor?: Vendor;
}

/** A name to type, and what it will do as soon as it can be used. */
export function VendorNamePage({ session, assessment, carryOut, onBack, vendor }: VendorNamePageProps) {
  const { cancel, vendors: strings } = useStrings(changeStrings);
  const [name, setName] = useState(vendor?.name ?? "");
  const [isChecked, setChecked] = useState(false);
  const fault = faultOf(assessment, name, vendor, strings);
  const apply = (one: Assessment) =>
    vendor === undefined ? addVendor(one, name) : renameVendor(one, vendor.id, name);
  const isKept = vendor !== undefined && name.trim() === vendor.name;
  const act = () => {
    setChecked(true);
    if (fault !== undefined || isKept) return;
    const { log } = strings;
    const what = vendor === undefined ? log.added : log.renamed;
    const words = { what, ...(vendor !== undefined && { from: vendor.name }), to: name.trim() };
    const title = `${what}, ${name.trim()}`;
    carryOut({ title, apply: (one) => apply(one).assessment, log: words }, onBack);
  };
  const isFree = fault === undefined && !isKept;
  return (
    <ChangePage
      session={session}
      title={vendor === undefined ? strings.addOne : strings.renameTo}
      onBack={onBack}
      backLabel={cancel}
      primary={{ label: vendor === undefined ? strings.add : strings.renameTo, onClick: act }}
    >
      <Field
        label={vendor === undefined ? strings.nameOfNew : strings.name}
        validationState={isChecked && fault !== undefined ? "error" : "none"}
        validationMessage={isChecked ? (fault ?? null) : null}
      >
        <Input maxLength={300} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      {isFree && vendor === undefined && (
        <PreviewLines session={session} preview={apply(assessment).preview} />
      )}
      {isFree && vendor !== undefined && <PreviewLines lines={[strings.renamed(vendor.name, name.trim())]} />}
    </ChangePage>
  );
}

type Strings = (typeof changeStrings)[Language]["vendors"];

function faultOf(
  assessment: Assessment,
  name: string,
  vendor: Vendor | undefined,
  { faults, most }: Strings,
): string | undefined {
  if (vendor === undefined && assessment.vendors.length >= VENDOR_SLOTS) return most;
  if (vendorNameFaults(assessment, name, vendor?.id).length === 0) return undefined;
  if (name.trim() === "") return faults.empty;
  return name.trim().length > 255 ? faults.long : faults.taken;
}
