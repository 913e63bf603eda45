/**
 * What became of one attempt to send. `delayed` may go better later; `refused` never will. `problem` is a word that staff are told in their
 * language (lib/content/words/messages.ts), never what a server answered: that may quote an address.
 */
export type DeliveryProblem =
  "server-unreachable" | "try-again-later" | "timed-out" | "sign-in-refused" | "address-refused" | "message-refused";

export type Delivery =
  { kind: "sent" } | { kind: "delayed"; problem: DeliveryProblem } | { kind: "refused"; problem: DeliveryProblem };
