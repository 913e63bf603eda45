import { createContext } from "react";

/** Why nothing may be sent from here now, in a sentence; null when it may. Said by what stands around the form, such as a queue that is not empty. */
export const SubmitHold = createContext<string | null>(null);
