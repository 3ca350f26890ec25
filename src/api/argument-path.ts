import { type ASTNode, Kind, parse, visit } from "graphql";

/** What a node of a document adds to the path of an argument: its name, or its place in a list. */
function stepOf(node: ASTNode, parent: ASTNode | readonly ASTNode[] | undefined): string {
  if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) return `.${node.name.value}`;
  if (Array.isArray(parent)) {
    const place = parent.indexOf(node);
    return place >= 0 && node.kind !== Kind.FIELD ? `[${place}]` : "";
  }
  return "";
}

/**
 * The argument that a value of a document belongs to, as `where.startDate.gte`; undefined where it belongs to none. The
 * document is read anew: a value does not know what it stands in.
 */
export function argumentPathOf(value: ASTNode): string | undefined {
  if (value.loc === undefined) return undefined;
  const { start, source } = value.loc;
  let found: string | undefined;
  visit(parse(source.body), {
    enter(node, _key, parent, _path, ancestors) {
      if (node.kind !== value.kind || node.loc?.start !== start) return;
      const chain = [...ancestors, parent].filter((ancestor) => ancestor !== undefined && ancestor !== null);
      const nodes = chain.flatMap((ancestor, index) =>
        Array.isArray(ancestor) ? [] : [{ ancestor: ancestor as ASTNode, list: chain[index - 1] }],
      );
      const first = nodes.findIndex(({ ancestor }) => ancestor.kind === Kind.ARGUMENT);
      if (first < 0) return;
      const steps = nodes
        .slice(first)
        .map(({ ancestor, list }) => stepOf(ancestor, ancestor.kind === Kind.OBJECT ? (list as ASTNode) : undefined));
      found = `${steps.join("")}${stepOf(value, parent as ASTNode)}`.slice(1);
    },
  });
  return found;
}
