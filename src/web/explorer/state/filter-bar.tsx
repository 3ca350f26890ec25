import { type JSX, type ReactNode, useId } from "react";
import { useAnswer } from "../asking/use-answer.js";
import { FilterChoicesDocument } from "../generated/operations.js";
import { useNarrow } from "../shell/use-narrow.js";
import { filterParameters, isFiltered } from "./filter.js";
import { themeTree } from "./theme-tree.js";
import { useViewState } from "./view-state.js";
import { YearField } from "./year-field.js";

interface FilterBarProps {
  /** What else decides what is shown, beside the filters. */
  readonly children?: ReactNode;
  /** What is only on or off; it stands at the end. */
  readonly ticks?: ReactNode;
}

/** Which meetings count: years, dialogue, theme, framework. It stands in the address. */
export function FilterBar({ children, ticks }: FilterBarProps): JSX.Element {
  const { parameters, read, change } = useViewState();
  const { data } = useAnswer(FilterChoicesDocument, {});
  const filtered = isFiltered(parameters);
  const clear = (): void => change(Object.fromEntries(filterParameters.map((name) => [name, null])));
  const fields = (
    <form className="controls" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      {children}
      <YearField name="from" label="From" />
      <YearField name="to" label="To" />
      <Choice name="dialogue" label="Dialogue" all="All dialogues">
        {data?.dialogues.nodes.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice name="theme" label="Theme" all="All themes">
        {themeTree(data?.themes.nodes ?? []).map(({ theme, depth, way }) => (
          <option key={way} value={theme.id}>
            {"\u2003".repeat(depth)}
            {theme.label}
          </option>
        ))}
      </Choice>
      <Choice name="framework" label="Framework" all="All frameworks">
        {data?.policyFrameworks.nodes.map(({ id, shortName }) => (
          <option key={id} value={id}>
            {shortName}
          </option>
        ))}
      </Choice>
      {(read("from") !== "" || read("to") !== "") && (
        <Tick
          name="certain"
          label="Only certain dates"
          title="Leave out meetings whose date may lie outside the years"
        />
      )}
      <Tick name="mentioned" label="Also only mentioned" title="Count meetings that a source only mentions" />
      {ticks}
      {read("actor") !== "" && (
        <button type="button" className="chip" onClick={() => change({ actor: null })}>
          Only meetings of {read("actor").replace(/^[a-z]+:/, "")} <span aria-hidden="true">×</span>
          <span className="unseen"> (take away)</span>
        </button>
      )}
      {filtered && (
        <button type="button" className="quiet-button" onClick={clear}>
          Clear the filters
        </button>
      )}
    </form>
  );
  // On a small screen the filters would push away what they filter.
  return useNarrow() ? (
    <details className="filters">
      <summary>{filtered ? "Filters are set" : "Choose and filter"}</summary>
      {fields}
    </details>
  ) : (
    fields
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
}

/** A choice of one, kept in the address; nothing chosen means all. */
export function Choice({
  name,
  label,
  all,
  children,
}: FieldProps & { readonly all?: string; readonly children: ReactNode }): JSX.Element {
  const { read, change } = useViewState();
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={read(name)} onChange={({ target }) => change({ [name]: target.value })}>
        {all !== undefined && <option value="">{all}</option>}
        {children}
      </select>
    </div>
  );
}

/** Yes or no, kept in the address. */
export function Tick({ name, label, title }: FieldProps & { readonly title?: string }): JSX.Element {
  const { read, change } = useViewState();
  return (
    <label className="tick" title={title}>
      <input
        type="checkbox"
        checked={read(name) === "1"}
        onChange={({ target }) => change({ [name]: target.checked ? "1" : null })}
      />
      {label}
    </label>
  );
}
