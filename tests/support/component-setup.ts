import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// What is fetched at the first press (the calendar) takes longer than the usual second on a busy machine.
configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);
