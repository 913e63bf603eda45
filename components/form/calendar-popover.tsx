"use client";

import { parseDate } from "@internationalized/date";
import type { RefObject } from "react";
import { Button } from "react-aria-components/Button";
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from "react-aria-components/Calendar";
import { Dialog } from "react-aria-components/Dialog";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { Popover } from "react-aria-components/Popover";
import { buttonLook } from "@/components/ui/button-look";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { type CalendarDate, clinicDate } from "@/lib/domain/calendar";
import type { FormWords } from "@/lib/content/words/form";

export type CalendarPopoverProps = {
  triggerRef: RefObject<HTMLButtonElement | null>;
  label: string;
  value: CalendarDate | undefined;
  words: FormWords;
  onChoose: (day: CalendarDate) => void;
  onClose: () => void;
};

/** A month to choose a day from. Weeks begin on Monday in both languages; arrows, Page Up/Down, Home, End and Escape work. */
export function CalendarPopover({ triggerRef, label, value, words, onChoose, onClose }: CalendarPopoverProps) {
  const today = document.documentElement.dataset.clinicDate ?? clinicDate(new Date());
  return (
    <I18nProvider locale={words.locale === "nb" ? "nb-NO" : "en-GB"}>
      <Popover
        isOpen
        onOpenChange={(open) => {
          if (!open) onClose();
        }}
        triggerRef={triggerRef}
        placement="bottom start"
        containerPadding={8}
        className="overflow-auto rounded-md border border-line-strong bg-sheet p-2.5 text-base text-ink"
      >
        <Dialog aria-label={`${words.openCalendar}: ${label}`} className="outline-none">
          <Calendar
            aria-label={label}
            autoFocus
            firstDayOfWeek="mon"
            value={value === undefined ? null : parseDate(value)}
            defaultFocusedValue={parseDate(value ?? today)}
            onChange={(day) => onChoose(day.toString())}
          >
            <div className="flex items-center justify-between">
              <Button slot="previous" aria-label={words.previousMonth} className={STEP}>
                <Icon name="arrow-left" />
              </Button>
              <CalendarHeading className="text-lg font-medium" />
              <Button slot="next" aria-label={words.nextMonth} className={STEP}>
                <Icon name="arrow-right" />
              </Button>
            </div>
            <CalendarGrid weekdayStyle="short" className="border-collapse">
              <CalendarGridHeader>
                {(day) => (
                  <CalendarHeaderCell className="h-8 text-sm font-normal text-ink-soft">{day}</CalendarHeaderCell>
                )}
              </CalendarGridHeader>
              <CalendarGridBody>
                {(date) => (
                  <CalendarCell
                    date={date}
                    className={({ isSelected }) =>
                      classNames(DAY, isSelected ? CHOSEN : NOT_CHOSEN, date.toString() === today && TODAY)
                    }
                  />
                )}
              </CalendarGridBody>
            </CalendarGrid>
          </Calendar>
          <Button onPress={onClose} className={buttonLook("quiet", "normal", "mt-1 w-full")}>
            {words.closeCalendar}
          </Button>
        </Dialog>
      </Popover>
    </I18nProvider>
  );
}

const STEP = "grid size-11 place-items-center rounded-md text-fjord hover:bg-fjord-tint";
const DAY = "grid size-11 cursor-pointer place-items-center rounded-md tabular-nums data-outside-month:invisible";
const CHOSEN = "bg-fjord-fill font-medium text-on-fjord";
const NOT_CHOSEN = "hover:bg-fjord-tint";
const TODAY = "underline decoration-2 underline-offset-4";
