import type { JSX } from "react";
import { addressOf } from "../shell/addresses.js";
import { To } from "../shell/to.js";

/** As much of an actor as its name needs. */
export interface NamedActor {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string | null;
}

/** An actor's name, leading to its page. */
export function ActorName({ actor }: { readonly actor: NamedActor }): JSX.Element {
  return (
    <To href={addressOf(actor.id)}>
      {actor.name}
      {actor.acronym != null && !actor.name.includes(actor.acronym) && ` (${actor.acronym})`}
    </To>
  );
}

/** Names in a row, as one writes them: "Kenya, Germany and the African Union Commission". */
export function ActorNames({ actors }: { readonly actors: readonly NamedActor[] }): JSX.Element {
  return (
    <>
      {actors.map((actor, index) => (
        <span key={actor.id}>
          {index > 0 && (index === actors.length - 1 ? " and " : ", ")}
          <ActorName actor={actor} />
        </span>
      ))}
    </>
  );
}
