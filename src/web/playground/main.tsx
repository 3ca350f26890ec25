import "./page.css";
import { createRoot } from "react-dom/client";
import { linkedOperation } from "./linked-operation.js";

const element = document.getElementById("playground");
if (element === null) throw new Error("the page has no place for the playground");

const root = createRoot(element);
// The editor is large: the page's own line that says so is seen until it is there.
import("./playground.js").then(
  ({ Playground }) => root.render(<Playground linked={linkedOperation(window.location)} />),
  () => root.render(<p className="waiting">The editor did not load. Reload the page to try again.</p>),
);
