import { Button } from "@/components/ui/button";
import { CONTROL, CONTROL_SIZE } from "@/components/form/field-frame";

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
  const field = `${CONTROL} ${CONTROL_SIZE.normal}`;
  return (
    <form action={action} className="flex flex-wrap items-end gap-4">
      <label className="block">
        <span className="mb-1 block font-medium">{words.from}</span>
        <input type="date" name="from" defaultValue={from} className={field} />
      </label>
      <label className="block">
        <span className="mb-1 block font-medium">{words.to}</span>
        <input type="date" name="to" defaultValue={to} className={field} />
      </label>
      <Button type="submit">{words.show}</Button>
    </form>
  );
}
