import "graphiql/setup-workers/vite";
import "graphiql/style.css";

import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import type { JSX } from "react";
import { examples } from "../examples.js";
import { ask } from "./ask.js";
import { examplesPanel } from "./examples-panel.js";
import type { LinkedOperation } from "./linked-operation.js";

const plugins = [examplesPanel(examples), HISTORY_PLUGIN];

interface PlaygroundProps {
  readonly linked: LinkedOperation | undefined;
}

/**
 * GraphiQL on this server's own `/graphql`. At a first visit every example has a tab; later the visitor's own tabs are
 * there again, and the examples in their panel. An operation in the address opens in front.
 */
export function Playground({ linked }: PlaygroundProps): JSX.Element {
  const tabs = examples.map(({ query, variables = "" }) => ({ query, variables }));
  return (
    <GraphiQL
      fetcher={ask}
      plugins={plugins}
      defaultTabs={linked ? [linked, ...tabs] : tabs}
      {...(linked && { initialQuery: linked.query, initialVariables: linked.variables })}
    >
      <GraphiQL.Logo>
        <a href="/">Dialogue Graph</a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
