import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { SectionHeading } from "../../components/SectionHeading";
import { SpokenText } from "../../components/SpokenText";
import { TextLink } from "../../components/TextLink";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { useNavigation } from "../../navigation";
import { OPEN_CHANGE } from "../../notices/open-change";
import type { Repaired, Session } from "../../session/session";
import { fateOfAnswers, lostAnswers } from "../../../workbook/health/finding";
import { OwnSheets } from "../change/OwnSheets";
import { repairStrings } from "../../strings/repair";
import { useStrings } from "../../strings/use-strings";
import { findingGroups } from "./finding-groups";
import { Creating } from "../start/Creating";
import { FindingKindBlock } from "./FindingKindBlock";
import { RepairOutcome } from "./RepairOutcome";

const useStyles = makeStyles({
  text: { margin: 0 },
  group: { display: "grid", rowGap: "12px", marginTop: "8px" },
});

/** What is not as it should be in the workbook, and one button that puts all of it right. */
export function RepairView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(repairStrings);
  const [outcome, setOutcome] = useState<Repaired>();
  const [isRepairing, setRepairing] = useState(false);
  const { findings, isExamining, examine } = session;
  const isOpen = session.unfinished !== undefined;
  // The list may be old by the time somebody opens this view.
  useEffect(() => {
    if (!isOpen) void examine();
  }, [examine, isOpen]);
  const repair = async () => {
    setRepairing(true);
    const repaired = await session.repair({ title: strings.log.title, log: strings.log.to });
    setRepairing(false);
    setOutcome(repaired);
  };
  const state = stateOf({ session, isRepairing, strings });
  if (session.isChanging && session.progress !== undefined) {
    return (
      <Creating title={strings.titleRepairing} progress={session.progress} onCancel={session.cancelChange} />
    );
  }
  if (isOpen) return <ChangeIsOpen />;
  const isListed = !isExamining && findings !== undefined && findings.length > 0;
  const isDone = outcome !== undefined && !isExamining;
  return (
    <ViewBody actions={<Actions session={session} isListed={isListed} onRepair={() => void repair()} />}>
      <ViewHeading key={`${isListed} ${isDone}`}>
        {isListed ? strings.titleFound(findings.length) : isDone ? strings.titleDone : strings.title}
      </ViewHeading>
      <p className={styles.text}>{state}</p>
      <SpokenText isLive>{state}</SpokenText>
      {isListed && <OwnSheets session={session} />}
      {isDone && <RepairOutcome outcome={outcome} />}
      {isListed &&
        findingGroups(findings).map(({ name, kinds }) => (
          <section key={name} aria-labelledby={`group-${name}`} className={styles.group}>
            <SectionHeading id={`group-${name}`}>{strings.groups[name]}</SectionHeading>
            {kinds.map((one) => (
              <FindingKindBlock key={one.kind} session={session} {...one} />
            ))}
          </section>
        ))}
    </ViewBody>
  );
}

/** Sheets that stand half-way are no damage: the change comes first. */
function ChangeIsOpen() {
  const styles = useStyles();
  const strings = useStrings(repairStrings);
  const { go } = useNavigation();
  return (
    <ViewBody actions={<Button onClick={() => go("start")}>{strings.start}</Button>}>
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.text}>{strings.changeOpen}</p>
      <div>
        <TextLink onClick={() => document.getElementById(OPEN_CHANGE)?.focus()}>{strings.toChange}</TextLink>
      </div>
    </ViewBody>
  );
}

interface StateProps {
  readonly session: Session;
  readonly isRepairing: boolean;
  readonly strings: (typeof repairStrings)["en"];
}

function stateOf({ session: { findings, isExamining }, isRepairing, strings }: StateProps): string {
  if (isRepairing) return strings.repairing;
  if (isExamining) return strings.looking;
  if (findings === undefined) return strings.notLooked;
  if (findings.length === 0) return strings.inOrder;
  const leads = { kept: strings.lead, earlier: strings.leadEarlier };
  const fate = fateOfAnswers(findings);
  return fate === "lost" ? strings.leadLost(lostAnswers(findings)) : leads[fate];
}

interface ActionsProps {
  readonly session: Session;
  readonly isListed: boolean;
  readonly onRepair: () => void;
}

function Actions({ session, isListed, onRepair }: ActionsProps) {
  const strings = useStrings(repairStrings);
  const { go } = useNavigation();
  return (
    <>
      <Button onClick={() => go("start")}>{strings.start}</Button>
      {isListed ? (
        <Button appearance="primary" onClick={onRepair}>
          {strings.repair}
        </Button>
      ) : (
        !session.isExamining && <Button onClick={() => void session.examine()}>{strings.look}</Button>
      )}
    </>
  );
}
