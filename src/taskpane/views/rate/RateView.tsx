import { EmptyView } from "../../components/EmptyView";
import type { Session } from "../../session/session";
import { rateStrings } from "../../strings/rate";
import { useStrings } from "../../strings/use-strings";
import { Rating } from "./Rating";

/** Rating by criterion or by vendor, or the way to what has to come first. */
export function RateView({ session }: { readonly session: Session }) {
  const { assessment, comparison } = session;
  if (assessment === undefined || comparison === undefined) return <NothingToRate />;
  const [first, ...others] = assessment.criteria.filter(({ inUse }) => inUse);
  if (first === undefined || assessment.vendors.length === 0) return <NothingToRate />;
  return (
    <Rating session={session} assessment={assessment} comparison={comparison} criteria={[first, ...others]} />
  );
}

function NothingToRate() {
  const { heading, empty } = useStrings(rateStrings);
  return <EmptyView heading={heading} words={empty} />;
}
