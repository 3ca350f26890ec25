import { type JSX, useEffect, useId, useState } from "react";
import { useViewState } from "./view-state.js";

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly placeholder?: string;
}

/** Long enough that no half word is asked for, short enough not to be noticed. */
const pause = 250;

/** Words, kept in the address when the writing pauses. */
export function TextField({ name, label, placeholder }: TextFieldProps): JSX.Element {
  const { read, change } = useViewState();
  const kept = read(name);
  const [written, setWritten] = useState(kept);
  const id = useId();
  useEffect(() => setWritten(kept), [kept]);
  useEffect(() => {
    if (written === kept) return;
    const timer = setTimeout(() => change({ [name]: written }), pause);
    return () => clearTimeout(timer);
  }, [written, kept, name, change]);
  return (
    <div className="field field-text">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={written}
        placeholder={placeholder}
        onChange={({ target }) => setWritten(target.value)}
      />
    </div>
  );
}
