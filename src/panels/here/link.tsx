/** A button that reads as a link: it leads to another place on the map. */
export function Link({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="text-link" onClick={onClick}>
      {children}
    </button>
  );
}
