import { type JSX, useEffect, useId, useState } from "react";
import { useViewState } from "./view-state.js";

/** A year, kept in the address as soon as it is whole. */
export function YearField({ name, label }: { readonly name: string; readonly label: string }): JSX.Element {
  const { read, change } = useViewState();
  const kept = read(name);
  const [written, setWritten] = useState(kept);
  const id = useId();
  useEffect(() => setWritten(kept), [kept]); // the back button changes it too
  const write = (year: string): void => {
    setWritten(year);
    if (year === "" || /^(19|20)\d\d$/.test(year)) change({ [name]: year });
  };
  return (
    <div className="field field-year">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={4}
        placeholder="year"
        value={written}
        onChange={({ target }) => write(target.value.replace(/\D/g, ""))}
      />
    </div>
  );
}
