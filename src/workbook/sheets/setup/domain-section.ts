import type { Domain } from "../../../core/assessment/model";
import { numberCell } from "../../cell-values";
import type { Column } from "../../layout/columns";
import { columnAddresses, columnsPart } from "../../layout/columns";
import { cellPart, range } from "../../layout/ranges";
import type { Section } from "../../layout/stack";
import { validation } from "../../layout/validations";
import type { Plan } from "../../plan";
import { centred, inputNumber, note, percent, rowLine, strong, working } from "../../styles";
import type { WorkbookTexts } from "../../texts/texts";
import { SETUP_WIDTHS } from "./setup-widths";

/** Largest weight the list accepts; any larger one says nothing that a smaller would not. */
const MOST_WEIGHT = 1_000_000;

export function domainSection({ assessment, texts, domains }: Plan): Section {
  const columns = domainColumns(texts);
  return {
    rows: domains + 3,
    part: (row) => {
      const place = { row: row + 2, column: 0, rows: domains };
      const total = row + domains + 2;
      return [
        cellPart(row, 0, texts.setup.domains.note, note),
        columnsPart(
          {
            columns,
            rows: assessment.domains,
            row: row + 1,
            column: 0,
            table: "Domain_List",
            headerHeight: 20,
          },
          columnAddresses(
            columns.map(({ key }) => key),
            place,
          ),
        ),
        { names: [{ name: "Domain_Rows", range: range(row + 2, 0, domains, 3) }] },
        cellPart(total, 0, texts.setup.domains.total, strong),
        cellPart(total, 3, { formula: "=SUM(Domain_Weight)" }, { ...strong, ...centred }),
      ];
    },
  };
}

function domainColumns({ setup, validation: rules }: WorkbookTexts): readonly Column<Domain>[] {
  const { domains } = setup;
  const [id, title, weight, used, share] = SETUP_WIDTHS;
  return [
    { key: "id", header: domains.id, width: id, style: rowLine, value: (one) => one.id, name: "Domain_Id" },
    {
      key: "title",
      header: domains.title,
      width: title,
      style: rowLine,
      value: (one) => one.title,
    },
    {
      key: "weight",
      header: domains.weight,
      width: weight,
      style: { ...inputNumber, vertical: "center" },
      value: (one) => numberCell(one.weight),
      validation: validation({ kind: "decimal", from: 0, to: MOST_WEIGHT }, rules.domainWeight),
      name: "Domain_Input",
    },
    {
      key: "used",
      header: domains.used,
      width: used,
      style: { ...working, ...centred, ...rowLine, vertical: "center" },
      formula: '=IF(COUNTIF([weight],">=0")=1,[weight],0)',
      name: "Domain_Weight",
    },
    {
      key: "share",
      header: domains.share,
      width: share,
      style: { ...working, ...percent, ...rowLine, numberFormat: "0.0%", vertical: "center" },
      formula: '=IF(SUM(Domain_Weight)=0,"",[used]/SUM(Domain_Weight))',
    },
  ];
}
