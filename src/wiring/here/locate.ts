import type { Signal } from '@preact/signals';
import { studyArea } from '../../core/atlas/study-area.ts';
import { hereSelection } from '../../core/here/here-selection.ts';
import type { Selection } from '../../core/page/choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Notice } from '../../panels/page/notice.tsx';
import type { WordPart } from '../language/locale.ts';

type Surroundings = {
  readonly lateWords: WordPart<LateWords>;
  readonly notice: Signal<Notice | null>;
  /** Chooses the position and moves the map there. */
  readonly showOnMap: (selection: Selection) => void;
  /** The browser's own; undefined where it has none. */
  readonly geolocation?: Pick<Geolocation, 'getCurrentPosition'> | undefined;
};

/** Milliseconds that a device may take to find out where it is. */
const timeoutMs = 15_000;

/** Why there is no answer to "Where am I?". */
type Refusal = keyof LateWords['here']['noPosition'];

const refusalOf: Readonly<Record<number, Refusal>> = { 1: 'denied', 2: 'unavailable', 3: 'late' };

const [west, south, east, north] = studyArea;
const isOnMap = ({ longitude, latitude }: GeolocationCoordinates) =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/**
 * "Where am I?": asks the device when the reader presses, and shows the answer for that place. The position is sent
 * nowhere, and the address of the page does not hold it.
 */
export function createLocating({ lateWords, notice, showOnMap, geolocation }: Surroundings): () => void {
  /** What is told here, and what it stands in place of. */
  let told: Notice | null = null;
  let before: Notice | null = null;

  /** Takes back what was told here, and nothing else. */
  function takeBack() {
    if (told && notice.value === told) notice.value = before;
    told = null;
  }
  async function tell(text: (words: LateWords['here']) => string, holds = () => true) {
    await lateWords.open();
    const words = lateWords.words.value;
    if (!words || !holds()) return;
    takeBack();
    before = notice.value;
    told = { text: text(words.here), retry: false };
    notice.value = told;
  }
  const refuse = (why: Refusal) => void tell(({ noPosition }) => noPosition[why]);
  let asking = 0;

  return () => {
    if (!geolocation) return refuse('unavailable');
    const own = ++asking;
    // The words may come later than the answer that they announce.
    void tell(
      ({ locating }) => locating,
      () => own === asking,
    );
    geolocation.getCurrentPosition(
      ({ coords }) => {
        asking++;
        takeBack();
        if (!isOnMap(coords)) return refuse('outside');
        const { longitude, latitude, accuracy } = coords;
        showOnMap({ ...hereSelection([longitude, latitude]), own: { accuracyM: accuracy } });
      },
      ({ code }) => {
        asking++;
        refuse(refusalOf[code] ?? 'unavailable');
      },
      { enableHighAccuracy: true, timeout: timeoutMs, maximumAge: 60_000 },
    );
  };
}
