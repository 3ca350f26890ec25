import { type ClassType, Field, FieldResolver, Int, ObjectType, Resolver, Root } from "type-graphql";
import { after, type MaybePromise } from "../lib/maybe-promise.js";

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

/** One page of a list, read. */
export interface PageOfEdges<E> {
  readonly edges: readonly E[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** What a connection reads from: nothing is fetched before it is asked for, and nothing twice. */
export interface ConnectionSource<E> {
  page(): MaybePromise<PageOfEdges<E>>;
  total(): MaybePromise<number>;
}

@ObjectType("PageInfo", { simpleResolvers: true, description: "Where a page stands in its list." })
export class PageInfo {
  @Field(() => Boolean, { description: "More follows after the last edge of this page." })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "More precedes the first edge of this page." })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge; null on an empty page." })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the last edge; null on an empty page: pass it as `after` for the next one.",
  })
  endCursor!: string | null;
}

/** The GraphQL types of one connection: the classes to name as types and the resolver to list in the schema. */
export interface ConnectionTypes<E> {
  readonly Edge: ClassType<object>;
  readonly Connection: ClassType<object>;
  readonly resolver: ClassType<object>;
  /** Wraps a source so that the connection's resolver reads from it. */
  readonly of: (source: ConnectionSource<E>) => object;
}

/** Makes `NameEdge` and `NameConnection` over a node type that an edge holds under `node`. */
export function connectionTypes<N, E extends Edge<N> = Edge<N>>(
  name: string,
  nodeType: () => object,
  description: string,
): ConnectionTypes<E> {
  const gettype = nodeType as () => ClassType<object>;

  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One of: ${description}` })
  class ConnectionEdge {
    @Field(() => String, { description: "Opaque: pass it as `after` or `before`." })
    cursor!: string;

    @Field(gettype, { description: "What the edge leads to." })
    node!: unknown;
  }

  @ObjectType(`${name}Connection`, { description })
  class Connection {
    constructor(readonly source: ConnectionSource<E>) {}
  }

  @Resolver(() => Connection)
  class ConnectionResolver {
    @FieldResolver(() => [ConnectionEdge], { description: "The page, each with its cursor." })
    edges(@Root() connection: Connection): MaybePromise<readonly E[]> {
      return after(connection.source.page(), ({ edges }) => edges);
    }

    @FieldResolver(() => [gettype()], { description: "The page, without cursors." })
    nodes(@Root() connection: Connection): MaybePromise<unknown[]> {
      return after(connection.source.page(), ({ edges }) => edges.map((edge) => edge.node));
    }

    @FieldResolver(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo(@Root() connection: Connection): MaybePromise<PageInfo> {
      return after(connection.source.page(), ({ edges, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }));
    }

    @FieldResolver(() => Int, { description: "How many the whole list holds. Counted only when asked for." })
    totalCount(@Root() connection: Connection): MaybePromise<number> {
      return connection.source.total();
    }
  }

  return { Edge: ConnectionEdge, Connection, resolver: ConnectionResolver, of: (source) => new Connection(source) };
}
