import { Button } from "@fluentui/react-components";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { Rating } from "./Rating";

/** Rating by criterion or by vendor, or the way to what has to come first. */
export function RateView({ session }: { readonly session: Session }) {
  const { assessment, comparison } = session;
  if (assessment === undefined || comparison === undefined) return <NothingToRate />;
  const [first, ...others] = assessment.criteria.filter(({ inUse }) => inUse);
  if (first === undefined || assessment.vendors.length === 0) return <NothingToRate />;
  return (
    <Rating session={session} assessment={assessment} comparison={comparison} criteria={[first, ...others]} />
  );
}

function NothingToRate() {
  const strings = useStrings(rateStrings);
  const { go } = useNavigation();
  return (
    <ViewBody>
      <ViewHeading>{strings.heading}</ViewHeading>
      <p style={{ margin: 0 }}>{strings.empty}</p>
      <div>
        <Button appearance="primary" onClick={() => go("start")}>
          {strings.newAssessment}
        </Button>
      </div>
    </ViewBody>
  );
}
