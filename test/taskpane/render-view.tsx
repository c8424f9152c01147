import "@testing-library/jest-dom";
import { FluentProvider } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { NavigationContext, useNavigation } from "../../src/taskpane/navigation";
import { themes } from "../../src/taskpane/theme/themes";
import { useNavigationState } from "../../src/taskpane/use-navigation-state";
import { DraftContext, useDraftState } from "../../src/taskpane/views/start/draft";

/** Draws a view as the pane does, with the name of the open view below it. */
export function renderView(view: ReactNode) {
  return render(<Surroundings>{view}</Surroundings>);
}

export function Surroundings({ children }: { readonly children: ReactNode }) {
  return (
    <FluentProvider theme={themes.light}>
      <NavigationContext value={useNavigationState()}>
        <DraftContext value={useDraftState()}>
          {children}
          <OpenView />
        </DraftContext>
      </NavigationContext>
    </FluentProvider>
  );
}

function OpenView() {
  return <p data-testid="open view">{useNavigation().view}</p>;
}
