import { createContext, useContext } from "react";

/** Pages of "Change the assessment", reached from Start. */
export const CHANGE_VIEWS = ["vendors", "technology", "criteria", "catalog"] as const;
type ChangeViewName = (typeof CHANGE_VIEWS)[number];
export type ViewName =
  | "start"
  | "rate"
  | "compare"
  | "settings"
  | "proposals"
  | "weights"
  | "import"
  | "rounds"
  | "repair"
  | "format"
  | ChangeViewName;

/** Pages on which nothing is changed: the only ones where a workbook is only read. */
export const READING_VIEWS: readonly ViewName[] = ["start", "rate", "compare", "settings"];

export interface Navigation {
  readonly view: ViewName;
  readonly go: (view: ViewName) => void;
  /** Back to the view from which Settings was opened. */
  readonly close: () => void;
  /** True once a person has pressed a key or a button in the pane: before that, focus stays in the sheet. */
  readonly hasActed: () => boolean;
}

export const NavigationContext = createContext<Navigation>({
  view: "start",
  go: () => undefined,
  close: () => undefined,
  hasActed: () => false,
});

export function useNavigation(): Navigation {
  return useContext(NavigationContext);
}
