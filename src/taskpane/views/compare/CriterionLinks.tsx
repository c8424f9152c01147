import { makeStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { Assessment } from "../../../core/assessment/model";
import type { CriterionId, VendorId } from "../../../core/units";
import { TextLink } from "../../components/TextLink";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { saysTheSame } from "../../says-the-same";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { titlesOf } from "./titles-of";
import type { GoToRating } from "./use-go-to-rating";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface CriterionLinksProps {
  /** All of the assessment, for their titles. */
  readonly criteria: Assessment["criteria"];
  readonly vendor: VendorId;
  readonly name: string;
  readonly shown: readonly CriterionId[];
  readonly onGo: GoToRating;
}

/** Criteria of one vendor, each the way to its rating. */
export const CriterionLinks = memo(function CriterionLinks(props: CriterionLinksProps) {
  const { criteria, vendor, name: vendorName, shown, onGo } = props;
  const styles = useStyles();
  const titles = titlesOf(criteria);
  return (
    <ul className={styles.list}>
      {shown.map((id) => (
        <li key={id}>
          <CriterionLink
            vendor={vendor}
            vendorName={vendorName}
            criterion={id}
            name={`${id} ${titles.get(id) ?? ""}`.trim()}
            onGo={onGo}
          />
        </li>
      ))}
    </ul>
  );
}, saysTheSame);

interface CriterionLinkProps extends Pick<CriterionLinksProps, "vendor" | "onGo"> {
  readonly vendorName: string;
  readonly criterion: CriterionId;
  readonly name: string;
}

const CriterionLink = memo(function CriterionLink(props: CriterionLinkProps) {
  const { vendor, vendorName, criterion, name, onGo } = props;
  const { goToRatingOf } = useStrings(compareStrings);
  return (
    <TextLink label={goToRatingOf(name, vendorName)} onClick={() => onGo(vendor, criterion)}>
      <UnbrokenIds text={name} />
    </TextLink>
  );
});
