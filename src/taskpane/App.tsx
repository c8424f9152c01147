import { FluentProvider } from "@fluentui/react-components";
import type { LiveWorkbookHost } from "../hosts/host";
import { Frame } from "./frame/Frame";
import { NavigationContext } from "./navigation";
import { useSession } from "./session/use-session";
import type { Language } from "./strings/translations";
import { LanguageContext } from "./strings/use-strings";
import { themes } from "./theme/themes";
import { useThemeName } from "./theme/use-theme-name";
import { useNavigationState } from "./use-navigation-state";
import { DraftContext, useDraftState } from "./views/start/draft";

interface AppProps {
  readonly host: LiveWorkbookHost;
  /** Whether Excel itself is dark; absent where it does not say. */
  readonly excelIsDark?: boolean | undefined;
  readonly language?: Language;
}

export function App({ host, excelIsDark, language = "en" }: AppProps) {
  const session = useSession(host, language);
  const navigation = useNavigationState();
  const draft = useDraftState();
  const theme = useThemeName(session.preferences.appearance, excelIsDark);
  return (
    <FluentProvider theme={themes[theme]} style={{ height: "100%" }}>
      <LanguageContext value={language}>
        <NavigationContext value={navigation}>
          <DraftContext value={draft}>
            <Frame session={session} />
          </DraftContext>
        </NavigationContext>
      </LanguageContext>
    </FluentProvider>
  );
}
