"use server";

import { runAction } from "@/app/_actions/run-action";
import type { AbsenceValues } from "@/components/capacity/absence-form";
import type { PlaceValues } from "@/components/capacity/place-form";
import type { ChangedRoomValues, NewRoomValues } from "@/components/capacity/room-form";
import type { SpecialDayValues } from "@/components/capacity/special-day-form";
import type { WorkingDayValues } from "@/components/capacity/working-day-form";
import type { WorkingWeekValues } from "@/components/capacity/working-week-form";
import type { FormAction } from "@/components/form/form-state";
import { addLocation } from "@/lib/commands/capacity/add-location";
import { addRoom } from "@/lib/commands/capacity/add-room";
import { addSpecialDay } from "@/lib/commands/capacity/add-special-day";
import { cancelAbsence } from "@/lib/commands/capacity/cancel-absence";
import { cancelSpecialDay } from "@/lib/commands/capacity/cancel-special-day";
import { changeRoom } from "@/lib/commands/capacity/change-room";
import { recordAbsence } from "@/lib/commands/capacity/record-absence";
import { setWorkingDay } from "@/lib/commands/capacity/set-working-day";
import { setWorkingWeek } from "@/lib/commands/capacity/set-working-week";
import { capacityWords } from "@/lib/content/words/capacity";

const CAPACITY = ["/lead", "/lead/capacity"];
/** Saved, and somebody has to look at what no longer stands. */
const tone = ({ inDoubt }: { inDoubt: number }) => (inDoubt === 0 ? ("success" as const) : ("warning" as const));

export const setWeekAction: FormAction<WorkingWeekValues> = async (values) =>
  runAction(
    setWorkingWeek,
    values,
    (locale) => ({
      saved: ({ inDoubt }) => capacityWords[locale].savedWithDoubt(capacityWords[locale].weekSet, inDoubt),
      refused: {},
    }),
    { revalidate: [...CAPACITY, `/lead/capacity/people/${values.userId}`], tone },
  );

export const setDayAction: FormAction<WorkingDayValues> = async (values) =>
  runAction(
    setWorkingDay,
    values,
    (locale) => ({
      saved: ({ inDoubt }) => capacityWords[locale].savedWithDoubt(capacityWords[locale].daySet, inDoubt),
      refused: {},
    }),
    { revalidate: [...CAPACITY, `/lead/capacity/people/${values.userId}`], tone },
  );

/** The next thing after an absence is whom it concerns. */
export const recordAbsenceAction: FormAction<AbsenceValues> = async (values) =>
  runAction(
    recordAbsence,
    values,
    (locale) => ({
      saved: () => capacityWords[locale].recorded,
      refused: {
        "already-absent": ({ startsAt, endsAt }) => capacityWords[locale].alreadyAbsent(startsAt, endsAt),
      },
    }),
    {
      revalidate: [...CAPACITY, "/lead/absences", `/lead/capacity/people/${values.userId}`],
      next: ({ id }) => `/lead/absences/${id}`,
    },
  );

export const cancelAbsenceAction: FormAction<{ absenceId: string; userId: string }> = async (values) =>
  runAction(
    cancelAbsence,
    values,
    (locale) => ({
      saved: () => capacityWords[locale].absenceCancelled,
      refused: {
        "absence-over": () => capacityWords[locale].absenceOver,
        "absence-cancelled": () => capacityWords[locale].absenceCancelledBefore,
      },
    }),
    {
      revalidate: [
        ...[...CAPACITY, "/lead/absences", `/lead/capacity/people/${values.userId}`],
        `/lead/absences/${values.absenceId}`,
      ],
    },
  );

export const addPlaceAction: FormAction<PlaceValues> = async (values) =>
  runAction(addLocation, values, (locale) => ({ saved: () => capacityWords[locale].placeAdded, refused: {} }), {
    revalidate: CAPACITY,
  });

export const addRoomAction: FormAction<NewRoomValues> = async (values) =>
  runAction(addRoom, values, (locale) => ({ saved: () => capacityWords[locale].roomAdded, refused: {} }), {
    revalidate: CAPACITY,
  });

export const changeRoomAction: FormAction<ChangedRoomValues> = async (values) =>
  runAction(
    changeRoom,
    values,
    (locale) => ({
      saved: ({ inDoubt }) => capacityWords[locale].savedWithDoubt(capacityWords[locale].roomChanged, inDoubt),
      refused: {},
    }),
    { revalidate: [...CAPACITY, `/lead/capacity/rooms/${values.roomId}`], tone },
  );

export const addDayAction: FormAction<SpecialDayValues> = async (values) =>
  runAction(
    addSpecialDay,
    values,
    (locale) => ({
      saved: ({ inDoubt }) => capacityWords[locale].savedWithDoubt(capacityWords[locale].dayAdded, inDoubt),
      refused: {},
    }),
    { revalidate: CAPACITY, tone },
  );

export const cancelDayAction: FormAction<{ dayId: string }> = async (values) =>
  runAction(
    cancelSpecialDay,
    values,
    (locale) => ({
      saved: ({ inDoubt }) => capacityWords[locale].savedWithDoubt(capacityWords[locale].dayCancelled, inDoubt),
      refused: {
        "day-over": () => capacityWords[locale].dayOver,
        "day-cancelled": () => capacityWords[locale].dayCancelledBefore,
      },
    }),
    { revalidate: CAPACITY, tone },
  );
