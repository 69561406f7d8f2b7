import { useEffect, useRef, useState } from 'preact/hooks';
import { type PictureFormat, pictureFormats, pngSize } from '../../core/share/picture-format.ts';
import type { UseChoices } from '../../core/share/use-choices.ts';
import type { LateWords } from '../../i18n/page/late-words.en.ts';
import type { Words } from '../../i18n/page/words.en.ts';
import { useAttempt } from '../page/use-attempt.ts';
import { Choice } from './choice.tsx';
import type { PictureWish, UseModel } from './use-model.ts';

type Props = {
  words: Words;
  lateWords: LateWords;
  use: UseModel;
  choices: UseChoices;
  change: (fields: Partial<UseChoices>) => void;
  headline: string;
  setHeadline: (headline: string) => void;
};

/** How long a headline rests before the picture is drawn with it, ms. */
const restMs = 300;

/** A picture of what the map shows, in the shape that it is wanted in, looked at before it is taken. */
export function UsePicture(props: Props) {
  const { words, use, choices, change, headline, setHeadline } = props;
  const { use: say, paper } = props.lateWords;
  const isOfAll = use.subject.kind === 'balance' || use.subject.kind === 'mapped';
  const [extent, setExtent] = useState<'choice' | 'view'>(use.isSomewhere && !isOfAll ? 'choice' : 'view');
  const { format, theme } = choices;
  const wish: PictureWish = { format, theme, extent, headline };
  const preview = usePreview(use, wish);
  const { state, run } = useAttempt(JSON.stringify(wish));
  const [done, setDone] = useState('');
  const take = (work: () => Promise<boolean>, saying: string) => {
    setDone(saying);
    run(work);
  };
  const isFailed = state === 'failed' || (state === 'idle' && preview === 'failed');
  const told = isFailed ? paper.failed : { idle: '', working: paper.making, done, failed: '' }[state];
  const { width, height } = pictureFormats[format];
  const sharePicture = use.share?.picture;
  return (
    <div class="use-picture">
      <div class="use-preview" style={{ aspectRatio: `${width} / ${height}` }}>
        {preview && preview !== 'failed' && <img src={preview} alt={say.preview(headline)} />}
      </div>
      <div class="use-wishes">
        <label>
          <span class="use-field">{say.headline}</span>
          <textarea
            rows={3}
            maxLength={400}
            value={headline}
            onInput={(event) => setHeadline(event.currentTarget.value)}
          />
        </label>
        {headline !== use.headline && (
          <button type="button" class="quiet" onClick={() => setHeadline(use.headline)}>
            {say.suggested}
          </button>
        )}
        <Choice
          name="use-format"
          legend={say.format}
          options={(Object.keys(pictureFormats) as PictureFormat[]).map(
            (id) => [id, say.formats[id]] as const,
          )}
          value={format}
          choose={(id) => change({ format: id })}
        />
        {use.isSomewhere && (
          <Choice
            name="use-extent"
            legend={say.extent}
            options={[
              ['choice', isOfAll ? words.home : say.extents.choice],
              ['view', say.extents.view],
            ]}
            value={extent}
            choose={setExtent}
          />
        )}
        <Choice
          name="use-theme"
          legend={words.theme.label}
          options={[
            ['light', words.theme.light],
            ['dark', words.theme.dark],
          ]}
          value={theme}
          choose={(id) => change({ theme: id })}
        />
        <div class="use-row">
          {([1, 2] as const).map((times) => {
            const size = pngSize(format, times);
            return (
              <button
                key={times}
                type="button"
                class={times === 1 ? 'button is-main' : 'button'}
                onClick={() => take(() => use.savePicture(wish, times), say.saved)}
              >
                {say.png(size.width, size.height)}
              </button>
            );
          })}
          <button
            type="button"
            class="button"
            onClick={() => take(() => use.savePicture(wish, 'svg'), say.saved)}
          >
            {say.svg}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => take(() => use.copyPicture(wish), say.pictureCopied)}
          >
            {say.copyPicture}
          </button>
          {sharePicture && (
            <button type="button" class="button" onClick={() => take(() => sharePicture(wish), '')}>
              {say.shareIt}
            </button>
          )}
        </div>
        {use.hasPixels && <p class="note">{say.pixels}</p>}
        {use.undrawn().map((file) => (
          <p key={file} class="note">
            {say.notDrawn(file)}
          </p>
        ))}
        <p class="note" role="status">
          {told}
        </p>
      </div>
    </div>
  );
}

/** The address of the picture that is wished for, once it rests, or that it failed; the last one until then. */
function usePreview(use: UseModel, wish: PictureWish): string | 'failed' | null {
  const [address, setAddress] = useState<string | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    let isWanted = true;
    const timer = setTimeout(
      () =>
        use.preview(wish).then(
          (made) => isWanted && setAddress(made),
          () => isWanted && setAddress('failed'),
        ),
      isFirst.current ? 0 : restMs,
    );
    isFirst.current = false;
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [use, wish.format, wish.theme, wish.extent, wish.headline]);
  return address;
}
