import { useEffect, useState } from "react";
import type { ChartsOnSheet } from "../../../hosts/host";
import type { Session } from "../../session/session";
import { chartsStrings } from "../../strings/charts";
import { useStrings } from "../../strings/use-strings";

/**
 * What new sheets mean for charts on the person's own sheets: Excel lets them follow the sheets that step aside. No line
 * where there are none, or where nothing is replaced.
 */
export function useOwnCharts(session: Pick<Session, "ownCharts"> | undefined): readonly string[] {
  const { line } = useStrings(chartsStrings);
  const [found, setFound] = useState<readonly ChartsOnSheet[]>([]);
  const ownCharts = session?.ownCharts;
  useEffect(() => {
    let isOpen = true;
    const look = async () => {
      const charts = (await ownCharts?.()) ?? [];
      if (isOpen) setFound(charts);
    };
    void look();
    return () => {
      isOpen = false;
    };
  }, [ownCharts]);
  const count = found.reduce((sum, { charts }) => sum + charts, 0);
  return count === 0
    ? []
    : [
        line(
          count,
          found.map(({ sheet }) => sheet),
        ),
      ];
}
