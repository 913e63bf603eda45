/**
 * What a page may load and who may frame it. Scripts run only with this request's nonce.
 * @param {string} nonce
 * @param {boolean} dev the development server evaluates code and holds a web socket
 */
export function contentSecurityPolicy(nonce, dev) {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    // React sets style attributes (charts, native widgets); scripts are what must not be injected.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    // Of the product's own: what keeps a session's page within reach (public/session-worker.js).
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
