// Stands in for `server-only` in tests, where nothing is bundled for a browser.
export {};
