import type { Vendor } from "../../../core/assessment/model";
import type { Style } from "../../declaration";
import type { Column } from "../../layout/columns";
import { columnsPart } from "../../layout/columns";
import { cellPart, range } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import { VENDOR_SLOTS } from "../../limits";
import type { Plan } from "../../plan";
import { inputProse, note, strong } from "../../styles";
import type { WorkbookTexts } from "../../texts/texts";
import { SETUP_WIDTHS } from "./setup-widths";

/** Last on the sheet: its names span all twenty slots, so that a vendor is added without moving a cell. */
export function vendorSection({ assessment, texts }: Plan): Section {
  return {
    rows: VENDOR_SLOTS + 2,
    part: (row) => [
      cellPart(row, 0, texts.setup.vendors.note, note),
      columnsPart(
        {
          columns: vendorColumns(texts),
          rows: assessment.vendors,
          row: row + 1,
          column: 0,
          table: "Vendor_List",
          headerHeight: 20,
        },
        () => undefined,
      ),
      {
        names: [
          { name: "Setup_Vendors", range: range(row + 2, 0, VENDOR_SLOTS, 5) },
          { name: "Vendor_Letter", range: range(row + 2, 0, VENDOR_SLOTS) },
          { name: "Vendor_Name", range: range(row + 2, 1, VENDOR_SLOTS) },
        ],
      },
    ],
  };
}

const INPUT: Style = { ...inputProse, vertical: "center" };

function vendorColumns({ setup }: WorkbookTexts): readonly Column<Vendor>[] {
  const { vendors } = setup;
  const [id, name, product, incorporatedIn, owners] = SETUP_WIDTHS;
  return [
    {
      key: "id",
      header: vendors.id,
      width: id,
      style: strong,
      value: (one) => one.id,
    },
    { key: "name", header: vendors.name, width: name, style: INPUT, value: (one) => one.name },
    {
      key: "product",
      header: vendors.product,
      width: product,
      style: INPUT,
      value: (one) => one.product,
    },
    {
      key: "incorporatedIn",
      header: vendors.incorporatedIn,
      width: incorporatedIn,
      style: INPUT,
      value: (one) => one.incorporatedIn,
    },
    { key: "owners", header: vendors.owners, width: owners, style: INPUT, value: (one) => one.owners },
  ];
}
