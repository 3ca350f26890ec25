import { createContext, useContext } from "react";

/** Whether the page is one view alone, in somebody's iframe (`?embed=1`). */
export const Embedded = createContext(false);

/** Whether the page is one view alone. */
export const useEmbedded = (): boolean => useContext(Embedded);
