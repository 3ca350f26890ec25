import { UndirectedGraph } from "graphology";
import { type JSX, useEffect, useRef } from "react";
import Sigma from "sigma";
import { DEFAULT_STYLES } from "sigma/types";
import type { Colours } from "./colours.js";
import type { DrawnNode, DrawnTie, Positions } from "./network.js";

interface GraphDrawingProps {
  readonly nodes: readonly DrawnNode[];
  readonly ties: readonly DrawnTie[];
  readonly positions: Positions;
  readonly colours: Colours;
  readonly onNode: (id: string) => void;
  readonly onTie: (id: string) => void;
  readonly onGround: () => void;
}

/** Square pixels that a name needs: where there is room for all, all are shown; else those of the larger nodes. */
const roomPerName = 15_000;

function roomOf(place: HTMLElement | null): number {
  return place === null ? 0 : place.clientWidth * place.clientHeight;
}

/** On a telephone everything is smaller, and names stand under what they name. */
function isSmall(place: HTMLElement | null): boolean {
  return place !== null && place.clientWidth < 500;
}

/** More ties than this are left out while the network is moved, so that it moves smoothly without a graphics card too. */
const manyTies = 2_000;

const longestName = 20;

/** A name that would take half the telephone is cut; it is whole in the tables. */
function shortened(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

type NodeAttributes = { x: number; y: number; size: number; color: string; label: string };
type EdgeAttributes = { size: number; color: string };

/** The network, drawn by the graphics card: thousands of nodes move smoothly. What it shows is in the table as well. */
export function GraphDrawing(props: GraphDrawingProps): JSX.Element {
  const { nodes, ties, positions, colours } = props;
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;
  const drawn = useRef<Sigma<NodeAttributes, EdgeAttributes>>(null);

  useEffect(() => {
    if (place.current === null) return;
    const sigma = new Sigma<NodeAttributes, EdgeAttributes>(new UndirectedGraph(), place.current, {
      settings: {
        allowInvalidContainer: true, // it may be measured before its place has a width
        enableEdgeEvents: true,
        edgePickingPadding: 6,
        nodePickingPadding: 4,
        labelRenderedSizeThreshold: 5,
        itemSizesReference: "screen",
        autoRescaleContent: isSmall(place.current) ? "nodes" : "labels",
        labelDensity: 0.8,
        labelGridCellSize: 120,
        stagePadding: isSmall(place.current) ? 40 : 24,
        zoomToSizeRatioFunction: Math.sqrt,
        gestureTarget: "shared",
      },
      styles: {
        nodes: [
          DEFAULT_STYLES.nodes,
          {
            labelColor: () => latest.current.colours.ink,
            labelFont: "'Source Sans 3 Variable', system-ui, sans-serif",
            labelSize: 14,
            labelPosition: () => (isSmall(place.current) ? "below" : "right"),
            labelVisibility: (_attributes, { isHovered }) =>
              isHovered || latest.current.nodes.length * roomPerName <= roomOf(place.current) ? "visible" : "auto",
            labelBackgroundColor: () => `${latest.current.colours.ground}b8`,
            labelBackgroundPadding: 1,
            backdropColor: () => latest.current.colours.ground,
            backdropShadowColor: () => latest.current.colours.soft,
            cursor: "pointer",
          },
        ],
        edges: [DEFAULT_STYLES.edges, { cursor: "pointer" }],
      },
    });
    sigma.on("clickNode", ({ node }) => latest.current.onNode(node));
    sigma.on("clickEdge", ({ edge }) => latest.current.onTie(edge));
    sigma.on("clickStage", () => latest.current.onGround());
    drawn.current = sigma;
    return () => {
      sigma.kill();
      drawn.current = null;
    };
  }, []);

  useEffect(() => {
    const sigma = drawn.current;
    if (sigma === null) return;
    const { width, height } = sigma.getDimensions();
    const stretch = Math.min(1.7, Math.max(0.65, width / height)); // the layout is round, the screen seldom is
    const small = isSmall(place.current);
    const graph = new UndirectedGraph<NodeAttributes, EdgeAttributes>();
    for (const { id, label, size, colour, faded } of nodes) {
      const position = positions.get(id);
      if (position === undefined) continue;
      graph.addNode(id, {
        x: position.x * stretch,
        y: position.y,
        size: size * (small ? 0.65 : 1),
        color: faded ? colours.rule : colour,
        label: faded ? "" : small ? shortened(label) : label,
      });
    }
    for (const { id, a, b, size, colour, faded } of ties) {
      if (graph.hasNode(a) && graph.hasNode(b)) {
        graph.addEdgeWithKey(id, a, b, { size, color: faded ? colours.rule : colour });
      }
    }
    const many = ties.length > manyTies;
    sigma.setSettings({ hideEdgesOnMove: many, hideLabelsOnMove: many });
    sigma.setGraph(graph);
  }, [nodes, ties, positions, colours]);

  return (
    <div ref={place} className="graph-drawing" role="img" aria-label="The network, drawn; the table says the same" />
  );
}
