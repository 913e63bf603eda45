import { Notice } from "@/components/ui/notice";

/** A refusal, said without blame: what happened, what is kept, what to do. */
export function RefusalNotice({ title, message }: { title: string; message?: string | undefined }) {
  return (
    <Notice tone="warning" title={title}>
      {message && <p className="whitespace-pre-line">{message}</p>}
    </Notice>
  );
}
