import { makeStyles, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import {
  catalogCriteria,
  loadLongTexts,
  type LongTexts,
  type ProfileId,
  shortTexts,
} from "../../../core/catalog";
import { stepsStrings } from "../../strings/steps";
import { useLanguage, useStrings } from "../../strings/use-strings";

const useStyles = makeStyles({
  note: {
    display: "grid",
    rowGap: "8px",
    padding: "10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  text: { margin: 0 },
  summary: { cursor: "pointer", minHeight: "24px", color: tokens.colorBrandForegroundLink },
  list: { margin: "4px 0", paddingLeft: "20px" },
});

/** How much these technologies bring to answer, and what to know before asking. */
export function ProfileNote({ profiles }: { readonly profiles: readonly ProfileId[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const { project } = useStrings(stepsStrings);
  const { profiles: texts } = shortTexts(language);
  const criteria = catalogCriteria(profiles, language);
  const redFlags = criteria.filter(({ redFlag }) => redFlag).length;
  const isAlone = profiles.length === 1;
  return (
    <div className={styles.note}>
      <output>
        <strong>{project.size(criteria.length, redFlags)}</strong>
      </output>
      {profiles.map((profile) => (
        <p key={profile} className={styles.text}>
          {!isAlone && <strong>{texts[profile].name}. </strong>}
          {texts[profile].summary}
        </p>
      ))}
      <AskFirst profiles={profiles} />
    </div>
  );
}

function AskFirst({ profiles }: { readonly profiles: readonly ProfileId[] }) {
  const styles = useStyles();
  const language = useLanguage();
  const { project } = useStrings(stepsStrings);
  const { profiles: names } = shortTexts(language);
  const [notes, setNotes] = useState<LongTexts["profiles"]>();
  const load = (event: SyntheticEvent<HTMLDetailsElement>) => {
    if (event.currentTarget.open) void loadLongTexts(language).then((texts) => setNotes(texts.profiles));
  };
  return (
    <details onToggle={load}>
      <summary className={styles.summary}>{project.ask}</summary>
      {notes !== undefined &&
        profiles.map((profile) => (
          <section key={profile}>
            {profiles.length > 1 && <strong>{names[profile].name}</strong>}
            <ol className={styles.list}>
              {notes[profile].askFirst.map((question) => (
                <li key={question}>{question}</li>
              ))}
            </ol>
            <p className={styles.text}>{notes[profile].trap}</p>
          </section>
        ))}
    </details>
  );
}
