import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { type Assessment, isUnreadable } from "../../../core/assessment/model";
import { fixedWeights } from "../../../core/weighting/fixed-weights";
import { sharesOf } from "../../../core/weighting/shares";
import { TextLink } from "../../components/TextLink";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { FixWeights } from "./FixWeights";
import { NewWeights } from "./NewWeights";
import { Shares } from "./Shares";
import { TypedWeights } from "./TypedWeights";
import type { WeightChoice } from "./weight-choice";
import { WeightMethods } from "./WeightMethods";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The weights of the assessment: what each domain counts, ways to work others out, and the fixing of them. */
export function WeightsView({ session }: { readonly session: Session }) {
  const { assessment } = session;
  const [way, setWay] = useState<"method" | "typed">();
  const [choice, setChoice] = useState<WeightChoice>();
  if (assessment === undefined) return null;
  if (choice !== undefined) {
    return (
      <NewWeights
        session={session}
        assessment={assessment}
        choice={choice}
        onDone={() => setChoice(undefined)}
      />
    );
  }
  if (way === undefined) return <Weights session={session} assessment={assessment} onWay={setWay} />;
  const page = {
    domains: assessment.domains,
    onBack: () => setWay(undefined),
    onUse: (worked: WeightChoice) => {
      setWay(undefined);
      setChoice(worked);
    },
  };
  return way === "typed" ? <TypedWeights {...page} /> : <WeightMethods {...page} />;
}

interface WeightsProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly onWay: (way: "method" | "typed") => void;
}

function Weights({ session, assessment, onWay }: WeightsProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const weights = assessment.domains.map(({ weight }) => (isUnreadable(weight) ? 0 : weight));
  return (
    <ViewBody>
      <ViewHeading>{strings.view}</ViewHeading>
      <p className={styles.text}>{strings.viewLead}</p>
      <Shares domains={assessment.domains} shares={sharesOf(weights)} title={strings.shares} />
      <TextLink onClick={() => onWay("typed")}>{strings.type}</TextLink>
      <TextLink onClick={() => onWay("method")}>{strings.workOut}</TextLink>
      <FixWeights
        session={session}
        fixed={fixedWeights(assessment.project)}
        ratings={ratingsIn(assessment)}
      />
    </ViewBody>
  );
}

function ratingsIn({ vendors }: Assessment): number {
  const answers = vendors.flatMap((vendor) => [...vendor.answers.values()]);
  return answers.filter(({ rating }) => rating !== undefined).length;
}
