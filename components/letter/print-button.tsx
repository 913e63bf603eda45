"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's own print, which also saves as PDF. `isMain`: printing is what the page is for. */
export function PrintButton({ label, isMain = false }: { label: string; isMain?: boolean }) {
  return (
    <Button variant={isMain ? "primary" : "secondary"} icon="print" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
