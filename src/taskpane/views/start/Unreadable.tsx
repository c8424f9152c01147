import { ViewBody } from "../../components/ViewBody";
import { ViewHeading } from "../../components/ViewHeading";
import type { Session } from "../../session/session";
import { earlierStrings } from "../../strings/earlier";
import { useStrings } from "../../strings/use-strings";
import { EarlierVersion } from "./EarlierVersion";

/** A workbook that cannot be read, and the earlier version in it. */
export function Unreadable({ session }: { readonly session: Session }) {
  const { unreadable } = useStrings(earlierStrings);
  return (
    <ViewBody>
      <ViewHeading>{unreadable.title}</ViewHeading>
      <p style={{ margin: 0 }}>{unreadable.text}</p>
      <EarlierVersion session={session} />
    </ViewBody>
  );
}
