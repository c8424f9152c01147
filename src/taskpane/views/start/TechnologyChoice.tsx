import { Checkbox, Link, makeStyles, tokens } from "@fluentui/react-components";
import { PROFILE_IDS, type ProfileId, shortTexts } from "../../../core/catalog";
import { stepsStrings } from "../../strings/steps";
import { useLanguage, useStrings } from "../../strings/use-strings";
import type { Draft } from "./draft";

const SHOWN_AT_FIRST = 6;

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0 },
  hint: {
    margin: "2px 0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  box: { width: "100%", "& label": { color: tokens.colorNeutralForeground1 } },
  more: { marginTop: "6px" },
  fault: {
    margin: "6px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorPaletteRedForeground1,
  },
});

interface TechnologyChoiceProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly fault: string | undefined;
}

export function TechnologyChoice({ draft, onChange, fault }: TechnologyChoiceProps) {
  const styles = useStyles();
  const { project } = useStrings(stepsStrings);
  const { profiles: texts } = shortTexts(useLanguage());
  const shown = draft.showsAllProfiles ? PROFILE_IDS : PROFILE_IDS.slice(0, SHOWN_AT_FIRST);
  const toggle = (profile: ProfileId) => onChange({ ...draft, profiles: toggled(draft.profiles, profile) });
  return (
    <fieldset
      className={styles.group}
      aria-describedby={fault === undefined ? "technology-hint" : "technology-fault"}
    >
      <legend className={styles.legend}>{project.technology}</legend>
      <p id="technology-hint" className={styles.hint}>
        {project.technologyHint}
      </p>
      {shown.map((profile, index) => (
        <div key={profile} className={styles.row}>
          <Checkbox
            id={`technology-${index}`}
            className={styles.box}
            label={texts[profile].name}
            checked={draft.profiles.includes(profile)}
            onChange={() => toggle(profile)}
          />
        </div>
      ))}
      {!draft.showsAllProfiles && (
        <Link as="button" inline className={styles.more} onClick={() => showAll(draft, onChange)}>
          {project.more(PROFILE_IDS.length - SHOWN_AT_FIRST)}
        </Link>
      )}
      {fault !== undefined && (
        <p id="technology-fault" role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </fieldset>
  );
}

/** The link disappears with the press, so the focus goes to the first line that it brought. */
function showAll(draft: Draft, onChange: (draft: Draft) => void): void {
  onChange({ ...draft, showsAllProfiles: true });
  requestAnimationFrame(() => document.getElementById(`technology-${SHOWN_AT_FIRST}`)?.focus());
}

/** In the catalog's order, whatever the order of choosing. */
function toggled(profiles: readonly ProfileId[], profile: ProfileId): readonly ProfileId[] {
  return PROFILE_IDS.filter((id) => (id === profile ? !profiles.includes(id) : profiles.includes(id)));
}
