import { render } from 'preact';
import type { View } from '../../core/page/view.ts';
import { CardPanel } from '../atlas/card-panel.tsx';
import { Legend } from '../atlas/legend.tsx';
import { Badge } from '../exchange/badge.tsx';
import type { PanelState } from '../page/app.tsx';
import type { PanelIntents } from '../page/intents.ts';
import { lazyPanel } from '../page/lazy-panel.tsx';
import { MapControls } from '../page/map-controls.tsx';
import type { Rooms, Taking } from '../page/mount-panels.tsx';
import { NoticeBox } from '../page/notice.tsx';
import './embed.css';

const HereCard = lazyPanel(() => import('../here/here-card.tsx').then((file) => file.HereCard));
const LateCardPanel = lazyPanel(() => import('../atlas/late-card.tsx').then((file) => file.LateCardPanel));

/** Width and height in pixels from which the legend stands open. */
const roomy = { width: 1000, height: 640 };

/** The page itself, at the view that is shown here. */
function fullPage(): string {
  const url = new URL(location.href);
  url.search = '';
  return url.href;
}

/** The page in small, for a frame on another page: the map, its legend, and the balance in a line below. */
export function mountEmbed(rooms: Rooms, state: PanelState, given: PanelIntents): Taking {
  // A link that is copied here is for readers of their own.
  const intents = { ...given, link: fullPage };
  document.documentElement.dataset.embed = '';
  // The answer that the build wrote is for the page in full.
  rooms.header.replaceChildren();
  rooms.sidebar.replaceChildren();
  rooms.controls.replaceChildren();
  render(<Strip />, rooms.sidebar);
  render(<OverMap />, rooms.controls);
  render(<CardRoom />, rooms.card);
  return { takeHeader() {}, takeSidebar() {} };

  function Strip() {
    const words = state.words.value;
    const view = state.view.value;
    return (
      <section class="embed-strip" aria-label={words.balance.region}>
        <h1>{words.title}</h1>
        {view ? <Balance view={view} /> : <p class="loading">{words.loading}</p>}
        <FullPageLink />
      </section>
    );
  }
  function Balance({ view }: { view: View }) {
    const words = state.words.value;
    const { headline, landForLand } = view.balance;
    return (
      <>
        <p class="verdict">{words.balance.sentence(headline)}</p>
        <p class="embed-badge">
          {words.balance.exchangeName('land-for-land')} <Badge words={words} row={landForLand} />
        </p>
      </>
    );
  }
  function FullPageLink() {
    const text = state.words.value.fullPage;
    // The view moves without this being drawn anew: the address is taken when it is about to be used.
    const takeView = ({ currentTarget }: { currentTarget: HTMLAnchorElement }) => {
      currentTarget.href = fullPage();
    };
    return (
      <a
        class="button"
        href={fullPage()}
        target="_blank"
        rel="noopener"
        onPointerDown={takeView}
        onFocus={takeView}
        onClick={takeView}
      >
        {text}
      </a>
    );
  }
  function OverMap() {
    const words = state.words.value;
    const view = state.view.value;
    const open = window.innerWidth >= roomy.width && window.innerHeight >= roomy.height;
    return (
      <>
        <MapControls
          alone
          words={words}
          base={view?.choices.base ?? 'plain'}
          dataDate={view?.dataDate ?? ''}
          intents={intents}
        />
        {view && <Legend words={words} symbols={view.legend} inView={state.inView.value} open={open} />}
        <NoticeBox words={words} notice={state.notice.value} intents={intents} />
      </>
    );
  }
  function CardRoom() {
    const card = state.view.value?.card;
    const [words, lateWords, lang] = [state.words.value, state.lateWords.value, state.lang.value];
    if (!card) return null;
    if (card.kind === 'here') return lateWords && <HereCard {...{ words, lateWords, card, lang, intents }} />;
    if (card.kind === 'stretch' || card.kind === 'neutral' || (card.kind === 'change' && lateWords))
      return lateWords && <LateCardPanel {...{ words, lateWords, card, lang, intents }} alone />;
    return <CardPanel {...{ words, lateWords, card, lang, intents }} alone />;
  }
}
