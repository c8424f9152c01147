import type { ReactNode } from "react";
import { type Assessment, isUnreadable } from "../../../core/assessment/model";
import { unevenNotApplicable } from "../../../core/comparison/uneven";
import type { ComparisonResult } from "../../../core/scoring/result";
import { CHECK_LINE } from "../../check-line";
import { type Fact, Facts } from "../../components/Facts";
import { Notice } from "../../components/Notice";
import { TextLink } from "../../components/TextLink";
import { UnbrokenIds } from "../../components/UnbrokenIds";
import { answeredOf } from "../../session/open-points";
import type { Session } from "../../session/session";
import { compareStrings } from "../../strings/compare";
import { useStrings } from "../../strings/use-strings";

interface TrustFactsProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly comparison: ComparisonResult;
}

/** Whether the comparison can be relied on: a few facts, and what limits it. */
export function TrustFacts({ session, assessment, comparison }: TrustFactsProps) {
  return (
    <>
      <Facts facts={useFacts(session, assessment, comparison)} />
      <Provisional comparison={comparison} />
      <UnevenBasis comparison={comparison} />
    </>
  );
}

function useFacts(
  { checks, show }: Session,
  { project }: Assessment,
  { vendors }: ComparisonResult,
): readonly Fact[] {
  const strings = useStrings(compareStrings);
  const counts = vendors.map(answeredOf);
  const answered = counts.reduce((sum, one) => sum + one.answered, 0);
  const total = counts.reduce((sum, one) => sum + one.total, 0);
  const { weightsFixedOn } = project;
  const isFixed = weightsFixedOn !== undefined && !isUnreadable(weightsFixedOn);
  return [
    { label: strings.answered, value: strings.ofAll(answered, total) },
    ...(checks === undefined
      ? []
      : [{ label: strings.checks, value: checks.isFine ? checks.text : linked(checks.text, show) }]),
    { label: strings.weightsFixed, value: isFixed ? strings.date(weightsFixedOn) : strings.notFixed },
  ];
}

function linked(text: string, show: Session["show"]): ReactNode {
  return <TextLink onClick={() => show(CHECK_LINE)}>{text}</TextLink>;
}

function Provisional({ comparison: { vendors } }: Pick<TrustFactsProps, "comparison">) {
  const strings = useStrings(compareStrings);
  const provisional = vendors.filter(({ isProvisional }) => isProvisional);
  if (provisional.length === 0) return null;
  const open = provisional.reduce((sum, { missing }) => sum + missing.length, 0);
  return (
    <Notice intent="warning">
      <strong>{strings.provisionalTitle}</strong>{" "}
      {strings.provisional(open, provisional.length === 1 ? provisional[0]?.name : undefined)}
    </Notice>
  );
}

function UnevenBasis({ comparison }: Pick<TrustFactsProps, "comparison">) {
  const strings = useStrings(compareStrings);
  const uneven = unevenNotApplicable(comparison);
  if (uneven.length === 0) return null;
  const sentences = uneven.map(({ vendors, criteria }) =>
    strings.uneven(
      vendors.map(({ name }) => name),
      criteria,
    ),
  );
  return (
    <Notice intent="info">
      <UnbrokenIds text={[...sentences, strings.remaining(comparison.commonBasis.length)].join(" ")} />
    </Notice>
  );
}
