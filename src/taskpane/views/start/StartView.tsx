import { lazy } from "react";
import { loadExample } from "../../../core/catalog/example/load-example";
import { ViewBody } from "../../components/ViewBody";
import type { Session } from "../../session/session";
import { useLanguage } from "../../strings/use-strings";
import { Creating } from "./Creating";
import { type Draft, useDraft } from "./draft";
import { EmptyStart } from "./EmptyStart";
import { FoundView } from "./FoundView";
import { Reading } from "./Reading";
import { type Creation, useCreation } from "./use-creation";

const NewAssessment = lazy(() =>
  import("./NewAssessment").then((module) => ({ default: module.NewAssessment })),
);

const NameTaken = lazy(() => import("./NameTaken").then((module) => ({ default: module.NameTaken })));

const Unreadable = lazy(() => import("./Unreadable").then((module) => ({ default: module.Unreadable })));

export function StartView({ session }: { readonly session: Session }) {
  const { draft, change } = useDraft();
  const creation = useCreation(session);
  if (session.isCreating && session.taken !== undefined) return <NameTaken session={session} />;
  if (creation.isUnderWay) return <Creating progress={session.progress} onCancel={session.cancelCreate} />;
  if (session.status === "found") return <FoundView session={session} />;
  if (session.status === "empty")
    return <Beginning session={session} draft={draft} change={change} creation={creation} />;
  if (session.status === "loading") return <Reading />;
  // The notice above says why.
  return session.earlier === undefined ? <ViewBody>{null}</ViewBody> : <Unreadable session={session} />;
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
