import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Fault } from "../../../core/assessment/faults/fault";
import type { Domain } from "../../../core/assessment/model";
import { addCriterion, criterionFaults, type OwnCriterion } from "../../../core/changes/own-criteria";
import { criterionId, domainId } from "../../../core/units";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import { FaultyField } from "./FaultyField";
import { NumberFields, type NumberTexts, numbersOf } from "./NumberFields";
import { PreviewLines } from "./PreviewLines";
import type { StepPageProps } from "./VendorQuestion";

const MIDDLE: NumberTexts = { weight: "1", scale: "2", scope: "2", irremediability: "2", likelihood: "2" };

/** A question of one's own: one row on Criteria and on every vendor's sheet. */
export function OwnCriterionPage({ session, assessment, carryOut, onBack }: StepPageProps) {
  const { cancel, criteria: strings } = useStrings(changeStrings);
  const [words, setWords] = useState<Words>(() => ({ ...NOTHING, domain: assessment.domains[0]?.id ?? "" }));
  const [texts, setTexts] = useState<NumberTexts>(MIDDLE);
  const [isChecked, setChecked] = useState(false);
  const numbers = numbersOf(texts);
  const title = words.title.trim();
  const entered = { id: words.id.trim(), title, domain: words.domain, redFlag: false, inUse: true };
  const faults = numbers === undefined ? [] : criterionFaults(assessment, { ...entered, ...numbers });
  const isReady = numbers !== undefined && faults.length === 0;
  const act = () => {
    setChecked(true);
    if (!isReady) return;
    const ids = { id: criterionId(entered.id), domain: domainId(entered.domain) };
    const question = words.question.trim();
    const own: OwnCriterion = { ...entered, ...numbers, ...ids, ...(question !== "" && { question }) };
    const log = { what: strings.log.added, to: strings.choose(own.id, title) };
    carryOut({ title: log.what, apply: (one) => addCriterion(one, own).assessment, log }, onBack);
  };
  return (
    <ChangePage
      session={session}
      title={strings.addCriterion}
      onBack={onBack}
      backLabel={cancel}
      primary={{ label: strings.add, onClick: act }}
    >
      <WordFields
        words={words}
        domains={assessment.domains}
        faults={isChecked ? faults : []}
        onType={(part) => setWords({ ...words, ...part })}
      />
      <NumberFields texts={texts} onType={setTexts} />
      {isReady && <PreviewLines session={session} lines={[strings.newRows(assessment.vendors.length)]} />}
    </ChangePage>
  );
}

type Words = Readonly<Record<"id" | "title" | "question" | "domain", string>>;

const NOTHING: Words = { id: "", title: "", question: "", domain: "" };

interface WordFieldsProps {
  readonly words: Words;
  readonly domains: readonly Domain[];
  readonly faults: readonly Fault[];
  readonly onType: (part: Partial<Words>) => void;
}

function WordFields({ words, domains, faults, onType }: WordFieldsProps) {
  const { criteria: strings } = useStrings(changeStrings);
  const rule = (path: string) => faults.find((one) => one.path === path)?.rule;
  return (
    <>
      <FaultyField label={strings.id} hint={strings.idHint} rule={rule("id")}>
        <Input maxLength={64} value={words.id} onChange={(_, { value }) => onType({ id: value })} />
      </FaultyField>
      <FaultyField label={strings.titleField} rule={rule("title")}>
        <Input maxLength={255} value={words.title} onChange={(_, { value }) => onType({ title: value })} />
      </FaultyField>
      <Field label={strings.question}>
        <Textarea value={words.question} onChange={(_, { value }) => onType({ question: value })} />
      </Field>
      <FaultyField label={strings.domain} rule={rule("domain")}>
        <Select value={words.domain} onChange={(_, { value }) => onType({ domain: value })}>
          {domains.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </FaultyField>
    </>
  );
}
