import { ANSWER_COMMANDS } from "./answer-commands";
import { CHANGE_COMMANDS } from "./change-commands";
import { REPAIR_COMMANDS } from "./repair-commands";

/** Everything that writes to a workbook. */
export const COMMANDS = [...CHANGE_COMMANDS, ...ANSWER_COMMANDS, ...REPAIR_COMMANDS];
