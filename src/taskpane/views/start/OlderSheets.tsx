import { lazy, Suspense } from "react";
import type { Session } from "../../session/session";

const EarlierVersion = lazy(() =>
  import("./EarlierVersion").then((module) => ({ default: module.EarlierVersion })),
);

/** What can be done with the earlier version, loaded once there is one. */
export function OlderSheets({ session }: { readonly session: Session }) {
  if (session.earlier === undefined) return null;
  return (
    <Suspense>
      <EarlierVersion session={session} />
    </Suspense>
  );
}
