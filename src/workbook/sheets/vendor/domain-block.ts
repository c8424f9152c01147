import type { Domain } from "../../../core/assessment/model";
import type { Style } from "../../declaration";
import type { Column } from "../../layout/columns";
import { columnsPart } from "../../layout/columns";
import { groupsPart } from "../../layout/groups";
import type { Part } from "../../layout/part";
import type { Plan } from "../../plan";
import { centred, oneDecimal, working } from "../../styles";
import { HEADER_ROW } from "../criteria/criteria-keys";
import { domainFormulas } from "./domain-formulas";
import { DOMAIN_COLUMN, DOMAIN_KEYS } from "./vendor-keys";

const STYLE: Style = { ...working, ...centred, vertical: "top" };
const DECIMAL: Style = { ...working, ...oneDecimal, vertical: "top" };

/** The vendor's figures by domain, to the right of its table. */
export function domainBlock(plan: Plan, addressOf: (token: string) => string | undefined): readonly Part[] {
  const { texts, assessment } = plan;
  const formulas = domainFormulas(texts);
  const columns = DOMAIN_KEYS.map((key): Column<Domain> => {
    const header = texts.vendor.domainColumns[key];
    if (key === "id") return { key, header, width: 9, style: STYLE, value: (domain) => domain.id };
    const isFigure = /worst|best|inherent/i.test(key);
    return {
      key,
      header,
      width: key === "shown" ? 14 : 10,
      style: isFigure ? DECIMAL : STYLE,
      formula: formulas[key],
    };
  });
  return [
    ...groupsPart(HEADER_ROW - 1, DOMAIN_COLUMN, [
      { caption: texts.vendor.groups.domains, columns: columns.length },
    ]),
    columnsPart({ columns, rows: assessment.domains, row: HEADER_ROW, column: DOMAIN_COLUMN }, addressOf),
  ];
}
