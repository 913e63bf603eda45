import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * Every link of the product. It asks for its page when it is pressed and not before: the framework would otherwise ask twice for each link in sight, a
 * score of requests a page, and every page here is made for the one who asks, so that nothing useful can come ahead of time.
 */
export function PageLink(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
