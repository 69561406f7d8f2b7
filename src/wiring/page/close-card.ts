import type { Store } from '../../state/page/store.ts';
import { isTyping } from './is-typing.ts';

/**
 * Escape closes the card, unless something that was opened later takes the key: a menu, the search, a line being drawn,
 * or a dialog. The focus stays where it is; where nothing has it, it goes to `map`.
 */
export function closeCardByKey(store: Pick<Store, 'choices' | 'update'>, map: HTMLElement): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (!store.choices.peek().selection || isTyping(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    store.update({ selection: null });
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) map.focus({ preventScroll: true });
  });
}
