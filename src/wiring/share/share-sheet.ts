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
  const files = (png: BlobPart) => [new File([png], `${fileName}.png`, { type: 'image/png' })];
  const takesPictures = navigator.canShare?.({ files: files('-') }) ?? false;
  return {
    text: (quote) => hand({ text: quoteText(quote) }),
    link: (url) => hand({ url }),
    picture: takesPictures
      ? async (wish) => {
          await hand({ files: files(await png(wish)) });
          return true;
        }
      : null,
  };
}
