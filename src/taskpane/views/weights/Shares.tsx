import type { Domain } from "../../../core/assessment/model";
import { Facts } from "../../components/Facts";
import { SectionHeading } from "../../components/SectionHeading";
import { useStrings } from "../../strings/use-strings";
import { weightsStrings } from "../../strings/weights";

interface SharesProps {
  readonly domains: readonly Domain[];
  readonly shares: readonly number[] | undefined;
  readonly title: string;
}

/** What each domain counts for, as far as it is worked out. */
export function Shares({ domains, shares, title: heading }: SharesProps) {
  const strings = useStrings(weightsStrings);
  return (
    <section aria-labelledby="weight-shares">
      <SectionHeading id="weight-shares">{heading}</SectionHeading>
      <Facts
        facts={domains.map(({ title }, place) => {
          const share = shares?.[place];
          return { label: title, value: share === undefined ? strings.unknown : strings.percent(share) };
        })}
      />
    </section>
  );
}
