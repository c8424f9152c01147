import { useEffect, useState } from "react";
import type { OwnSheet } from "../../../hosts/host";
import type { Session } from "../../session/session";
import { ownSheetsStrings } from "../../strings/own-sheets";
import { useStrings } from "../../strings/use-strings";

/**
 * What new sheets mean for charts and formulas on the person's own sheets that follow the sheets which step aside. No
 * line where there are none, or where nothing is replaced.
 */
export function useOwnSheets(session: Pick<Session, "ownSheets"> | undefined): readonly string[] {
  const strings = useStrings(ownSheetsStrings);
  const [found, setFound] = useState<readonly OwnSheet[]>([]);
  const ownSheets = session?.ownSheets;
  useEffect(() => {
    let isOpen = true;
    const look = async () => {
      const sheets = (await ownSheets?.()) ?? [];
      if (isOpen) setFound(sheets);
    };
    void look();
    return () => {
      isOpen = false;
    };
  }, [ownSheets]);
  const named = (sheets: readonly OwnSheet[]) => sheets.map(({ sheet }) => sheet);
  const drawn = found.filter(({ charts }) => charts > 0);
  const written = found.filter(({ leavesFormulas }) => leavesFormulas);
  const count = drawn.reduce((sum, { charts }) => sum + charts, 0);
  return [
    ...(count === 0 ? [] : [strings.charts(count, named(drawn))]),
    ...(written.length === 0 ? [] : [strings.formulas(named(written))]),
  ];
}
