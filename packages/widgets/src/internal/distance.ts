import type {Point} from '@duit/contract';

/** Metres of one degree of latitude (mean radius of the earth, IUGG). */
const METRES = 111_195;

/** Metres between two points, as the crow flies. Right to within a metre or so inside a municipality. */
export function distance(one: Point, other: Point): number {
  const shrink = Math.cos((one.latitude * Math.PI) / 180);
  return METRES * Math.hypot(one.latitude - other.latitude, (one.longitude - other.longitude) * shrink);
}

/** How far: `350 m`, `1,2 km`. `metres` is rounded to what a position of a phone is worth. */
export function formatDistance(metres: number, intl: readonly string[]): string {
  const near = metres < 975;
  return (near ? Math.max(50, Math.round(metres / 50) * 50) : metres / 1000).toLocaleString([...intl], {
    style: 'unit',
    unit: near ? 'meter' : 'kilometer',
    maximumFractionDigits: metres < 10_000 ? 1 : 0,
  });
}
