import { type GeoProjection, geoEqualEarth, geoPath } from "d3-geo";
import { type JSX, useMemo } from "react";
import { counted } from "../parts/words.js";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";
import { arcPath } from "./arc-path.js";
import type { Atlas } from "./atlas.js";
import { placeLabels } from "./labels.js";
import type { Arc, CityOnMap } from "./places.js";

interface MapDrawingProps {
  readonly atlas: Atlas;
  readonly cities: readonly CityOnMap[];
  readonly arcs: readonly Arc[];
  /** The whole world, or as much of it as the meetings need. */
  readonly whole: boolean;
  readonly picture: { current: SVGSVGElement | null };
}

const width = 1000;
const height = 680;

/** The map: land, borders, arcs, cities. */
export function MapDrawing({ atlas, cities, arcs, whole, picture }: MapDrawingProps): JSX.Element {
  const ends = arcs.flatMap(({ a, b }) => [atlas.middleOf(a.code), atlas.middleOf(b.code)]);
  const points = [
    ...cities.map(({ city }): [number, number] => [city.longitude, city.latitude]),
    ...ends.filter((end) => end !== undefined),
  ];
  const view = JSON.stringify(points);
  const projection = useMemo(() => projectionOver(JSON.parse(view), whole), [view, whole]);
  const { land, borders } = useMemo(() => {
    const path = geoPath(projection).digits(1);
    return { land: path(atlas.land) ?? "", borders: path(atlas.borders) ?? "" };
  }, [projection, atlas]);
  const most = Math.max(1, ...cities.map(({ meetings }) => meetings.length));
  const dots = cities.flatMap(({ city, meetings }) => {
    const [x, y] = projection([city.longitude, city.latitude]) ?? [];
    const radius = 5 + 11 * Math.sqrt(meetings.length / most);
    return x === undefined || y === undefined
      ? []
      : [{ id: city.id, name: city.name, count: meetings.length, x, y, radius }];
  });
  const labels = placeLabels(dots, width);
  return (
    <svg
      ref={(drawn) => {
        picture.current = drawn;
      }}
      className="map"
      viewBox={`0 0 ${width} ${height}`}
      aria-label="Map of the meetings; the lists say the same"
    >
      <path className="land" d={land} />
      <path className="borders" d={borders} />
      {arcs.map(({ a, b, meetings }) => {
        const path = arcPath(projection, atlas.middleOf(a.code), atlas.middleOf(b.code));
        if (path === undefined) return null;
        const words = `${a.name} and ${b.name}: ${counted(meetings.length, "meeting")} hosted together`;
        return (
          <To key={`${a.id} ${b.id}`} href={`/network?tie=${encodeURIComponent(`${a.id}~${b.id}`)}`}>
            <title>{words}</title>
            <path className="arc-area" d={path} />
            <path className="arc" d={path} strokeWidth={1.5 + meetings.length} />
          </To>
        );
      })}
      {dots.map(({ id, name, count, x, y, radius }) => (
        <To key={id} href={addressOf(id)} className="city">
          <title>{`${name}: ${counted(count, "meeting")}`}</title>
          <circle cx={x} cy={y} r={radius} />
        </To>
      ))}
      {labels.map(({ id, name, x, y, anchor }) => (
        <text key={id} className="city-name" x={x} y={y} textAnchor={anchor}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Equal areas, turned to the middle of the points, with room around them. */
function projectionOver(points: [number, number][], whole: boolean): GeoProjection {
  if (whole || points.length === 0) {
    return geoEqualEarth().fitExtent(
      [
        [0, 0],
        [width, height],
      ],
      { type: "Sphere" },
    );
  }
  const longitudes = points.map(([longitude]) => longitude);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const around = points.flatMap(([x, y]) => [
    [x - 6, y - 5],
    [x + 6, y + 5],
  ]);
  return geoEqualEarth()
    .rotate([-middle, 0])
    .fitExtent(
      [
        [20, 20],
        [width - 20, height - 20],
      ],
      { type: "MultiPoint", coordinates: around },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}
