import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Query, Resolver, Root } from "type-graphql";
import { type ConnectionSource, connectionTypes, type Edge } from "../../api/connection.js";
import { badInput } from "../../api/errors.js";
import { Node } from "../../api/node.type.js";
import { checkedPage, PageArguments } from "../../api/page.js";
import { rankedPages } from "../../api/ranked-page.js";
import { once } from "../../lib/once.js";
import { checkedList } from "../../model/checks.js";
import { NodeKindEnum, nodeKindOf, type PublicKind, screaming } from "../../model/kinds.js";
import { nodeById } from "../../model/reading/nodes.js";
import type { Entity, RequestContext } from "../../model/reading/request.js";
import { type Highlight, highlightsOf } from "./highlights.js";
import { longestQuery, type SearchAnswer, type SearchHit, search } from "./search.js";
import { SearchKindCount, SearchMatch } from "./search.type.js";
import { wholeIndex } from "./search-documents.js";
import type { SearchIndex } from "./search-index.js";

interface SearchEdge extends Edge<Entity> {
  readonly score: number;
  readonly hit: SearchHit;
  readonly index: SearchIndex;
}

interface SearchSource extends ConnectionSource<SearchEdge> {
  readonly answer: SearchAnswer;
}

export const SearchConnection = connectionTypes<Entity, SearchEdge>(
  "Search",
  () => Node,
  "What a search finds, best first.",
);

@ArgsType()
class SearchArguments extends PageArguments {
  @Field(() => String, {
    description: `What to look for, at most ${longestQuery} characters: names, acronyms, aliases, titles, in any language known; beginnings of words and typing errors count.`,
  })
  query!: string;

  @Field(() => [NodeKindEnum], { nullable: true, description: "Only among these kinds; among all where not given." })
  kinds?: string[] | null;
}

const order = "Search score.DESC";
@Resolver()
export class SearchResolver {
  @Query(() => SearchConnection.Connection, {
    description:
      "Anything by name, best first: the same in every store. A query without a letter or a digit finds nothing.",
  })
  async search(@Args(() => SearchArguments) given: SearchArguments, @Ctx() context: RequestContext): Promise<object> {
    const { query, kinds } = given;
    if (query.trim() === "") throw badInput("query", query, "must not be blank");
    if (query.length > longestQuery)
      throw badInput("query", query, `at most ${longestQuery} characters, found ${query.length}`);
    const wanted = kinds ? checkedList("kinds", kinds).map(nodeKindOf) : undefined;
    const pageOf = rankedPages(order, checkedPage(given, context.pageLimits), (hit: SearchHit) => hit.score);
    const index = await wholeIndex(context);
    const answer = search(index, query, wanted);
    const { edges: hits, hasNextPage, hasPreviousPage } = pageOf(answer.hits);
    const source: SearchSource = {
      answer,
      total: async () => answer.hits.length,
      page: once(async () => {
        const edges = hits.map(async ({ item: hit, cursor }): Promise<SearchEdge | null> => {
          const node = await nodeById(context, hit.id);
          return node === null ? null : { cursor, node, score: hit.score, hit, index };
        });
        return { edges: (await Promise.all(edges)).filter((edge) => edge !== null), hasNextPage, hasPreviousPage };
      }),
    };
    return SearchConnection.of(source);
  }
}

@Resolver(() => SearchConnection.Connection)
export class SearchConnectionResolver {
  @FieldResolver(() => [SearchKindCount], {
    description: "How many were found of each kind, whatever `kinds` asks for.",
  })
  counts(@Root() { source }: { readonly source: SearchSource }): SearchKindCount[] {
    return [...source.answer.counts].map(([kind, count]) => ({ kind: screaming(kind as PublicKind), count }));
  }
}

/** The text with what matched between double asterisks. */
function marked({ text, ranges }: Highlight): string {
  const pieces = ranges.map(
    ({ start, end }, index) => `${text.slice(ranges[index - 1]?.end ?? 0, start)}**${text.slice(start, end)}**`,
  );
  return pieces.join("") + text.slice(ranges.at(-1)?.end ?? 0);
}

@Resolver(() => SearchConnection.Edge)
export class SearchEdgeResolver {
  @FieldResolver(() => Float, { description: "How well it fits: higher is better; comparable within one answer only." })
  score(@Root() edge: SearchEdge): number {
    return edge.score;
  }

  @FieldResolver(() => [String], {
    description: "The names that matched, what matched in them between double asterisks.",
  })
  highlights(@Root() { index, hit }: SearchEdge): string[] {
    return highlightsOf(index, hit).map(marked);
  }

  @FieldResolver(() => [SearchMatch], { description: "The names that matched, with the places that did." })
  matches(@Root() { index, hit }: SearchEdge): readonly SearchMatch[] {
    return highlightsOf(index, hit);
  }
}
