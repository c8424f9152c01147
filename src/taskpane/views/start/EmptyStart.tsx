import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SectionHeading } from "../../components/SectionHeading";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { startStrings } from "../../strings/start";
import { useStrings } from "../../strings/use-strings";
import { HealthNotice } from "./HealthNotice";
import { OlderSheets } from "./OlderSheets";
import { RangePicture } from "./RangePicture";

const useStyles = makeStyles({
  text: { margin: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: "grid", rowGap: "8px" },
  plan: { margin: "6px 0 0", padding: 0, listStyleType: "none" },
  step: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "6px",
    padding: "8px 4px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { fontWeight: tokens.fontWeightSemibold },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

interface EmptyStartProps {
  readonly session: Session;
  readonly onCreate: () => void;
  readonly onExample: () => void;
}

/** What this is for, in two lines, and the two ways to begin. */
export function EmptyStart({ session, onCreate, onExample }: EmptyStartProps) {
  const styles = useStyles();
  const { empty } = useStrings(startStrings);
  return (
    <ViewBody>
      <ViewHeading>{empty.title}</ViewHeading>
      <HealthNotice session={session} />
      <OlderSheets session={session} />
      <p className={styles.text}>{empty.lead}</p>
      <p className={styles.small}>{empty.safe}</p>
      <RangePicture />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onCreate}>
          {empty.create}
        </Button>
        <Button onClick={onExample}>{empty.example}</Button>
      </div>
      <Plan />
    </ViewBody>
  );
}

function Plan() {
  const styles = useStyles();
  const { empty } = useStrings(startStrings);
  return (
    <section aria-labelledby="plan">
      <SectionHeading id="plan">{empty.plan}</SectionHeading>
      <ol className={styles.plan}>
        {empty.steps.map(({ title, text }, index) => (
          <li key={title} className={styles.step}>
            <span className={styles.number}>{index + 1}</span>
            <div>
              <p className={styles.name}>{title}</p>
              <p className={styles.small}>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
