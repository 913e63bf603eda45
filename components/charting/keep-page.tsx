"use client";

import { useEffect } from "react";

/** How often the copy of an open page is made anew, at most. */
const APART_MS = 60_000;

/**
 * Has the browser keep this page, so that it can be opened again without contact: with its forms, and as old as it is. `folder` is the part of the product
 * that the keeping is limited to.
 */
export function KeepPage({ folder, version }: { folder: string; version: number }) {
  useEffect(() => {
    if (!("serviceWorker" in navigator)) return;
    const keep = async () => {
      const { active } = await ready(folder);
      const parts = performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => new URL(name).pathname.startsWith("/_next/static/"));
      active?.postMessage({ type: "keep", address: window.location.pathname, parts });
      keptAt = Date.now();
    };
    const wait = Math.max(0, keptAt + APART_MS - Date.now());
    const timer = setTimeout(() => void keep().catch(() => undefined), wait);
    return () => clearTimeout(timer);
  }, [folder, version]);
  return null;
}

let keptAt = 0;

/** The worker of this folder, once it works. */
async function ready(folder: string): Promise<ServiceWorkerRegistration> {
  const registration = await navigator.serviceWorker.register("/session-worker.js", { scope: folder });
  const starting = registration.installing ?? registration.waiting;
  if (registration.active || !starting) return registration;
  await new Promise<void>((resolve) => {
    starting.addEventListener("statechange", () => {
      if (starting.state === "activated") resolve();
    });
  });
  return registration;
}
