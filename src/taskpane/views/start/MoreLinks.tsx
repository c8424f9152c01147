import { makeStyles } from "@fluentui/react-components";
import { type Assessment, isUnreadable } from "../../../core/assessment/model";
import { isReviewDue } from "../../../core/rounds/next-review";
import { TextLink } from "../../components/TextLink";
import { useNavigation } from "../../navigation";
import { startStrings } from "../../strings/start";
import { useStrings } from "../../strings/use-strings";
import { today } from "../../today";

const useStyles = makeStyles({
  links: { display: "grid", justifyItems: "start", margin: 0, padding: 0, listStyleType: "none" },
});

/** Ways to what is not done every day: weights, scores from elsewhere, the next round. */
export function MoreLinks({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  const shared = useStrings();
  const { found } = useStrings(startStrings);
  const { go } = useNavigation();
  const { nextReview } = assessment.project;
  const isDue = isReviewDue(assessment.project, today());
  const due =
    isDue && nextReview !== undefined && !isUnreadable(nextReview)
      ? found.reviewDue(shared.day(nextReview))
      : undefined;
  return (
    <ul className={styles.links}>
      <li>
        <TextLink onClick={() => go("weights")}>{found.weights}</TextLink>
      </li>
      <li>
        <TextLink onClick={() => go("import")}>{found.import}</TextLink>
      </li>
      <li>
        <TextLink onClick={() => go("rounds")}>{due ?? found.rounds}</TextLink>
      </li>
    </ul>
  );
}
