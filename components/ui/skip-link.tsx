/** First thing in every shell: jumps past the navigation to `<main id="main">`. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only rounded-sm bg-sheet px-4 py-3 font-medium text-fjord underline focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-50"
    >
      {label}
    </a>
  );
}
