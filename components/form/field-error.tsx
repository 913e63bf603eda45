import { Icon } from "@/components/ui/icon";

/** What is missing in one field: icon, sentence and colour together. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  return (
    <div id={id} aria-live="polite">
      {message !== undefined && (
        <p className="mt-1.5 flex items-start gap-1.5 font-medium text-red">
          <Icon name="warning" size={18} className="mt-[0.2em]" />
          <span>{message}</span>
        </p>
      )}
    </div>
  );
}
