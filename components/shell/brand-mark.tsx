/** The mark: the ø of Forløp, a place on the way with the way going through it. */
export function BrandMark({ size = 28 }: { size?: number }) {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 32 32" width={size} height={size} className="shrink-0">
      <circle cx="16" cy="16" r="9" fill="none" stroke="currentColor" strokeWidth="3.2" />
      <path d="M4 28L27 5" stroke="currentColor" strokeWidth="3.2" strokeLinecap="round" />
      <circle cx="27.5" cy="4.5" r="3.5" fill="currentColor" />
    </svg>
  );
}
