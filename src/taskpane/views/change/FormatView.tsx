import { changed } from "../../../core/changes/preview";
import { FORMAT_VERSION } from "../../../workbook/limits";
import type { Session } from "../../session/session";
import { changeStrings } from "../../strings/change";
import { useStrings } from "../../strings/use-strings";
import { ChangePage } from "./ChangePage";
import { PreviewLines } from "./PreviewLines";
import { useChange } from "./use-change";

/** From the format the workbook was made with to the one of this add-in. */
export function FormatView({ session }: { readonly session: Session }) {
  const { format: strings } = useStrings(changeStrings);
  const { done, carryOut } = useChange(session);
  const { assessment, olderFormat } = session;
  if (assessment === undefined) return null;
  if (olderFormat === undefined) {
    return (
      <ChangePage session={session} title={strings.title} lead={strings.newest(FORMAT_VERSION)} done={done}>
        {null}
      </ChangePage>
    );
  }
  const log = { what: strings.log, from: `${olderFormat}`, to: `${FORMAT_VERSION}` };
  const move = () => carryOut({ title: strings.log, apply: (one) => one, log });
  return (
    <ChangePage
      session={session}
      title={strings.title}
      lead={strings.lead(olderFormat, FORMAT_VERSION)}
      primary={{ label: strings.move(FORMAT_VERSION), onClick: move }}
    >
      <PreviewLines
        session={session}
        lines={[strings.added, strings.backup]}
        preview={changed(assessment, assessment).preview}
      />
    </ChangePage>
  );
}
