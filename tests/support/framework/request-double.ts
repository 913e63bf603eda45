/** The cookies of the request under way (tests/security/request.ts signs in by putting one here). */
export const cookieJar = new Map<string, string>();

// What stands in for Next's own modules in tests without a server (vitest.config.ts names them): nothing of the product itself is replaced.

export const cookies = () =>
  Promise.resolve({
    get: (name: string) => (cookieJar.has(name) ? { name, value: cookieJar.get(name) } : undefined),
    set: () => undefined,
    delete: () => undefined,
  });

/** What the browser sends with the request under way, beside its cookies. */
export const requestHeaders = new Map<string, string>();
export const headers = () =>
  Promise.resolve(new Headers({ "x-forlop-path": "/somewhere?tab=1", ...Object.fromEntries(requestHeaders) }));

export const redirect = (to: string) => {
  throw Object.assign(new Error("NEXT_REDIRECT"), { turned: { to } });
};

export const notFound = () => {
  throw Object.assign(new Error("NEXT_NOT_FOUND"), { turned: { notFound: true } });
};

export const usePathname = () => "/";
export const useRouter = () => ({ refresh: () => undefined, push: () => undefined });
export const unstable_rethrow = () => undefined;
export const revalidatePath = () => undefined;
