import { memo } from "react";
import type { Domain } from "../../core/assessment/model";
import type { VendorResult } from "../../core/scoring/result";
import { roundedFigure } from "../../core/scoring/rounded-figure";
import { Letter } from "../components/Letter";
import { saysTheSame } from "../says-the-same";
import { pictureStrings } from "../strings/pictures";
import { riskStrings } from "../strings/risk";
import { useStrings } from "../strings/use-strings";
import { FigureTable } from "./FigureTable";
import { vendorGroups } from "./vendor-groups";

/** Columns of figures that leave room for the titles. */
const MOST_COLUMNS = 4;

interface DomainTablesProps {
  readonly domains: readonly Domain[];
  readonly vendors: readonly VendorResult[];
}

/** Residual risk per domain; many vendors in several tables. */
export function DomainTables({ domains, vendors }: DomainTablesProps) {
  return vendorGroups(vendors, MOST_COLUMNS).map((group) => (
    <DomainTable key={group[0]?.id} domains={domains} vendors={group} />
  ));
}

const DomainTable = memo(function DomainTable({ domains, vendors }: DomainTablesProps) {
  const strings = useStrings(pictureStrings);
  const { figure } = useStrings(riskStrings);
  return (
    <FigureTable
      caption={strings.domainCaption(vendors.map(({ name }) => name))}
      columns={[
        strings.domain,
        ...vendors.map(({ id, name }) => <Letter key={id} vendor={id} name={name} />),
      ]}
      rows={domains.map(({ id, title }) => ({
        id,
        header: `${id} ${title}`,
        cells: vendors.map((vendor) => {
          const worst = vendor.domains.get(id)?.worst;
          return worst === undefined ? "–" : figure(roundedFigure(worst));
        }),
      }))}
    />
  );
}, saysTheSame);
