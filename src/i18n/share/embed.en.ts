/** The map on another page. */
export const embedWords = {
  wheel: 'Click the map, or hold Ctrl, to zoom with the wheel',
  code: 'Embed code',
  copyCode: 'Copy code',
  codeCopied: 'Code copied',
};
