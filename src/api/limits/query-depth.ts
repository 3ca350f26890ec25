import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from "graphql";
import type { ErrorCode } from "../errors.js";

/**
 * Refuses operations whose fields nest deeper than `limit`, counted through fragments: `{ a { b } }` is 2 deep. Every
 * fragment is measured once, however often it is spread. A fragment that spreads itself is left to the rule against it.
 * The error's code goes as `refusedAs`: Apollo puts its own in the place of a rule's `code`.
 */
export function queryDepth(limit: number): ValidationRule {
  return (context) => {
    const ofFragments = new Map<FragmentDefinitionNode, number>();

    const ofSet = (set: SelectionSetNode | undefined): number =>
      set === undefined
        ? 0
        : set.selections.reduce((deepest, selection) => Math.max(deepest, ofSelection(selection)), 0);

    const ofSelection = (selection: SelectionNode): number => {
      if (selection.kind === Kind.FIELD) return 1 + ofSet(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
      const fragment = context.getFragment(selection.name.value);
      return fragment ? ofFragment(fragment) : 0;
    };

    const ofFragment = (fragment: FragmentDefinitionNode): number => {
      const known = ofFragments.get(fragment);
      if (known !== undefined) return known;
      ofFragments.set(fragment, 0); // what it counts for while it is being measured, that is, inside itself
      const depth = ofSet(fragment.selectionSet);
      ofFragments.set(fragment, depth);
      return depth;
    };

    return {
      OperationDefinition(operation) {
        const depth = ofSet(operation.selectionSet);
        if (depth <= limit) return;
        const refusedAs: ErrorCode = "QUERY_TOO_DEEP";
        const problem = `The operation is ${depth} fields deep; at most ${limit} are answered.`;
        context.reportError(new GraphQLError(problem, { nodes: operation, extensions: { refusedAs, depth, limit } }));
      },
    };
  };
}
