import { useQuery } from "@tanstack/react-query";
import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import codes from "i18n-iso-countries/codes.json";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import atlasAddress from "world-atlas/countries-50m.json?url";
import type { Answer } from "../asking/use-answer.js";

type Land = Polygon | MultiPolygon;

/** The countries of the world, as they are packaged with the page. */
export interface Atlas {
  readonly land: Feature<Land>;
  readonly borders: ReturnType<typeof mesh>;
  /** The middle of a country's largest part, by ISO 3166-1 alpha-2 code. */
  readonly middleOf: (code: string) => [number, number] | undefined;
}

/** Natural Earth numbers countries as ISO 3166-1 does; we name them by their letters. */
const numbers = new Map(codes.map(([letters = "", , number = ""]) => [letters, number]));

/** Loads the atlas from our own server, once. */
export function useAtlas(): Answer<Atlas> {
  return useQuery({ queryKey: ["atlas"], queryFn: async () => readAtlas(await (await fetch(atlasAddress)).json()) });
}

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

function readAtlas(world: World): Atlas {
  const { countries, land } = world.objects;
  const features = new Map(feature(world, countries).features.map((it) => [String(it.id).padStart(3, "0"), it]));
  const [whole] = feature(world, land).features;
  return {
    land: whole as Feature<Land>,
    borders: mesh(world, countries, (a, b) => a !== b),
    middleOf: (code) => {
      const country = features.get(numbers.get(code) ?? "");
      return country && geoCentroid(largestPart(country.geometry as Land));
    },
  };
}

/** Overseas parts would pull the middle of a country into the sea. */
function largestPart(country: Land): Polygon {
  if (country.type === "Polygon") return country;
  const parts = country.coordinates.map((coordinates): Polygon => ({ type: "Polygon", coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
