import { viewOrNotFound } from "@/app/_pages/run-query";
import { Heading } from "@/components/ui/heading";
import { Link } from "@/components/ui/link";
import { PageHeader } from "@/components/ui/page-header";
import { currentLocale } from "@/lib/auth/current-locale";
import { requireRole } from "@/lib/auth/require";
import { protocolWords } from "@/lib/content/words/protocol";
import { protocolList } from "@/lib/queries/protocols/protocols";

export async function generateMetadata() {
  return { title: protocolWords[await currentLocale()].protocols.title };
}

export default async function ProtocolsPage() {
  const { locale } = await requireRole("lead");
  const protocols = await viewOrNotFound(protocolList, null);
  const words = protocolWords[locale].protocols;
  return (
    <>
      <PageHeader title={words.title} lead={words.intro} />
      <ul className="divide-y divide-line border-y border-line">
        {protocols.map(({ id, title, summary, version, approvedBy, approvedOn }) => (
          <li key={id} className="py-5">
            <Heading level={2}>
              <Link href={`/lead/protocols/${id}`}>{title[locale]}</Link>
            </Heading>
            <p className="mt-1 max-w-measure">{summary[locale]}</p>
            <p className="mt-1 text-sm text-ink-soft">{words.version(version, approvedBy, approvedOn)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
