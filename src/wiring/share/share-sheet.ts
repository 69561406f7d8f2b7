import { quoteText } from '../../core/share/quote.ts';
import type { PictureWish, UseModel } from '../../panels/share/use-model.ts';

/** The device's share sheet as the panel asks for it, or null where the browser has none. */
export function sharing(fileName: string, png: (wish: PictureWish) => Promise<Blob>): UseModel['share'] {
  if (typeof navigator.share !== 'function') return null;
  const hand = async (data: ShareData) => {
    try {
      await navigator.share(data);
    } catch {
      // The reader changed their mind, or no program would take it: the buttons beside it are still there.
    }
  };
  return {
    text: (quote) => hand({ text: quoteText(quote) }),
    link: (url) => hand({ url }),
    async picture(wish) {
      const files = [new File([await png(wish)], `${fileName}.png`, { type: 'image/png' })];
      if (!navigator.canShare?.({ files })) return false;
      await hand({ files });
      return true;
    },
  };
}
