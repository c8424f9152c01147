import { type ReactNode, Suspense } from "react";
import { useStrings } from "../strings/use-strings";
import { Fold } from "./Fold";

/** A picture on demand: it loads when it is first opened. */
export function PictureFold({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}) {
  const { loadingView } = useStrings();
  return (
    <Fold summary={summary}>
      <Suspense fallback={loadingView}>{children}</Suspense>
    </Fold>
  );
}
