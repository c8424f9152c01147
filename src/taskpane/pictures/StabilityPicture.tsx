import { mergeClasses } from "@fluentui/react-components";
import { scaleLinear } from "@visx/scale";
import { memo } from "react";
import type { Firmness, WeightStability } from "../../core/analysis/firmness";
import type { Assessment, Vendor } from "../../core/assessment/model";
import type { VendorId } from "../../core/units";
import { saysTheSame } from "../says-the-same";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { FigureTable } from "./FigureTable";
import { NothingToDraw } from "./NothingToDraw";
import { Picture } from "./Picture";
import { AXIS_HEIGHT, QUARTERS, ScaleAxis } from "./ScaleAxis";
import { type StackedRows, stackRows } from "./stack-rows";
import { STABILITY_BAR, StabilityBar } from "./StabilityBar";
import { TextLines } from "./TextLines";
import { useMarkStyles } from "./use-mark-styles";
import { usePictureRoom } from "./use-picture-room";
import { TEXT_LINE, wrapWords } from "./wrap-words";

const SPACE = 6;

interface Row {
  readonly title: string;
  readonly stability: WeightStability;
}

interface StabilityPictureProps {
  readonly assessment: {
    readonly domains: Assessment["domains"];
    readonly vendors: readonly Pick<Vendor, "id" | "name">[];
  };
  readonly firmness: Pick<Firmness, "stability">;
}

/**
 * How far the weight of a domain can move before the order changes, for the domains whose weight can change it;
 * the one that changes it soonest on top.
 */
export const StabilityPicture = memo(function StabilityPicture({
  assessment,
  firmness,
}: StabilityPictureProps) {
  const strings = useStrings(pictureStrings);
  const { width, measure } = usePictureRoom();
  const rows = rowsOf(assessment, firmness);
  if (firmness.stability.length === 0) return <NothingToDraw>{strings.noWeights}</NothingToDraw>;
  if (rows.length === 0) return <NothingToDraw>{strings.orderAlwaysStays}</NothingToDraw>;
  const stacked = stackRows(
    rows,
    ({ title }) => wrapWords(title, width, 12).length * TEXT_LINE + STABILITY_BAR + SPACE,
  );
  const nameOf = (id: VendorId) => assessment.vendors.find((vendor) => vendor.id === id)?.name ?? id;
  return (
    <Picture
      title={strings.stabilityTitle(rows, nameOf)}
      note={strings.stabilityNote(firmness.stability.length - rows.length)}
      label={strings.stabilityLabel(rows)}
      width={width}
      measure={measure}
      height={stacked.bottom + AXIS_HEIGHT}
      marks={<StabilityBars stacked={stacked} width={width} />}
    >
      <FigureTable
        caption={strings.stabilityCaption}
        columns={[strings.domain, strings.weightNow, strings.orderStays, strings.othersFirst]}
        rows={rows.map(({ title, stability: { domain, now, from, to, leaderChanges } }) => ({
          id: domain,
          header: title,
          cells: [strings.percent(now), strings.percentRange(from, to), strings.leaderChanges(leaderChanges)],
        }))}
      />
    </Picture>
  );
}, saysTheSame);

function StabilityBars({ stacked, width }: { readonly stacked: StackedRows<Row>; readonly width: number }) {
  const marks = useMarkStyles();
  const scale = scaleLinear<number>({ domain: [0, 1], range: [1, width - 1] });
  return (
    <>
      <ScaleAxis
        scale={scale}
        top={0}
        bottom={stacked.bottom}
        values={QUARTERS}
        format={(share) => `${Math.round(100 * share)} %`}
      />
      {stacked.rows.map(({ row: { title, stability }, top }) => {
        const lines = wrapWords(title, width, 12);
        return (
          <g key={stability.domain}>
            <TextLines lines={lines} x={0} y={top} className={mergeClasses(marks.text, marks.halo)} />
            <StabilityBar stability={stability} scale={scale} top={top + lines.length * TEXT_LINE} />
          </g>
        );
      })}
    </>
  );
}

function rowsOf(
  { domains }: StabilityPictureProps["assessment"],
  { stability }: StabilityPictureProps["firmness"],
): readonly Row[] {
  return stability
    .filter(({ from, to }) => from > 0 || to < 1)
    .toSorted((one, other) => slack(one) - slack(other))
    .map((one) => ({
      title: domains.find(({ id }) => id === one.domain)?.title ?? one.domain,
      stability: one,
    }));
}

/** The smallest move of the weight, in shares, that changes the order. */
function slack({ now, from, to }: WeightStability): number {
  return Math.min(from > 0 ? now - from : 2, to < 1 ? to - now : 2);
}
