import { lazy } from "react";
import type { Assessment } from "../../../core/assessment/model";
import type { ComparisonResult } from "../../../core/scoring/result";
import type { Session } from "../../session/session";
import { PictureFold } from "../../components/PictureFold";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";
import { Computing } from "./Computing";
import { HowFirm } from "./HowFirm";
import { NextEvidence } from "./NextEvidence";
import type { GoToRating } from "./use-go-to-rating";
import { RecordFirmness } from "./RecordFirmness";
import { useStoppableFirmness } from "./use-stoppable-firmness";
import { WhatWouldChange } from "./WhatWouldChange";

const StabilityPicture = lazy(() =>
  import("../../pictures/StabilityPicture").then((module) => ({ default: module.StabilityPicture })),
);

interface FirmnessProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
  /** Left out where the screen says the same under another title. */
  readonly hasNextEvidence: boolean;
  readonly onTry: () => void;
  readonly onGo: GoToRating;
}

/** What would change the order, how firm first place is, and what to ask for next: nothing where nothing is ranked. */
export function Firmness({ session, assessment, comparison, hasNextEvidence, onTry, onGo }: FirmnessProps) {
  const strings = useStrings(firmnessStrings);
  const { state, stop, goOn } = useStoppableFirmness(assessment);
  const known = state.status === "done" ? state.firmness : "earlier" in state ? state.earlier : undefined;
  const { criteria, domains } = assessment;
  const vendors = comparison.vendors.map(({ id, name }) => ({ id, name }));
  const ranked = { vendors: comparison.vendors.map(({ id, name, rank }) => ({ id, name, rank })) };
  return (
    <>
      <Computing state={state} onStop={stop} onGoOn={goOn} />
      {known !== undefined && (
        <>
          <WhatWouldChange
            assessment={{ criteria, domains }}
            vendors={vendors}
            firmness={known}
            onTry={onTry}
          />
          <HowFirm comparison={ranked} firmness={known}>
            <PictureFold summary={strings.stabilityPicture}>
              <StabilityPicture assessment={{ domains, vendors }} firmness={{ stability: known.stability }} />
            </PictureFold>
          </HowFirm>
          {state.status === "done" && <RecordFirmness session={session} firmness={known} />}
          {hasNextEvidence && (
            <NextEvidence
              assessment={{ criteria, vendors }}
              firmness={{ nextEvidence: known.nextEvidence }}
              onGo={onGo}
            />
          )}
        </>
      )}
    </>
  );
}
