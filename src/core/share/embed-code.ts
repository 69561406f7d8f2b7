const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** HTML that shows the view of `href` in small on another page; `title` names the frame. */
export function embedCode(href: string, title: string): string {
  const [page = '', hash = ''] = href.split(/#(.*)/s);
  const address = `${page.replace(/\?.*$/, '')}?embed#${hash}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`;
}
