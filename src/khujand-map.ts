/** Attributes that become the address of the map; the page itself checks their values. */
const choices = ['map', 'layers', 'date', 'view', 'lang', 'exchange', 'sel'] as const;

/** The folder this script came from, which holds the page too. */
const home = new URL('./', (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI)
  .href;

/** Address of the page in small for these attributes. Null where `src` is no web address. */
function pageAddress(attribute: (name: string) => string | null): string | null {
  const source = attribute('src') ?? home;
  const page = URL.canParse(source, document.baseURI) ? new URL(source, document.baseURI) : null;
  if (page === null || !/^https?:$/.test(page.protocol)) return null;
  const hash = new URLSearchParams();
  for (const name of choices) {
    const value = attribute(name);
    if (value !== null) hash.set(name, value);
  }
  page.search = '?embed';
  page.hash = hash.toString();
  return page.href;
}

/**
 * `<khujand-map>`: the map in small on another page, in a frame of its own, as large as the page makes it.
 * Attributes: `src` (folder or address of the full page), `map`, `layers`, `date`, `view`, `lang`, `exchange`, `sel`
 * as in the map's address, and `title` for the name of the frame.
 */
class KhujandMap extends HTMLElement {
  static readonly observedAttributes = ['src', 'title', ...choices];
  readonly #frame = document.createElement('iframe');

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ':host { display: block; height: 480px } :host([hidden]) { display: none } iframe { display: block; width: 100%; height: 100%; border: 0 }',
    );
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#frame.loading = 'lazy';
    this.#frame.allow = 'clipboard-write';
    root.append(this.#frame);
  }

  connectedCallback() {
    this.#show();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#show();
  }

  #show() {
    this.#frame.title = this.getAttribute('title') ?? 'Khujand Treaty Map';
    const address = pageAddress((name) => this.getAttribute(name));
    if (address === null) this.#frame.removeAttribute('src');
    else if (address !== this.#frame.src) this.#frame.src = address;
  }
}

if (!customElements.get('khujand-map')) customElements.define('khujand-map', KhujandMap);
