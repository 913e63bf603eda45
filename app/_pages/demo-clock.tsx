import "server-only";
import { DemoBanner } from "@/components/shell/demo-banner";
import { Link } from "@/components/ui/link";
import { currentLocale } from "@/lib/auth/current-locale";
import { requestNow } from "@/lib/auth/require";
import { formatDateTime } from "@/lib/content/format";
import { demoWords } from "@/lib/content/words/demo";
import { shellWords } from "@/lib/content/words/shell";
import { requireEnv } from "@/lib/platform/env";

/** Says that everybody here is invented and what time the demonstration has; nothing in production. */
export async function DemoClock() {
  if (requireEnv().environment === "production") return null;
  const locale = await currentLocale();
  const words = shellWords[locale];
  return (
    <DemoBanner title={words.demoTitle} clock={words.demoClock(formatDateTime(await requestNow(), locale))}>
      <Link href="/demo">{demoWords[locale].link}</Link>
    </DemoBanner>
  );
}
