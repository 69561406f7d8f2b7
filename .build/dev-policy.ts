import type { Plugin } from 'vite';

/** The development server puts styles into the page inline and talks to it by socket; only there is that allowed. */
export function devPolicy(): Plugin {
  return {
    name: 'dev-policy',
    apply: (_, { command, isPreview }) => command === 'serve' && !isPreview,
    transformIndexHtml: (html) =>
      html
        .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
        .replace("connect-src 'self'", "connect-src 'self' ws:")
        .replace(/ require-trusted-types-for 'script';/, ''),
  };
}
