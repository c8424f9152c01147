import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment, Domain } from "../../../core/assessment/model";
import { isUnreadable } from "../../../core/assessment/model";
import { fixedWeights } from "../../../core/weighting/fixed-weights";
import { asksForProof, contextSettings } from "../../../core/weighting/stricter-contexts";
import { Facts } from "../../components/Facts";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session, WantedChange } from "../../session/session";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";
import { Creating } from "../start/Creating";
import type { WeightChoice } from "./weight-choice";

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  input: { width: "100%", minWidth: 0 },
});

interface NewWeightsProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly choice: WeightChoice;
  readonly onDone: () => void;
}

/** What the weights will be beside what they are, and the reason: needed once they were fixed, and always kept. */
export function NewWeights({ session, assessment, choice, onDone }: NewWeightsProps) {
  const styles = useStyles();
  const shared = useStrings();
  const strings = useStrings(weightsStrings);
  const [given, setGiven] = useState<Given>({ reason: "", by: "" });
  const [isChecked, setChecked] = useState(false);
  const fixed = fixedWeights(assessment.project);
  const takeOver = async () => {
    setChecked(true);
    if (fixed !== undefined && (given.reason.trim() === "" || given.by.trim() === "")) return;
    const isDone = await session.change(wantedWeights(choice, assessment, strings, given));
    if (isDone) onDone();
  };
  if (session.isChanging && session.progress !== undefined) {
    return <Creating title={strings.working} progress={session.progress} onCancel={session.cancelChange} />;
  }
  return (
    <ViewBody
      actions={
        <>
          <Button onClick={onDone}>{shared.back}</Button>
          <Button appearance="primary" disabledFocusable={session.isChanging} onClick={() => void takeOver()}>
            {strings.use}
          </Button>
        </>
      }
    >
      <ViewHeading>{strings.newTitle}</ViewHeading>
      <Facts facts={assessment.domains.map((domain) => beforeAndAfter(domain, choice, strings))} />
      {asksForProof(choice.contexts) && <p className={styles.text}>{strings.asksForProof}</p>}
      <p className={styles.text}>
        {fixed === undefined ? strings.reasonWelcome : strings.reasonNeeded(shared.day(fixed.on))}
      </p>
      <ReasonAndName given={given} isNeeded={isChecked && fixed !== undefined} onGive={setGiven} />
    </ViewBody>
  );
}

interface Given {
  readonly reason: string;
  readonly by: string;
}

interface ReasonAndNameProps {
  readonly given: Given;
  /** Says so at the field that is empty. */
  readonly isNeeded: boolean;
  readonly onGive: (given: Given) => void;
}

function ReasonAndName({ given, isNeeded, onGive }: ReasonAndNameProps) {
  const styles = useStyles();
  const strings = useStrings(weightsStrings);
  const lacks = (text: string) => isNeeded && text.trim() === "";
  return (
    <>
      <Field
        label={strings.reason}
        {...(lacks(given.reason) && { validationMessage: strings.reasonMissing })}
      >
        <Input
          className={styles.input}
          maxLength={500}
          value={given.reason}
          onChange={(_, { value }) => onGive({ ...given, reason: value })}
        />
      </Field>
      <Field label={strings.by} {...(lacks(given.by) && { validationMessage: strings.byMissing })}>
        <Input
          className={styles.input}
          maxLength={120}
          value={given.by}
          onChange={(_, { value }) => onGive({ ...given, by: value })}
        />
      </Field>
    </>
  );
}

type Strings = (typeof weightsStrings)["en"];

function beforeAndAfter({ id, title, weight }: Domain, { weights }: WeightChoice, strings: Strings) {
  return { label: title, value: strings.beforeAndAfter(weightText(weight), `${weights.get(id) ?? 0}`) };
}

/** Writes these weights, and with a context its settings, over whatever stands there by then. */
function wantedWeights(
  { weights, contexts, method }: WeightChoice,
  { domains }: Assessment,
  strings: Strings,
  given: Given,
): WantedChange {
  const reason = [strings.methods[method], given.reason.trim()].filter((text) => text !== "").join(". ");
  const by = given.by.trim();
  return {
    title: strings.newTitle,
    apply: (current) => ({
      ...current,
      domains: current.domains.map((domain) => ({
        ...domain,
        weight: weights.get(domain.id) ?? domain.weight,
      })),
      settings: contextSettings(current.settings, contexts),
    }),
    log: {
      what: strings.logged,
      from: listed(domains, ({ weight }) => weightText(weight)),
      to: listed(domains, ({ id }) => `${weights.get(id) ?? 0}`),
      reason,
      ...(by !== "" && { by }),
    },
  };
}

function listed(domains: readonly Domain[], weightOf: (domain: Domain) => string): string {
  return domains.map((domain) => `${domain.id} ${weightOf(domain)}`).join(", ");
}

function weightText(weight: Domain["weight"]): string {
  return isUnreadable(weight) ? weight.unreadable : `${weight}`;
}
