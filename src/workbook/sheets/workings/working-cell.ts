import type { Style } from "../../declaration";
import { working } from "../../styles";

export const WORKING_CELL: Style = { ...working, horizontal: "left", vertical: "center" };
