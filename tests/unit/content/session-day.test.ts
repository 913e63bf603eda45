import { expect, it } from "vitest";
import { sessionDay } from "@/lib/content/patient-information/session-day";
import { SHIPPED_PROTOCOLS } from "@/lib/domain/protocol/shipped-protocols";

it("the patient is told to fast as the nurse asks about before the dose: 6 hours without food, 2 without clear drinks", () => {
  for (const { timeOut } of SHIPPED_PROTOCOLS) {
    const label = timeOut.find(({ key }) => key === "fasting")?.label;
    expect(label?.nb).toMatch(/6 timer uten mat, 2 timer uten klar drikke/);
  }
  expect(sessionDay.nb.before.list?.slice(0, 2).join(" ")).toMatch(/6 timene.*2 timer/);
  expect(sessionDay.en.before.list?.slice(0, 2).join(" ")).toMatch(/6 hours.*2 hours/);
});

it("the patient is told what is uncertain: about 30 in 100 not helped, and the study that went the other way", () => {
  for (const text of [sessionDay.nb, sessionDay.en].map(({ uncertain }) => uncertain.paragraphs.join(" "))) {
    for (const figure of ["30", "55", "41", "63", "46"]) expect(text).toContain(figure);
  }
});
