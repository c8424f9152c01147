import { Checkbox, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { PROFILE_IDS, type ProfileId, shortTexts } from "../../../core/catalog";
import { changeProfiles } from "../../../core/changes/change-profiles";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import { useLanguage, useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import { PreviewLines } from "./PreviewLines";
import { useCatalog } from "./use-catalog";
import { useChange } from "./use-change";

const useStyles = makeStyles({ group: { margin: 0, padding: 0, border: "none", minWidth: 0 } });

/** Which technologies are bought, and what another choice would do to criteria and answers. */
export function TechnologyView({ session }: { readonly session: Session }) {
  const { loading, nothingToDo, technology: strings } = useStrings(changeStrings);
  const { profiles: texts } = shortTexts(useLanguage());
  const catalog = useCatalog();
  const [chosen, setChosen] = useState<readonly string[]>();
  const { done, carryOut } = useChange(session);
  const { assessment } = session;
  if (assessment === undefined) return null;
  const profiles = chosen ?? assessment.profiles;
  const isSame = [...profiles].toSorted().join() === [...assessment.profiles].toSorted().join();
  const canApply = catalog !== undefined && !isSame && profiles.length > 0;
  const names = (ids: readonly string[]) =>
    PROFILE_IDS.filter((id) => ids.includes(id)).map((id) => texts[id].name);
  const act = () => {
    if (!canApply) return;
    const log = {
      what: strings.log,
      from: names(assessment.profiles).join(", "),
      to: names(profiles).join(", "),
    };
    carryOut(
      { title: strings.log, apply: (one) => changeProfiles(one, profiles, catalog).assessment, log },
      () => setChosen(undefined),
    );
  };
  return (
    <ChangePage
      session={session}
      title={strings.title}
      lead={strings.lead}
      done={isSame ? done : undefined}
      primary={canApply ? { label: strings.apply, onClick: act } : undefined}
    >
      <ProfileBoxes profiles={profiles} onChoose={setChosen} />
      {catalog === undefined && <p>{loading}</p>}
      {profiles.length === 0 && <p role="alert">{strings.missing}</p>}
      {canApply && (
        <PreviewLines session={session} preview={changeProfiles(assessment, profiles, catalog).preview} />
      )}
      {isSame && done === undefined && <p>{nothingToDo}</p>}
    </ChangePage>
  );
}

interface ProfileBoxesProps {
  readonly profiles: readonly string[];
  readonly onChoose: (profiles: readonly string[]) => void;
}

function ProfileBoxes({ profiles, onChoose }: ProfileBoxesProps) {
  const styles = useStyles();
  const { technology: strings } = useStrings(changeStrings);
  const { profiles: texts } = shortTexts(useLanguage());
  return (
    <fieldset className={styles.group}>
      <legend>{strings.choose}</legend>
      {PROFILE_IDS.map((id) => (
        <div key={id}>
          <Checkbox
            label={texts[id].name}
            checked={profiles.includes(id)}
            onChange={() => onChoose(toggled(profiles, id))}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** In the catalog's order, whatever the order of choosing. */
function toggled(profiles: readonly string[], profile: ProfileId): readonly string[] {
  return PROFILE_IDS.filter((id) => (id === profile ? !profiles.includes(id) : profiles.includes(id)));
}
