import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { JSX } from "react";
import type { Example } from "../read-examples.js";

/** A panel that lists the examples by their questions; one that is chosen opens in a tab of its own. */
export function examplesPanel(examples: readonly Example[]): GraphiQLPlugin {
  return { title: "Examples", icon: ExamplesIcon, content: () => <ExamplesList examples={examples} /> };
}

function ExamplesList({ examples }: { readonly examples: readonly Example[] }): JSX.Element {
  const { addTab } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = ({ query, variables = "" }: Example): void => {
    addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
  return (
    <section aria-label="Examples">
      <h2 className="examples-title">Questions to ask</h2>
      <ul className="examples">
        {examples.map((example) => (
          <li key={example.name}>
            <button type="button" onClick={() => open(example)}>
              {example.title}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ExamplesIcon(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1" strokeLinecap="round" />
    </svg>
  );
}
