import { useRef, useState } from "react";
import type { Vendor } from "../../../core/assessment/model";
import type { ImportFault } from "../../../core/import/import-fault";
import type { IndexTable } from "../../../core/import/index-table";
import { matchingVendor } from "../../../core/import/vendor-match";
import type { VendorId } from "../../../core/units";
import { readCsv } from "./read-csv";

export interface IndexFile {
  readonly table: IndexTable | undefined;
  readonly faults: readonly ImportFault[] | undefined;
  readonly isReading: boolean;
  /** Names of the table with the vendor they stand for; those left out are absent. */
  readonly matches: ReadonlyMap<string, VendorId>;
  readonly choose: (file: File) => void;
  readonly match: (name: string, vendor: VendorId | undefined) => void;
}

/** The chosen file as it was understood. A file chosen later wins, however long an earlier one takes. */
export function useIndexFile(vendors: readonly Vendor[]): IndexFile {
  const [table, setTable] = useState<IndexTable>();
  const [faults, setFaults] = useState<readonly ImportFault[]>();
  const [isReading, setReading] = useState(false);
  const [matches, setMatches] = useState<ReadonlyMap<string, VendorId>>(new Map());
  const latest = useRef<File>(undefined);

  const read = async (file: File) => {
    latest.current = file;
    setReading(true);
    const reading = await readCsv(file);
    if (latest.current !== file) return;
    setReading(false);
    setFaults("faults" in reading ? reading.faults : undefined);
    setTable("table" in reading ? reading.table : undefined);
    setMatches("table" in reading ? firstMatches(reading.table, vendors) : new Map());
  };
  return {
    table,
    faults,
    isReading,
    matches,
    choose: (file) => void read(file),
    match: (name, vendor) => setMatches((before) => withMatch(before, name, vendor)),
  };
}

function firstMatches(table: IndexTable, vendors: readonly Vendor[]): ReadonlyMap<string, VendorId> {
  const found = [...table.vendors.keys()].map((name) => [name, matchingVendor(name, vendors)] as const);
  return new Map(found.flatMap(([name, vendor]) => (vendor === undefined ? [] : [[name, vendor]])));
}

function withMatch(
  matches: ReadonlyMap<string, VendorId>,
  name: string,
  vendor: VendorId | undefined,
): ReadonlyMap<string, VendorId> {
  const others = [...matches].filter(([one]) => one !== name);
  return new Map(vendor === undefined ? others : [...others, [name, vendor]]);
}
