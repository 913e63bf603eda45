import type { ReactNode } from "react";

/** What stays in view at the foot of a session's page: the contact with the clinic, and what is not yet received there. */
export function SessionFoot({ children }: { children: ReactNode }) {
  return (
    <>
      <div aria-hidden="true" className="h-16 print:hidden" />
      <div
        className="fixed inset-x-0 bottom-0 z-40 border-t border-line-strong bg-sheet has-[[role=alert]]:border-t-[3px] has-[[role=alert]]:border-amber-mark has-[[role=alert]]:bg-amber-tint print:hidden"
        data-print="never"
      >
        <div className="mx-auto flex min-h-12 max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-4 py-2 sm:px-6">
          {children}
        </div>
      </div>
    </>
  );
}
