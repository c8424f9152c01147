import { Button } from "@fluentui/react-components";
import { useNavigation } from "../navigation";
import { useStrings } from "../strings/use-strings";
import { ViewBody } from "./ViewBody";
import { ViewHeading } from "./ViewHeading";

interface EmptyViewProps {
  readonly heading: string;
  /** What is missing, and what to do first. */
  readonly words: string;
}

/** A view in a workbook without an assessment: it leads to where one is set up. */
export function EmptyView({ heading, words }: EmptyViewProps) {
  const { newAssessment } = useStrings();
  const { go } = useNavigation();
  return (
    <ViewBody>
      <ViewHeading>{heading}</ViewHeading>
      <p style={{ margin: 0 }}>{words}</p>
      <div>
        <Button appearance="primary" onClick={() => go("start")}>
          {newAssessment}
        </Button>
      </div>
    </ViewBody>
  );
}
