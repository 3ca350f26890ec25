import "./styles/fonts.css";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/controls.css";
import "./styles/view.css";
import "./styles/parts.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { fetchExportsWithKey } from "./access/export-with-key.js";
import { queryClient } from "./asking/query-client.js";
import { App } from "./shell/app.js";
import { applyRememberedTheme } from "./shell/theme.js";

applyRememberedTheme();
fetchExportsWithKey(document);
const element = document.getElementById("explorer");
if (element === null) throw new Error("the page has no place for the explorer");
createRoot(element).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
