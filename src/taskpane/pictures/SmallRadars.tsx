import type { Domain } from "../../core/assessment/model";
import { Radar, type RadarLine } from "./Radar";
import { nameHeight, nameLines, VendorName } from "./VendorName";

/** Least width of one small radar with its ids. */
const LEAST = 140;
/** Beside a radar for its ids, and above and below. */
const BESIDE = 29;
const ABOVE = 20;

interface SmallRadarsProps {
  readonly lines: readonly RadarLine[];
  readonly domains: readonly Domain[];
  readonly rings: readonly number[];
  readonly width: number;
}

/** One radar per vendor, all at the same scale. */
export function SmallRadars({ lines, domains, rings, width }: SmallRadarsProps) {
  const { columns, side, height, names, radius } = layout(lines, width);
  return lines.map((line, place) => {
    const [x, y] = [(place % columns) * side, Math.floor(place / columns) * height];
    const { id, name } = line.vendor;
    return (
      <g key={id} transform={`translate(${x} ${y})`}>
        <VendorName vendor={id} lines={nameLines(name, side - 4)} y={0} />
        <g transform={`translate(${side / 2} ${names + ABOVE + radius})`}>
          <Radar lines={[line]} domains={domains} rings={rings} radius={radius} isSmall />
        </g>
      </g>
    );
  });
}

export function smallRadarsHeight(lines: readonly RadarLine[], width: number): number {
  const { columns, height } = layout(lines, width);
  return Math.ceil(lines.length / columns) * height;
}

function layout(lines: readonly RadarLine[], width: number) {
  const columns = Math.max(1, Math.min(lines.length, Math.floor(width / LEAST)));
  const side = width / columns;
  const names = Math.max(...lines.map(({ vendor: { name } }) => nameHeight(nameLines(name, side - 4))));
  const radius = side / 2 - BESIDE;
  return { columns, side, names, radius, height: names + 2 * (ABOVE + radius) };
}
