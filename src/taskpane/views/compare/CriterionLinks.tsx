import { makeStyles } from "@fluentui/react-components";
import type { Assessment } from "../../../core/assessment/model";
import type { CriterionId, VendorId } from "../../../core/units";
import { TextLink } from "../../components/TextLink";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import type { GoToRating } from "./use-go-to-rating";

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

interface CriterionLinksProps {
  readonly assessment: Assessment;
  readonly vendor: { readonly id: VendorId; readonly name: string };
  readonly criteria: readonly CriterionId[];
  readonly onGo: GoToRating;
}

/** Criteria of one vendor, each the way to its rating. */
export function CriterionLinks({ assessment, vendor, criteria, onGo }: CriterionLinksProps) {
  const styles = useStyles();
  const strings = useStrings(compareStrings);
  const titles = new Map(assessment.criteria.map(({ id, title }) => [id, title]));
  return (
    <ul className={styles.list}>
      {criteria.map((id) => {
        const name = `${id} ${titles.get(id) ?? ""}`.trim();
        return (
          <li key={id}>
            <TextLink label={strings.goToRatingOf(name, vendor.name)} onClick={() => onGo(vendor.id, id)}>
              <UnbrokenIds text={name} />
            </TextLink>
          </li>
        );
      })}
    </ul>
  );
}
