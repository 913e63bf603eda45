import { NativeField } from "@/components/form/native-field";
import { Button } from "@/components/ui/button";

/** From and to, as a plain form that leads to an address: works without script and can be bookmarked. */
export function PeriodForm({
  action,
  from,
  to,
  words,
}: {
  action: string;
  from: string;
  to: string;
  words: { from: string; to: string; show: string };
}) {
  return (
    <form action={action} className="flex flex-wrap items-end gap-4">
      <NativeField name="from" type="date" label={words.from} defaultValue={from} />
      <NativeField name="to" type="date" label={words.to} defaultValue={to} />
      <Button type="submit">{words.show}</Button>
    </form>
  );
}
