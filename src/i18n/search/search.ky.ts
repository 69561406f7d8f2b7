import { kyrgyzAngles } from '../language/style.ky.ts';
import type { LateWords } from '../page/late-words.en.ts';

/** What the search says about its answers. */
export const searchWords: LateWords['search'] = {
  loading: 'Издөө жүктөлүүдө …',
  results: 'Издөөнүн натыйжалары',
  kinds: {
    coordinates: 'Координаттар',
    place: 'Конуштар',
    parcel: 'Алмашылган тилкелер',
    crossing: 'Өткөрмө бекеттер',
    water: 'Суу жана жолдор',
    memorial: 'Мемориал',
    event: 'Окуялар',
  },
  whatIsHere: (lat, lon) => `${kyrgyzAngles.plain(lat, lon)} – бул жерде эмне бар?`,
  notPlaced: 'орду белгисиз',
  none: (query) =>
    `«${query}» боюнча эч нерсе табылган жок. 40,21; 70,95 сыяктуу координаттарды да, «эң жакын бекет» деп да жазса болот.`,
  count: (count) => (count === 0 ? 'Эч нерсе табылган жок' : `${count} натыйжа`),
};
