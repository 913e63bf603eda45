/** How far one has come in a form of several pages: a sentence, and a line drawn under it. */
export function ProgressSteps({ current, total, label }: { current: number; total: number; label: string }) {
  return (
    <div>
      <p className="text-sm font-medium text-ink-soft tabular-nums">{label}</p>
      <div aria-hidden="true" className="mt-2 flex gap-1">
        {Array.from({ length: total }, (_, step) => (
          <span key={step} className={`h-1 flex-1 rounded-full ${step < current ? "bg-fjord-fill" : "bg-line"}`} />
        ))}
      </div>
    </div>
  );
}
