// `npm run check`: the fast part of `npm test`, for every change.
import { generateClient } from "../../lib/platform/start/generate-client.mjs";
import { runSteps } from "./run-steps.mjs";
import { fastTests, staticSteps } from "./steps.mjs";

generateClient();
await runSteps([[...staticSteps, ...fastTests]]);
