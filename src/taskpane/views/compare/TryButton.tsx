import { Button } from "@fluentui/react-components";
import { firmnessStrings } from "../../strings/firmness";
import { useStrings } from "../../strings/use-strings";

/** Opens "What if". */
export function TryButton({ onTry }: { readonly onTry: () => void }) {
  const { tryChange } = useStrings(firmnessStrings);
  return (
    <div style={{ marginTop: "8px" }}>
      <Button onClick={onTry}>{tryChange}</Button>
    </div>
  );
}
