/** A question that the graph can be asked, as a file of `examples/` holds it. */
export interface Example {
  /** The file's name without its ending: `01-who-co-hosted-with-whom`. */
  readonly name: string;
  /** The question: the file's first line, which is a comment. */
  readonly title: string;
  readonly query: string;
  /** The JSON of the file beside it, where there is one. */
  readonly variables?: string;
}

type Texts = Readonly<Record<string, string>>;

/** The examples of these files, by name. */
export function readExamples(operations: Texts, variables: Texts): Example[] {
  return Object.entries(operations)
    .map(([path, query]): Example => {
      const name = path.replace(/^.*\//, "").replace(/\.graphql$/, "");
      const title = /^#\s*(.+)/.exec(query)?.[1] ?? name;
      const given = variables[path.replace(/\.graphql$/, ".variables.json")];
      return { name, title, query: query.trimEnd(), ...(given === undefined ? {} : { variables: given.trimEnd() }) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
