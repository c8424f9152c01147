import type { Domain } from "../../core/assessment/model";
import { Radar, type RadarLine } from "./Radar";
import { nameHeight, nameLines, VendorName } from "./VendorName";

/** Least width of one small radar with its ids. */
const LEAST = 140;
const LABELS = 34;

interface SmallRadarsProps {
  readonly lines: readonly RadarLine[];
  readonly domains: readonly Domain[];
  readonly rings: readonly number[];
  readonly width: number;
}

/** One radar per vendor, all at the same scale. */
export function SmallRadars({ lines, domains, rings, width }: SmallRadarsProps) {
  const { columns, side, height, names } = layout(lines.length, width);
  return lines.map((line, place) => {
    const [x, y] = [(place % columns) * side, Math.floor(place / columns) * height];
    const { id, name } = line.vendor;
    return (
      <g key={id} transform={`translate(${x} ${y})`}>
        <VendorName vendor={id} lines={nameLines(name, side - 4).slice(0, 2)} y={0} />
        <g transform={`translate(${side / 2} ${names + (height - names) / 2})`}>
          <Radar lines={[line]} domains={domains} rings={rings} radius={side / 2 - LABELS} />
        </g>
      </g>
    );
  });
}

export function smallRadarsHeight(vendors: number, width: number): number {
  const { columns, height } = layout(vendors, width);
  return Math.ceil(vendors / columns) * height;
}

function layout(vendors: number, width: number) {
  const columns = Math.max(1, Math.min(vendors, Math.floor(width / LEAST)));
  const side = width / columns;
  const names = nameHeight(["", ""]);
  return { columns, side, names, height: names + side - LABELS / 2 };
}
