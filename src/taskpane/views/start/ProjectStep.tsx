import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { stepsStrings } from "../../strings/steps";
import { useStrings } from "../../strings/use-strings";
import type { Draft } from "./draft";
import { ProfileNote } from "./ProfileNote";
import { StepMarks } from "./StepMarks";
import { TechnologyChoice } from "./TechnologyChoice";

const useStyles = makeStyles({
  title: { width: "100%", minWidth: 0, fontSize: tokens.fontSizeBase300 },
});

export interface StepProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

export function ProjectStep({ draft, onChange, onBack, onNext }: StepProps) {
  const styles = useStyles();
  const shared = useStrings();
  const { project, toVendors } = useStrings(stepsStrings);
  const [isChecked, setChecked] = useState(false);
  const hasTitle = draft.title.trim() !== "";
  const hasProfile = draft.profiles.length > 0;
  const next = () => {
    if (hasTitle && hasProfile) return onNext();
    setChecked(true);
    document.getElementById(hasTitle ? "technology-0" : "assessment-title")?.focus();
  };
  return (
    <ViewBody
      actions={
        <>
          <Button onClick={onBack}>{shared.back}</Button>
          <Button appearance="primary" onClick={next}>
            {toVendors}
          </Button>
        </>
      }
    >
      <StepMarks step="project" />
      <ViewHeading>{project.title}</ViewHeading>
      <Field label={project.name} {...(isChecked && !hasTitle && { validationMessage: project.nameMissing })}>
        <Input
          id="assessment-title"
          className={styles.title}
          maxLength={120}
          value={draft.title}
          onChange={(_, { value }) => onChange({ ...draft, title: value })}
        />
      </Field>
      <TechnologyChoice
        draft={draft}
        onChange={onChange}
        fault={isChecked && !hasProfile ? project.technologyMissing : undefined}
      />
      {hasProfile && <ProfileNote profiles={draft.profiles} />}
    </ViewBody>
  );
}
