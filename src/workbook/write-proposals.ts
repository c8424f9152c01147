import type { Proposal } from "../core/assessment/model";
import { isSameProposal } from "../core/proposals/same-proposal";
import type { CellWrite } from "./cells";
import type { WorkbookContent } from "./read-workbook";
import { PROPOSAL_KEYS } from "./sheets/history/history-keys";

/** The cells to empty so that these proposals are gone; lines that say the same go together. */
export function proposalWrites(
  { proposals }: Pick<WorkbookContent, "proposals">,
  settled: readonly Proposal[],
): readonly CellWrite[] {
  return proposals
    .filter(({ proposal }) => settled.some((one) => isSameProposal(one, proposal)))
    .flatMap(({ row }) =>
      PROPOSAL_KEYS.map((_, column) => ({ name: "Proposal_Rows", row, column, value: undefined })),
    );
}
