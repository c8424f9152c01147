import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { Creating } from "../start/Creating";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface ChangePageProps {
  readonly session: Session;
  readonly title: string;
  readonly lead?: string | undefined;
  /** What was done last, in words. */
  readonly done?: string | undefined;
  /** Leads one step back; absent, to where the person came from. */
  readonly onBack?: (() => void) | undefined;
  readonly backLabel?: string;
  /** The one primary button. */
  readonly primary?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly children: ReactNode;
}

/** A page of "Change the assessment": what it is, what it will do, one primary button; progress while sheets change. */
export function ChangePage({ session, title, lead, done, primary, children, ...back }: ChangePageProps) {
  const styles = useStyles();
  const strings = useStrings(changeStrings);
  const { close } = useNavigation();
  if (session.isChanging && session.progress !== undefined) {
    return <Creating title={strings.working} progress={session.progress} onCancel={session.cancelChange} />;
  }
  const actions = (
    <>
      <Button onClick={back.onBack ?? close}>{back.backLabel ?? strings.back}</Button>
      {primary !== undefined && (
        <Button appearance="primary" disabledFocusable={session.isChanging} onClick={primary.onClick}>
          {primary.label}
        </Button>
      )}
    </>
  );
  return (
    <ViewBody actions={actions}>
      <ViewHeading key={title}>{title}</ViewHeading>
      {lead !== undefined && <p className={styles.text}>{lead}</p>}
      <output className={styles.text}>{done !== undefined && strings.done(done)}</output>
      {children}
    </ViewBody>
  );
}
