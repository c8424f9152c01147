import { scaleLinear } from "@visx/scale";
import { memo, useId } from "react";
import type { Acceptability, RankShares } from "../../core/analysis/firmness";
import { inRankOrder } from "../../core/comparison/standing";
import type { RankedVendors } from "../views/compare/FirstPlaceBars";
import { saysTheSame } from "../says-the-same";
import { pictureStrings } from "../strings/pictures";
import { useStrings } from "../strings/use-strings";
import { FigureTable } from "./FigureTable";
import { Picture } from "./Picture";
import { PlaceMark } from "./PlaceMark";
import { PlaceHeader } from "./PlaceHeader";
import { PlacePatterns } from "./PlacePatterns";
import { placeShares, shareAt, SHOWN_PLACES } from "./place-shares";
import { AXIS_HEIGHT, QUARTERS, type Scale, ScaleAxis } from "./ScaleAxis";
import { type StackedRows, stackRows } from "./stack-rows";
import { usePictureRoom } from "./use-picture-room";
import { nameHeight, nameLines, VendorName } from "./VendorName";
import { VendorHeader } from "./VendorHeader";

const BAR = 20;
const SPACE = 8;
/** With more columns than these a name has no room beside its letter. */
const NARROW = 4;

interface Row {
  readonly name: string;
  readonly shares: RankShares;
}

interface RankPictureProps {
  readonly comparison: RankedVendors;
  readonly acceptability: Acceptability;
}

/** How often each vendor comes first, second and so on: one bar per vendor, one part per place. */
export function RankPicture({ comparison, acceptability }: RankPictureProps) {
  const strings = useStrings(pictureStrings);
  const rows = rowsOf(comparison, acceptability);
  const places = rows.length;
  const columns = [...rows.keys()].slice(0, SHOWN_PLACES);
  const patterns = useId();
  const { width, measure } = usePictureRoom();
  const stacked = stackRows(rows, ({ name }) => nameHeight(nameLines(name, width)) + BAR + SPACE);
  return (
    <Picture
      title={strings.placesTitle(rows, acceptability.weights)}
      note={strings.placesNote}
      label={strings.placesLabel(rows)}
      width={width}
      measure={measure}
      height={stacked.bottom + AXIS_HEIGHT}
      marks={<RankBars stacked={stacked} width={width} patterns={patterns} />}
    >
      <FigureTable
        caption={strings.placesCaption}
        columns={[
          strings.vendor,
          ...columns.map((place) => (
            <PlaceHeader key={place} patterns={patterns} place={place} hasLater={places > SHOWN_PLACES} />
          )),
        ]}
        rows={rows.map(({ name, shares }) => ({
          id: shares.vendor,
          header: <VendorHeader vendor={shares.vendor} name={name} isNarrow={places > NARROW} />,
          cells: columns.map((place) => strings.ofHundred(shareAt(shares, place))),
        }))}
      />
    </Picture>
  );
}

interface RankBarsProps {
  readonly stacked: StackedRows<Row>;
  readonly width: number;
  readonly patterns: string;
}

function RankBars({ stacked, width, patterns }: RankBarsProps) {
  return (
    <>
      <PlacePatterns id={patterns} />
      <ScaleAxis
        scale={scaleOf(width)}
        top={0}
        bottom={stacked.bottom}
        values={QUARTERS}
        format={(share) => `${Math.round(100 * share)}`}
      />
      {stacked.rows.map(({ row, top }) => (
        <g key={row.shares.vendor} transform={`translate(0 ${top})`}>
          <RankBar
            row={row}
            width={width}
            patterns={patterns}
            hasLater={stacked.rows.length > SHOWN_PLACES}
          />
        </g>
      ))}
    </>
  );
}

interface RankBarProps extends Omit<RankBarsProps, "stacked"> {
  readonly row: Row;
  readonly hasLater: boolean;
}

/** Drawn again only when it says something else, not when it moves. */
const RankBar = memo(function RankBar({ row: { name, shares }, width, patterns, hasLater }: RankBarProps) {
  const strings = useStrings(pictureStrings);
  const scale = scaleOf(width);
  const lines = nameLines(name, width);
  return (
    <>
      <VendorName vendor={shares.vendor} lines={lines} y={0} />
      {placeShares(shares).map(({ place, from, to }) => (
        <PlaceMark
          key={place}
          patterns={patterns}
          place={place}
          label={
            hasLater && place >= SHOWN_PLACES - 1 ? strings.placeOrLater(place + 1) : strings.place(place + 1)
          }
          x={scale(from)}
          y={nameHeight(lines)}
          width={scale(to) - scale(from)}
          height={BAR}
        />
      ))}
    </>
  );
}, saysTheSame);

function scaleOf(width: number): Scale {
  return scaleLinear<number>({ domain: [0, 1], range: [0.5, width - 0.5] });
}

function rowsOf(comparison: RankedVendors, { vendors }: Acceptability): readonly Row[] {
  return inRankOrder(comparison).flatMap(({ id, name }) => {
    const shares = vendors.find(({ vendor }) => vendor === id);
    return shares === undefined ? [] : [{ name, shares }];
  });
}
