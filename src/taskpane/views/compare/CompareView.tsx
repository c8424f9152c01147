import { lazy, Suspense, useCallback, useMemo, useState } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { standing } from "../../../core/comparison/standing";
import { verdict } from "../../../core/comparison/verdict";
import type { ComparisonResult } from "../../../core/scoring/result";
import { EmptyView } from "../../components/EmptyView";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";
import { verdictStrings } from "../../strings/verdict";
import { Findings } from "./Findings";
import { NoAcceptableVendor } from "./NoAcceptableVendor";
import { NothingRated } from "./NothingRated";
import { TrustFacts } from "./TrustFacts";

const WhatIfView = lazy(() =>
  import("../what-if/WhatIfView").then((module) => ({ default: module.WhatIfView })),
);

/** The comparison: the sentence first, then what it rests on, then the figures and the pictures. */
export function CompareView({ session }: { readonly session: Session }) {
  const { assessment, comparison } = session;
  if (assessment === undefined || comparison === undefined) return <NothingToCompare />;
  return <ComparisonOrTrial session={session} assessment={assessment} comparison={comparison} />;
}

interface ComparisonProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** "What if" stands in the place of the comparison, and leads back to it. */
function ComparisonOrTrial(props: ComparisonProps) {
  const { loadingView } = useStrings();
  const [isTrying, setTrying] = useState(false);
  const tryOut = useCallback(() => setTrying(true), []);
  if (!isTrying) return <Comparison {...props} onTry={tryOut} />;
  return (
    <Suspense fallback={<ViewBody>{loadingView}</ViewBody>}>
      <WhatIfView {...props} onClose={() => setTrying(false)} />
    </Suspense>
  );
}

function Comparison({
  session,
  assessment,
  comparison,
  onTry,
}: ComparisonProps & { readonly onTry: () => void }) {
  const words = useStrings(verdictStrings);
  const outcome = useMemo(() => verdict(assessment, comparison), [assessment, comparison]);
  const leading = "leader" in outcome ? standing(outcome.leader, comparison) : undefined;
  const shared = { session, assessment, comparison };
  return (
    <ViewBody>
      <ViewHeading eyebrow={assessment.project.notice}>{words.title(outcome)}</ViewHeading>
      <p style={{ margin: 0 }}>
        <UnbrokenIds text={words.reason(outcome, leading, comparison)} />
      </p>
      {outcome.kind === "nothing rated" ? (
        <NothingRated session={session} assessment={assessment} />
      ) : (
        <TrustFacts {...shared} />
      )}
      {outcome.kind === "no acceptable vendor" && (
        <NoAcceptableVendor assessment={assessment} comparison={comparison} />
      )}
      {outcome.kind !== "nothing rated" && <Findings {...shared} outcome={outcome} onTry={onTry} />}
    </ViewBody>
  );
}

function NothingToCompare() {
  const { heading, empty } = useStrings(compareStrings);
  return <EmptyView heading={heading} words={empty} />;
}
