import type { Metadata } from "next";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { PeopleNow, RoomsNow, TodaysVisits } from "@/app/board/board-lists";
import { BoardGrid } from "@/components/board/board-grid";
import { LiveRefresh } from "@/components/session/live-refresh";
import { LinkButton } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formatClock } from "@/lib/content/format";
import { calendarWords } from "@/lib/content/words/calendar";
import { STAFF_ROLES } from "@/lib/domain/access/actor";
import { todayBoard } from "@/lib/queries/calendar/today-board";

export async function generateMetadata(): Promise<Metadata> {
  return { title: calendarWords[await currentLocale()].boardTitle };
}

/** Today: who is where, what is next, what is late. The lists say everything that the picture says. */
export default async function BoardPage() {
  const { locale } = await requireRole(...STAFF_ROLES);
  const board = await viewOrNotFound(todayBoard, null);
  const words = calendarWords[locale];
  const courses = new Map(board.visits.map((visit) => [visit.id, visit.course]));
  return (
    <>
      <PageHeader
        title={words.boardTitle}
        lead={words.boardLead(board.today)}
        actions={
          <LinkButton href="/calendar" className="print:hidden">
            {words.title}
          </LinkButton>
        }
      />
      <div className="mb-4">
        <LiveRefresh
          updatedAt={formatClock(board.now, locale)}
          words={{ updated: words.updated, notUpdated: words.notUpdated }}
        />
      </div>
      <div className="flex flex-col gap-10">
        <Section title={words.visits} className="print:hidden">
          <TodaysVisits board={board} locale={locale} />
        </Section>
        <Section title={words.boardGrid} className="md:order-first">
          <BoardGrid rows={board.rooms} courses={courses} now={board.now} locale={locale} />
        </Section>
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2 print:hidden">
          <Section title={words.rooms}>
            <RoomsNow board={board} locale={locale} />
          </Section>
          <Section title={words.people}>
            <PeopleNow board={board} locale={locale} />
          </Section>
        </div>
      </div>
    </>
  );
}
