/** The two languages side by side; a plain form, so that it works before any script has come. */
export function LanguageSwitch({
  locale,
  action,
  words,
}: {
  locale: "nb" | "en";
  /** A server action that reads `locale` from the form. */
  action: (form: FormData) => Promise<void>;
  words: { language: string; norwegian: string; english: string };
}) {
  const choices = [
    { value: "nb", label: words.norwegian },
    { value: "en", label: words.english },
  ] as const;
  return (
    <form action={action} aria-label={words.language} className="flex" data-print="never">
      {choices.map(({ value, label }) => (
        <button
          key={value}
          type="submit"
          name="locale"
          value={value}
          lang={value}
          aria-pressed={value === locale}
          className="min-h-11 rounded-sm max-sm:aria-pressed:hidden px-2 text-sm text-ink-soft underline-offset-4 hover:underline aria-pressed:font-semibold aria-pressed:text-ink"
        >
          {label}
        </button>
      ))}
    </form>
  );
}
