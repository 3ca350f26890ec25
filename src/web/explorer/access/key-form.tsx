import { type FormEvent, type JSX, useState } from "react";
import { isPossibleKey, rememberedKey, rememberKey } from "../../key.js";
import { queryClient } from "../asking/query-client.js";
import { useEmbedded } from "../shell/embedded.js";
import { setKeyNeed, useKeyNeed } from "./key-needed.js";

/** Asks for a key where the server wants one; nothing where it does not. */
export function KeyForm(): JSX.Element | null {
  const need = useKeyNeed();
  const embedded = useEmbedded();
  const [fault, setFault] = useState("");
  if (need === null) return null;
  if (embedded) return <KeyElsewhere />;

  const enter = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const key = String(new FormData(event.currentTarget).get("key") ?? "").trim();
    const possible = isPossibleKey(key);
    setFault(possible ? "" : "A key has letters, digits and a few signs, and no blanks.");
    if (!possible) return;
    rememberKey(key);
    setKeyNeed(null);
    void queryClient.refetchQueries({ predicate: ({ state }) => state.status === "error" });
  };
  return (
    <form className="notice key-form" onSubmit={enter}>
      <p>
        {rememberedKey() === null ? <strong>This server asks for a key.</strong> : <strong>{need}</strong>} Whoever runs
        it gives you one. It is kept in this tab until you close it.
      </p>
      <label>
        Key
        <input name="key" type="password" autoComplete="off" spellCheck={false} required />
      </label>
      <button type="submit">Use this key</button>
      {fault !== "" && <p role="alert">{fault}</p>}
    </form>
  );
}

/** In somebody else's page nobody should get used to entering a key. */
function KeyElsewhere(): JSX.Element {
  const address = new URL(window.location.href);
  address.searchParams.delete("embed");
  return (
    <p className="notice">
      This graph is shown to those who have a key:{" "}
      <a href={address.href} target="_blank" rel="noreferrer">
        open it in a tab of its own
      </a>
      .
    </p>
  );
}
