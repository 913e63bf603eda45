import { approveTextAction, retireTextAction } from "@/app/instruments/actions";
import { TextState } from "@/app/instruments/text-state";
import { viewOrNotFound } from "@/app/_pages/run-query";
import { ButtonForm } from "@/components/form/button-form";
import { TextPreview } from "@/components/instrument/text-preview";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { formWords } from "@/lib/content/words/form";
import { instrumentTextWords } from "@/lib/content/words/instrument-text";
import type { Locale } from "@/lib/domain/access/actor";
import { mayRole } from "@/lib/domain/access/policy";
import { loadedText, type LoadedTextView } from "@/lib/queries/instrument-texts/loaded-text";

export async function generateMetadata() {
  return { title: instrumentTextWords[await currentLocale()].texts };
}

/** A loaded text, exactly as the patient will see it, and the decision about it. */
export default async function InstrumentTextPage({ params }: { params: Promise<{ textId: string }> }) {
  const { locale, role } = await requireRole("lead", "doctor", "psychologist", "nurse");
  const view = await viewOrNotFound(loadedText, await params);
  const { definition, loaded, words: text } = view;
  const words = instrumentTextWords[locale];
  const { importedBy, importedAt, approvedBy, approvedAt, retiredBy, retiredAt } = loaded;
  const deeds = [
    { term: words.textPage.importedBy, by: importedBy, at: importedAt },
    { term: words.textPage.approvedBy, by: approvedBy, at: approvedAt },
    { term: words.textPage.retiredBy, by: retiredBy, at: retiredAt },
  ];
  return (
    <>
      <PageHeader
        title={words.textPage.title(definition.name, loaded.locale)}
        eyebrow={words.textPage.eyebrow(loaded.version)}
        back={{ href: `/instruments/${definition.key}`, label: definition.name }}
      />
      <DescriptionList
        className="mb-8"
        items={[
          {
            term: words.textPage.state,
            description: <TextState text={loaded} isInUse={view.isInUse} locale={locale} />,
          },
          ...deeds.flatMap(({ term, by, at }) => (at === null ? [] : [{ term, description: words.by(by ?? "", at) }])),
        ]}
      />
      <div className="space-y-10">
        <Section title={words.textPage.preview} description={words.textPage.previewLead}>
          <TextPreview definition={definition} text={text} textLocale={loaded.locale} locale={locale} />
        </Section>
        {retiredAt === null && (
          <Decision view={view} mayDecide={mayRole(role, "instrument-text:approve")} locale={locale} />
        )}
      </div>
    </>
  );
}

function Decision({ view, mayDecide, locale }: { view: LoadedTextView; mayDecide: boolean; locale: Locale }) {
  const { textPage } = instrumentTextWords[locale];
  const isApproved = view.loaded.approvedAt !== null;
  if (!mayDecide) return isApproved ? null : <Notice title={textPage.leadWaits} />;
  const form = { values: { textId: view.loaded.id }, words: formWords[locale] };
  return (
    <Section
      title={isApproved ? textPage.retire : textPage.approve}
      description={isApproved ? textPage.retireLead : textPage.approveLead}
    >
      <div className="flex flex-wrap items-start gap-4">
        {!isApproved && view.isOwn && <Notice title={textPage.ownImport} />}
        {!isApproved && !view.isOwn && (
          <ButtonForm
            {...form}
            action={approveTextAction}
            label={textPage.approve}
            accessibleName={textPage.approve}
            variant="primary"
          />
        )}
        <ButtonForm
          {...form}
          action={retireTextAction}
          label={isApproved ? textPage.retire : textPage.reject}
          accessibleName={isApproved ? textPage.retire : textPage.reject}
        />
      </div>
    </Section>
  );
}
