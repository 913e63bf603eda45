"use server";

import { runAction } from "@/app/_actions/run-action";
import type { SignConsentValues } from "@/components/consent/sign-consent-form";
import type { WithdrawConsentValues } from "@/components/consent/withdraw-consent-form";
import type { FormAction } from "@/components/form/form-state";
import { signConsent } from "@/lib/commands/consents/sign-consent";
import { withdrawConsent } from "@/lib/commands/consents/withdraw-consent";
import { consentWords } from "@/lib/content/words/consent";

const PAGES = ["/my", "/my/consents"];

export const signOwnConsent: FormAction<SignConsentValues> = async (values) =>
  runAction(
    signConsent,
    values,
    (locale) => {
      const { signed, signRefused } = consentWords[locale];
      return {
        saved: () => signed,
        refused: {
          "pathway-closed": () => signRefused.pathwayClosed,
          "text-changed": () => signRefused.textChanged,
          "already-signed": () => signRefused.alreadySigned,
          "statements-not-understood": () => signRefused.statements,
          "signature-differs": ({ expected }) => signRefused.signature(expected),
        },
      };
    },
    { revalidate: PAGES, next: "/my/consents" },
  );

export const withdrawOwnConsent: FormAction<WithdrawConsentValues> = async (values) =>
  runAction(
    withdrawConsent,
    values,
    (locale) => {
      const { withdrawn, withdrawRefused } = consentWords[locale];
      return {
        saved: () => withdrawn,
        refused: {
          "consent-unknown": () => withdrawRefused.unknown,
          "already-withdrawn": () => withdrawRefused.already,
        },
      };
    },
    { revalidate: PAGES, next: "/my" },
  );
