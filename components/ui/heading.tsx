import { createElement, type ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const LOOKS = {
  display: "text-3xl font-semibold tracking-[-0.022em]",
  title: "text-2xl font-semibold tracking-[-0.016em]",
  section: "text-xl font-semibold tracking-[-0.01em]",
  minor: "text-base font-semibold",
} as const;

const BY_LEVEL = { 1: "title", 2: "section", 3: "minor" } as const;

/** Level is for the outline of the page, look for the eye; the look follows the level unless told otherwise. */
export function Heading({
  level,
  look = BY_LEVEL[level],
  id,
  className,
  children,
}: {
  level: 1 | 2 | 3;
  look?: keyof typeof LOOKS;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  return createElement(`h${level}`, { id, className: classNames(LOOKS[look], className) }, children);
}
