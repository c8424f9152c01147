import { useState } from "react";
import type { CriterionId } from "../../../core/units";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { TextLink } from "../../components/TextLink";
import { ChangePage } from "./ChangePage";
import { CriterionPage } from "./CriterionPage";
import { CriterionSearch } from "./CriterionSearch";
import { OwnCriterionPage } from "./OwnCriterionPage";
import { OwnDomainPage } from "./OwnDomainPage";
import { useChange } from "./use-change";

type Step =
  | { readonly kind: "search" | "own criterion" | "own domain" }
  | { readonly kind: "criterion"; readonly id: CriterionId };

/** Find a criterion to change it, or add one's own. */
export function CriteriaView({ session }: { readonly session: Session }) {
  const { criteria: strings } = useStrings(changeStrings);
  const [step, setStep] = useState<Step>({ kind: "search" });
  const [search, setSearch] = useState("");
  const { done, carryOut } = useChange(session);
  const { assessment } = session;
  if (assessment === undefined) return null;
  const page = { session, assessment, carryOut, onBack: () => setStep({ kind: "search" }) };
  if (step.kind === "own criterion") return <OwnCriterionPage {...page} />;
  if (step.kind === "own domain") return <OwnDomainPage {...page} />;
  const chosen = assessment.criteria.find((one) => step.kind === "criterion" && one.id === step.id);
  if (chosen !== undefined) return <CriterionPage key={chosen.id} {...page} criterion={chosen} />;
  return (
    <ChangePage session={session} title={strings.title} lead={strings.lead} done={done}>
      <TextLink onClick={() => setStep({ kind: "own criterion" })}>{strings.addCriterion}</TextLink>
      <TextLink onClick={() => setStep({ kind: "own domain" })}>{strings.addDomain}</TextLink>
      <CriterionSearch
        criteria={assessment.criteria}
        search={search}
        onSearch={setSearch}
        onChoose={(id) => setStep({ kind: "criterion", id })}
      />
    </ChangePage>
  );
}
