import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Change, Criterion } from "../../../core/assessment/model";
import {
  bringBack,
  changeNumbers,
  CRITERION_NUMBERS,
  type CriterionNumber,
  type CriterionNumbers,
  takeOut,
} from "../../../core/changes/criterion-changes";
import { changeStrings } from "../../strings/change";
import type { Language } from "../../strings/translations";
import { useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import { type NumberTexts, NumberFields, numbersOf, textsOf } from "./NumberFields";
import { PreviewLines } from "./PreviewLines";
import { ReasonField, useReason } from "./ReasonField";
import type { StepPageProps } from "./VendorQuestion";

interface CriterionPageProps extends StepPageProps {
  readonly criterion: Criterion;
}

/** Whether a criterion is asked, with what weight and severity. */
export function CriterionPage({ session, assessment, carryOut, onBack, criterion }: CriterionPageProps) {
  const { cancel, criteria: strings } = useStrings(changeStrings);
  const [texts, setTexts] = useState<NumberTexts>(() => textsOf(criterion));
  const [isAsked, setAsked] = useState(criterion.inUse);
  const reason = useReason();
  const isGoing = criterion.inUse && !isAsked;
  const numbers = numbersOf(texts);
  const changed = CRITERION_NUMBERS.filter((field) => numbers?.[field] !== criterion[field]);
  const isFixed = assessment.project.weightsFixedOn !== undefined && changed.length > 0;
  const entered: Entered = { criterion, isAsked, changed, texts, reason: reason.text };
  const isChanged = isAsked !== criterion.inUse || changed.length > 0;
  const act = () => {
    if (!reason.isGiven(isGoing || isFixed) || numbers === undefined) return;
    const log = logOf(entered, strings);
    carryOut({ title: log.what, apply: (one) => applied(one, entered, numbers), log }, onBack);
  };
  return (
    <ChangePage
      session={session}
      title={strings.choose(criterion.id, criterion.title)}
      lead={criterion.question}
      onBack={onBack}
      backLabel={cancel}
      primary={isChanged ? { label: strings.apply, onClick: act } : undefined}
    >
      <Checkbox
        label={strings.asked}
        checked={isAsked}
        onChange={(_, { checked }) => setAsked(checked === true)}
      />
      <NumberFields texts={texts} onType={setTexts} />
      {(isGoing || isFixed) && (
        <ReasonField
          reason={reason}
          label={isGoing ? strings.whyOut : strings.fixedReason}
          missing={strings.reasonMissing}
        />
      )}
      {isChanged && <PreviewLines lines={linesOf(assessment, entered, strings)} />}
    </ChangePage>
  );
}

type Strings = (typeof changeStrings)[Language]["criteria"];

function applied(
  assessment: Assessment,
  { criterion, isAsked, changed, reason }: Entered,
  numbers: CriterionNumbers,
): Assessment {
  const { id, inUse } = criterion;
  const weighed = changed.length === 0 ? assessment : changeNumbers(assessment, id, numbers).assessment;
  if (isAsked === inUse) return weighed;
  return (isAsked ? bringBack(weighed, id) : takeOut(weighed, id, reason)).assessment;
}

function linesOf(
  { vendors }: Assessment,
  { criterion, isAsked }: Entered,
  strings: Strings,
): readonly string[] {
  const answers = vendors.filter((vendor) => vendor.answers.has(criterion.id)).length;
  return [
    ...(criterion.inUse && !isAsked ? [strings.takenOut(answers)] : []),
    ...(!criterion.inUse && isAsked ? [strings.broughtBack] : []),
    strings.recalculated,
  ];
}

interface Entered {
  readonly criterion: Criterion;
  readonly isAsked: boolean;
  readonly changed: readonly CriterionNumber[];
  readonly texts: NumberTexts;
  readonly reason: string;
}

function logOf(
  { criterion, isAsked, changed, texts, reason }: Entered,
  { log, numbers }: Strings,
): Omit<Change, "on"> {
  const words = (from: NumberTexts) => changed.map((field) => `${numbers[field]}: ${from[field]}`).join("; ");
  const turned = isAsked ? log.broughtBack(criterion.id) : log.takenOut(criterion.id);
  return {
    what: isAsked === criterion.inUse ? log.changed(criterion.id) : turned,
    ...(changed.length > 0 && { from: words(textsOf(criterion)), to: words(texts) }),
    ...(reason !== "" && { reason }),
  };
}
