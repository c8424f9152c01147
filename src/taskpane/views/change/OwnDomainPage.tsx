import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { addDomain, ownDomainFaults } from "../../../core/changes/own-criteria";
import { domainId } from "../../../core/units";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { weightOf } from "../start/weight-entries";
import { ChangePage } from "./ChangePage";
import { FaultyField } from "./FaultyField";
import { PreviewLines } from "./PreviewLines";
import type { StepPageProps } from "./VendorQuestion";

/** A domain of one's own, for own criteria. */
export function OwnDomainPage({ session, assessment, carryOut, onBack }: StepPageProps) {
  const { cancel, criteria: strings } = useStrings(changeStrings);
  const [words, setWords] = useState({ id: "", title: "", weight: "1" });
  const [isChecked, setChecked] = useState(false);
  const set = (field: keyof typeof words) => (value: string) => setWords({ ...words, [field]: value });
  const own = {
    id: words.id.trim(),
    title: words.title.trim(),
    weight: weightOf(words.weight) ?? Number.NaN,
  };
  const faults = ownDomainFaults(assessment, own);
  const fault = (path: string) => (isChecked ? faults.find((one) => one.path === path)?.rule : undefined);
  const act = () => {
    setChecked(true);
    if (faults.length > 0) return;
    const log = { what: strings.log.domain, to: strings.choose(own.id, own.title) };
    const domain = { ...own, id: domainId(own.id) };
    carryOut({ title: log.what, apply: (one) => addDomain(one, domain).assessment, log }, onBack);
  };
  return (
    <ChangePage
      session={session}
      title={strings.addDomain}
      lead={strings.domainHint}
      onBack={onBack}
      backLabel={cancel}
      primary={{ label: strings.addTheDomain, onClick: act }}
    >
      <FaultyField label={strings.id} hint={strings.idHint} rule={fault("id")}>
        <Input maxLength={64} value={words.id} onChange={(_, { value }) => set("id")(value)} />
      </FaultyField>
      <FaultyField label={strings.titleField} rule={fault("title")}>
        <Input maxLength={255} value={words.title} onChange={(_, { value }) => set("title")(value)} />
      </FaultyField>
      <FaultyField label={strings.domainWeight} rule={fault("weight")}>
        <Input inputMode="decimal" value={words.weight} onChange={(_, { value }) => set("weight")(value)} />
      </FaultyField>
      {faults.length === 0 && <PreviewLines session={session} lines={[strings.newDomain(own.title)]} />}
    </ChangePage>
  );
}
