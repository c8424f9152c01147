import { lazy } from "react";
import { loadExample } from "../../../core/catalog/example/load-example";
import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { startStrings } from "../../strings/start";
import { useLanguage, useStrings } from "../../strings/use-strings";
import { Creating } from "./Creating";
import { type Draft, useDraft } from "./draft";
import { EmptyStart } from "./EmptyStart";
import { FoundView } from "./FoundView";
import { OlderSheets } from "./OlderSheets";
import { Reading } from "./Reading";
import { type Creation, useCreation } from "./use-creation";

const NewAssessment = lazy(() =>
  import("./NewAssessment").then((module) => ({ default: module.NewAssessment })),
);

const NameTaken = lazy(() => import("./NameTaken").then((module) => ({ default: module.NameTaken })));

export function StartView({ session }: { readonly session: Session }) {
  const { draft, change } = useDraft();
  const creation = useCreation(session);
  if (session.isCreating && session.taken !== undefined) return <NameTaken session={session} />;
  if (creation.isUnderWay) return <Creating progress={session.progress} onCancel={session.cancelCreate} />;
  if (session.status === "found") return <FoundView session={session} />;
  if (session.status === "empty")
    return <Beginning session={session} draft={draft} change={change} creation={creation} />;
  return session.status === "loading" ? <Reading /> : <Unreadable session={session} />;
}

/** The notice above says why. */
function Unreadable({ session }: { readonly session: Session }) {
  const { unreadable } = useStrings(startStrings);
  if (session.earlier === undefined) return <ViewBody>{null}</ViewBody>;
  return (
    <ViewBody>
      <ViewHeading>{unreadable.title}</ViewHeading>
      <p style={{ margin: 0 }}>{unreadable.text}</p>
      <OlderSheets session={session} />
    </ViewBody>
  );
}

interface BeginningProps {
  readonly session: Session;
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly creation: Creation;
}

function Beginning({ session, draft, change, creation }: BeginningProps) {
  const language = useLanguage();
  if (draft.step !== undefined) return <NewAssessment step={draft.step} creation={creation} />;
  return (
    <EmptyStart
      session={session}
      onCreate={() => change({ ...draft, step: "project" })}
      onExample={() => creation.start(() => loadExample(language))}
    />
  );
}
