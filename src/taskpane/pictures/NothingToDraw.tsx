import type { ReactNode } from "react";

/** In the place of a picture that would be empty. */
export function NothingToDraw({ children }: { readonly children: ReactNode }) {
  return <p style={{ margin: "4px 0 8px" }}>{children}</p>;
}
