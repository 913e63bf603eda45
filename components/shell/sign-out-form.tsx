import { Icon } from "@/components/ui/icon";

/** A plain form to the sign-out action; the action's answer should also clear what the tab keeps (`Clear-Site-Data: "storage"`). */
export function SignOutForm({ action, label }: { action: () => Promise<void>; label: string }) {
  return (
    <form action={action} data-print="never">
      <button
        type="submit"
        className="inline-flex min-h-11 items-center gap-1.5 rounded-sm px-1 text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline"
      >
        <Icon name="sign-out" size={18} className="max-sm:hidden" />
        {label}
      </button>
    </form>
  );
}
