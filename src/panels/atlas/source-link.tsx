import type { ComponentChildren } from 'preact';

/** A name that leads to its source, where the source has an address. */
export const SourceLink = ({
  url,
  children,
}: {
  url: string | null | undefined;
  children: ComponentChildren;
}) =>
  url ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  );
