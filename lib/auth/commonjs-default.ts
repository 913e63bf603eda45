type AnyFunction = (...given: never[]) => unknown;

/** The function a CommonJS package exports by default. Seen from an ES module it arrives wrapped once more, depending on who bundles it. */
export function commonJsDefault<T extends AnyFunction>(module: { default: T }): T {
  const exported = module.default as T | { default: T };
  return typeof exported === "function" ? exported : exported.default;
}
