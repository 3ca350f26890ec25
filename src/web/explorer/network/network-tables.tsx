import { type JSX, useState } from "react";
import { ActorName } from "../parts/actor-name.js";
import { FirstRows } from "../parts/first-rows.js";
import { isMeasure, type Measure, measured, measures } from "./measures.js";
import { type Network, tieId } from "./network.js";

interface NetworkTablesProps {
  readonly network: Network;
  readonly choose: (actor: string | null, tie: string | null) => void;
}

/** The network for those who read: its actors with their measures, and its ties. */
export function NetworkTables({ network, choose }: NetworkTablesProps): JSX.Element {
  const [order, setOrder] = useState<Measure>("meetings");
  const names = Object.keys(measures).filter(isMeasure);
  const actors = [...network.actors].sort(
    (one, other) => other[order] - one[order] || one.actor.name.localeCompare(other.actor.name, "en"),
  );
  return (
    <div className="tables">
      <section className="table-scroll" aria-label="Ties">
        <FirstRows rows={network.ties}>
          {(ties) => (
            <table>
              <caption>Ties, most meetings first</caption>
              <thead>
                <tr>
                  <th scope="col">Between</th>
                  <th scope="col">and</th>
                  <th scope="col" className="number">
                    Meetings
                  </th>
                  <th scope="col" className="number">
                    Expected
                  </th>
                  <th scope="col">Sentences</th>
                </tr>
              </thead>
              <tbody>
                {ties.map((tie) => (
                  <tr key={tieId(tie)}>
                    <td>
                      <ActorName actor={tie.a} />
                    </td>
                    <td>
                      <ActorName actor={tie.b} />
                    </td>
                    <td className="number">{tie.count}</td>
                    <td className="number">{tie.expected.toFixed(1)}</td>
                    <td>
                      <button type="button" className="link" onClick={() => choose(null, tieId(tie))}>
                        read<span className="unseen"> what ties {`${tie.a.name} and ${tie.b.name}`}</span>
                      </button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </FirstRows>
      </section>
      <section className="table-scroll" aria-label="States and organisations">
        <FirstRows rows={actors}>
          {(shown) => (
            <table>
              <caption>States and organisations</caption>
              <thead>
                <tr>
                  <th scope="col">Name</th>
                  {names.map((name) => (
                    <th
                      key={name}
                      scope="col"
                      className="number"
                      aria-sort={name === order ? "descending" : "none"}
                      title={measures[name].about}
                    >
                      <button type="button" className="link" onClick={() => setOrder(name)}>
                        {measures[name].name}
                      </button>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((actor) => (
                  <tr key={actor.actor.id}>
                    <td>
                      <ActorName actor={actor.actor} />
                    </td>
                    {names.map((name) => (
                      <td key={name} className="number">
                        {measured(actor, name)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </FirstRows>
      </section>
    </div>
  );
}
