import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { formatPhone } from "@/lib/content/format";

export type PlanWords = Record<
  | "call113"
  | "say"
  | "meet"
  | "doctor"
  | "numbers"
  | "steps"
  | "equipment"
  | "noPlan"
  | "noPlanText"
  | "noAddress"
  | "approved",
  string
>;

/** A place's plan as its people need it in an emergency. `content` is null when nobody has written one. */
export type ShownPlan = {
  place: string;
  address: string;
  content: {
    meetAt: string;
    doctorPhone: string;
    numbers: { name: string; phone: string }[];
    steps: string[];
    equipmentAt: string[];
  } | null;
};

const dial = (phone: string) => `tel:${phone.replace(/\s/g, "")}`;

/** 113 first, then where we are, then what to do. Reads the same without a network. */
export function EmergencyPlanView({ plan, words }: { plan: ShownPlan; words: PlanWords }) {
  const { content } = plan;
  return (
    <div className="space-y-6 text-lg">
      <a href="tel:113" className={buttonLook("danger", "large", "min-h-20 w-full")}>
        <Icon name="phone" size={32} />
        <span className="text-3xl font-semibold">{words.call113}</span>
      </a>
      <div>
        <h3 className="font-semibold">{words.say}</h3>
        <p className="text-2xl font-semibold">{plan.place}</p>
        {plan.address === "" ? (
          <p className="font-medium text-red">{words.noAddress}</p>
        ) : (
          <p className="text-2xl">{plan.address}</p>
        )}
      </div>
      {content === null ? (
        <Notice tone="danger" title={words.noPlan}>
          <p>{words.noPlanText}</p>
        </Notice>
      ) : (
        <>
          <div>
            <h3 className="font-semibold">{words.steps}</h3>
            <ol className="mt-1 list-decimal space-y-1.5 pl-7">
              {content.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
          <div>
            <h3 className="font-semibold">{words.meet}</h3>
            <p className="max-w-measure whitespace-pre-line">{content.meetAt}</p>
          </div>
          <ul className="flex flex-wrap gap-3">
            {[{ name: words.doctor, phone: content.doctorPhone }, ...content.numbers].map(({ name, phone }) => (
              <li key={`${name} ${phone}`}>
                <a href={dial(phone)} className={buttonLook("secondary", "large")}>
                  <Icon name="phone" />
                  <span>
                    {name} <span className="whitespace-nowrap tabular-nums">{formatPhone(phone)}</span>
                  </span>
                </a>
              </li>
            ))}
          </ul>
          <div>
            <h3 className="font-semibold">{words.equipment}</h3>
            <ul className="mt-1 list-disc space-y-1 pl-7">
              {content.equipmentAt.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </div>
          <p className="text-base text-ink-soft">{words.approved}</p>
        </>
      )}
    </div>
  );
}
