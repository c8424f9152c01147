import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { NO_TRIAL } from "../../../core/analysis/trial";
import type { Assessment } from "../../../core/assessment/model";
import { compare } from "../../../core/scoring/compare";
import type { ComparisonResult } from "../../../core/scoring/result";
import { type FirmnessState, useFirmness } from "../../analysis/use-firmness";
import { SectionHeading } from "../../components/SectionHeading";
import { TextLink } from "../../components/TextLink";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { whatIfStrings } from "../../strings/what-if";
import { useStrings } from "../../strings/use-strings";
import { HowFirm } from "../compare/HowFirm";
import { Apply } from "./Apply";
import { Outcome } from "./Outcome";
import type { ShownFirmness } from "./OutcomeRow";
import { Suggestions } from "./Suggestions";
import { TriedRatings } from "./TriedRatings";
import { type TrialState, useTrial } from "./use-trial";
import { WeightSliders } from "./WeightSliders";

const useStyles = makeStyles({
  lead: { margin: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface WhatIfViewProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  readonly onClose: () => void;
}

/** Weights moved, ratings changed, evidence assumed: the outcome follows at once, the workbook stays as it is. */
export function WhatIfView({ session, assessment, comparison, onClose }: WhatIfViewProps) {
  const styles = useStyles();
  const strings = useStrings(whatIfStrings);
  const state = useTrial(assessment);
  const { trial, tried } = state;
  const triedComparison = useMemo(() => compare(tried), [tried]);
  const firmness = shownOf(useFirmness(tried));
  const [isApplying, setApplying] = useState(false);
  const actions =
    isApplying && !session.isReadOnly ? (
      <Apply
        session={session}
        assessment={assessment}
        trial={trial}
        onDone={onClose}
        onKeep={() => setApplying(false)}
      />
    ) : (
      <>
        <Button onClick={onClose}>{strings.close}</Button>
        {!session.isReadOnly && (
          <Button appearance="primary" disabledFocusable={state.isNothing} onClick={() => setApplying(true)}>
            {strings.apply}
          </Button>
        )}
      </>
    );
  return (
    <ViewBody actions={actions}>
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.lead}>{strings.lead}</p>
      <Outcome before={comparison} tried={tried} comparison={triedComparison} firmness={firmness} />
      <div className={styles.line}>
        <span>{strings.nothingWritten}</span>
        <TextLink onClick={() => state.start(NO_TRIAL)}>{strings.reset}</TextLink>
      </div>
      <Controls assessment={assessment} state={state} />
      {firmness.known !== undefined && (
        <div aria-busy={firmness.isWaiting}>
          <HowFirm comparison={triedComparison} firmness={firmness.known} />
        </div>
      )}
    </ViewBody>
  );
}

/** The figures before stay until the next are there, so that nothing jumps while a slider is dragged. */
function shownOf(state: FirmnessState): ShownFirmness {
  if (state.status === "none") return { known: undefined, isWaiting: false };
  if (state.status === "done") return { known: state.firmness, isWaiting: false };
  return { known: state.earlier, isWaiting: true };
}

/** Everything that can be moved, and trials to start from. */
function Controls({ assessment, state }: { readonly assessment: Assessment; readonly state: TrialState }) {
  const strings = useStrings(whatIfStrings);
  const stated = useFirmness(assessment);
  return (
    <>
      {stated.status === "done" && (
        <Suggestions assessment={assessment} firmness={stated.firmness} onStart={state.start} />
      )}
      <section>
        <SectionHeading>{strings.weights}</SectionHeading>
        <WeightSliders assessment={assessment} tried={state.tried} onWeigh={state.weigh} />
      </section>
      <section>
        <SectionHeading>{strings.ratings}</SectionHeading>
        <TriedRatings
          assessment={assessment}
          answers={state.trial.answers}
          onTry={state.answer}
          onRemove={state.remove}
        />
      </section>
    </>
  );
}
