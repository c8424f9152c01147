import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Assessment } from "../../../core/assessment/model";
import { indexProposals } from "../../../core/import/index-proposals";
import type { IndexTable } from "../../../core/import/index-table";
import { doublyMatched } from "../../../core/import/vendor-match";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import { useNavigation } from "../../navigation";
import type { Session } from "../../session/session";
import { importStrings } from "../../strings/import";
import { useStrings } from "../../strings/use-strings";
import { Creating } from "../start/Creating";
import { FaultList } from "./FaultList";
import { FileChoice } from "./FileChoice";
import { Understood } from "./Understood";
import { type IndexFile, useIndexFile } from "./use-index-file";
import { VendorMatches } from "./VendorMatches";

const useStyles = makeStyles({
  text: { margin: 0 },
  input: { width: "100%", minWidth: 0 },
  outcome: { flexBasis: "100%" },
  fault: { margin: 0, color: tokens.colorPaletteRedForeground1 },
});

/** From a table of a public index to proposals: name it, choose it, match names with vendors. */
export function ImportView({ session }: { readonly session: Session }) {
  const styles = useStyles();
  const strings = useStrings(importStrings);
  const [indexName, setIndexName] = useState(strings.defaultName);
  const { assessment } = session;
  const index = useIndexFile(assessment?.vendors ?? []);
  if (assessment === undefined) return null;
  if (session.isChanging && session.progress !== undefined) {
    return <Creating title={strings.working} progress={session.progress} onCancel={session.cancelChange} />;
  }
  return (
    <ViewBody
      actions={
        <AddProposals session={session} assessment={assessment} index={index} name={indexName.trim()} />
      }
    >
      <ViewHeading>{strings.title}</ViewHeading>
      <p className={styles.text}>{strings.lead}</p>
      <Field
        label={strings.name}
        hint={strings.nameHint}
        {...(indexName.trim() === "" && { validationMessage: strings.nameMissing })}
      >
        <Input
          className={styles.input}
          maxLength={60}
          value={indexName}
          onChange={(_, { value }) => setIndexName(value)}
        />
      </Field>
      <FileChoice onChoose={index.choose} isReading={index.isReading} />
      {index.faults !== undefined && <FaultList faults={index.faults} />}
      {index.table !== undefined && (
        <>
          <Understood table={index.table} />
          <VendorMatches
            table={index.table}
            vendors={assessment.vendors}
            matches={index.matches}
            onMatch={index.match}
          />
        </>
      )}
    </ViewBody>
  );
}

interface AddProposalsProps {
  readonly session: Session;
  readonly assessment: Assessment;
  readonly index: IndexFile;
  readonly name: string;
}

/** What will be added, or what is missing for it, beside the button. */
function AddProposals({ session, assessment, index, name }: AddProposalsProps) {
  const styles = useStyles();
  const shared = useStrings();
  const strings = useStrings(importStrings);
  const { go } = useNavigation();
  const [isChecked, setChecked] = useState(false);
  const { table, matches } = index;
  const found =
    table === undefined
      ? { proposals: [], alreadyRated: 0 }
      : indexProposals(assessment, table, matches, name);
  const problem = problemOf(assessment, index, name, found.proposals.length, strings);
  const add = async (from: IndexTable) => {
    const isDone = await session.change({
      title: strings.change(name),
      apply: (current) => withImport(current, from, matches, name),
      log: { what: strings.change(name), to: strings.logged(found.proposals.length) },
    });
    if (isDone) go("proposals");
  };
  return (
    <>
      <div className={styles.outcome}>
        <p className={styles.text} role="status">
          {table !== undefined &&
            `${strings.summary(found.proposals.length)} ${strings.alreadyRated(found.alreadyRated)}`}
        </p>
        {isChecked && problem !== undefined && (
          <p role="alert" className={styles.fault}>
            {problem}
          </p>
        )}
      </div>
      <Button onClick={() => go("start")}>{shared.back}</Button>
      <Button
        appearance="primary"
        onClick={() => {
          setChecked(true);
          if (problem === undefined && table !== undefined) void add(table);
        }}
      >
        {strings.add}
      </Button>
    </>
  );
}

/** From the answers as they are at that moment, which may be newer than what the pane shows. */
function withImport(
  current: Assessment,
  table: IndexTable,
  matches: IndexFile["matches"],
  name: string,
): Assessment {
  const { proposals } = indexProposals(current, table, matches, name);
  return { ...current, proposals: [...(current.proposals ?? []), ...proposals] };
}

function problemOf(
  { vendors }: Assessment,
  { table, matches }: IndexFile,
  name: string,
  count: number,
  strings: (typeof importStrings)["en"],
): string | undefined {
  if (name === "") return strings.nameMissing;
  if (table === undefined || matches.size === 0) return strings.nothingMatched;
  const [doubled] = doublyMatched(matches);
  if (doubled !== undefined)
    return strings.doubled(vendors.find(({ id }) => id === doubled)?.name ?? doubled);
  return count === 0 ? strings.nothingNew : undefined;
}
