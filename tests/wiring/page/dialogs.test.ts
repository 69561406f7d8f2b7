import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDialogs } from '../../../src/wiring/page/dialogs.ts';
import { memoryStorage } from '../page-parts.ts';

class Field {
  readonly isContentEditable = false;
  constructor(readonly tag: string) {}
  matches = (selector: string) => selector.split(', ').includes(this.tag);
}

let press: (key: string, target?: unknown) => { prevented: boolean };
let storage: ReturnType<typeof memoryStorage>;

beforeEach(() => {
  storage = memoryStorage();
  vi.stubGlobal('window', { localStorage: storage });
  vi.stubGlobal('HTMLElement', Field);
  vi.stubGlobal('addEventListener', (_: 'keydown', listener: (event: unknown) => void) => {
    press = (key, target = null) => {
      const event = {
        key,
        target,
        prevented: false,
        preventDefault() {
          event.prevented = true;
        },
      };
      listener(event);
      return event;
    };
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the dialogs', () => {
  test('? opens the keys, once, and not while something is typed', () => {
    const { shown, intents } = createDialogs(false);
    expect(press('?', new Field('input')).prevented).toBe(false);
    expect(shown.value).toBeNull();
    expect(press('?', new Field('div')).prevented).toBe(true);
    expect(shown.value).toBe('help');
    expect(press('?').prevented).toBe(false);
    intents.openHelp(false);
    expect(shown.value).toBeNull();
    press('x');
    expect(shown.value).toBeNull();
  });

  test('the reader can switch keys of one character off, for the next visit too', () => {
    createDialogs(false).intents.useSingleKeys(false);
    const next = createDialogs(false);
    expect(next.singleKeys.value).toBe(false);
    press('?');
    expect(next.shown.value).toBeNull();
    next.intents.useSingleKeys(true);
    press('?');
    expect(next.shown.value).toBe('help');
  });

  test('a page in a frame of another leaves the key alone', () => {
    const { shown } = createDialogs(true);
    expect(press('?').prevented).toBe(false);
    expect(shown.value).toBeNull();
  });

  test('closing one that is not shown leaves the other open', () => {
    const { shown, intents, openUse } = createDialogs(false);
    intents.openTables(true);
    openUse(false);
    expect(shown.value).toBe('tables');
    openUse(true);
    expect(shown.value).toBe('use');
  });

  test('work where the browser refuses storage', () => {
    vi.stubGlobal('window', { localStorage: memoryStorage(true) });
    const { singleKeys, intents } = createDialogs(false);
    expect(singleKeys.value).toBe(true);
    intents.useSingleKeys(false);
    expect(singleKeys.value).toBe(false);
  });
});
