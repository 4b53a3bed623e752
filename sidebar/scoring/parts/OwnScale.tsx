import { formatPoints, type Points } from "../../../src/domain/rubric/points.ts";
import { othersText, pilesOf } from "../state/ownScale.ts";

/** Of the drawing, in its own units. */
const WIDTH = 250;
const MARGIN = 10;
const GROUND = 40;
const DOT = 6;

interface Props {
  /** Lowest first. */
  readonly others: readonly Points[];
  readonly points: Points | null;
  readonly maximum: Points;
}

/** How the person has scored the others, in words and as piles over the criterion's scale, with this ballot's points below. */
export function OwnScale({ others, points, maximum }: Props) {
  return (
    <div class="own-scale">
      <p>{othersText(others)}</p>
      {others.length > 1 && <Piles others={others} points={points} maximum={maximum} />}
    </div>
  );
}

function Piles({ others, points, maximum }: Props) {
  const piles = pilesOf(others);
  const highest = Math.max(...piles.map(({ count }) => count));
  // Few lie as single dots one on the other; many share the height.
  const step = Math.min(DOT, (GROUND - DOT) / highest);
  const placeOf = (each: Points) => MARGIN + ((WIDTH - 2 * MARGIN) * each) / maximum;
  const inside = points !== null && points >= 0 && points <= maximum;
  return (
    <svg viewBox={`0 0 ${WIDTH} 68`} aria-hidden="true">
      <line x1={MARGIN} x2={WIDTH - MARGIN} y1={GROUND} y2={GROUND} class="axis" />
      {piles.map(({ points: each, count }) => (
        <rect
          key={each}
          x={placeOf(each) - DOT / 2}
          y={GROUND - Math.max(DOT, count * step)}
          width={DOT}
          height={Math.max(DOT, count * step)}
          rx={DOT / 2}
        />
      ))}
      <text x={MARGIN} y={GROUND + 13} text-anchor="middle">
        0
      </text>
      <text x={WIDTH - MARGIN} y={GROUND + 13} text-anchor="middle">
        {formatPoints(maximum)}
      </text>
      {inside && (
        <g class="this-one">
          <path d={`M${placeOf(points)} ${GROUND + 3}l5 7h-10z`} />
          <text x={Math.min(Math.max(placeOf(points), 36), WIDTH - 36)} y={GROUND + 25} text-anchor="middle">
            phiếu này {formatPoints(points)}
          </text>
        </g>
      )}
    </svg>
  );
}
