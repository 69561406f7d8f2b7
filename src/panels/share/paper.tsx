import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { paperPrefix } from '../../core/atlas/svg-attributes.ts';
import type { SheetText } from '../../core/share/sheet-text.ts';
import { Swatch } from '../atlas/swatch.tsx';
import './paper.css';

type Props = { text: SheetText; picture: SVGSVGElement };

/** Puts the sheet for the printer into its room; the stylesheet shows it on paper only. */
export const mountPaper = (room: Element, props: Props): void => render(<Paper {...props} />, room);

/** Takes the sheet away again. */
export const clearPaper = (room: Element): void => render(null, room);

function Paper({ text, picture }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => frame.current?.replaceChildren(picture), [picture]);
  return (
    <article class="sheet">
      <h1>
        {text.title} <small>{text.subtitle}</small>
      </h1>
      <p class="verdict">{text.verdict}</p>
      <div class="sheet-map" ref={frame} />
      <section class="sheet-legend">
        <h2>{text.legendName}</h2>
        <ul>
          {text.legend.map(({ symbol, text: name }) => (
            <li key={symbol}>
              <Swatch symbol={symbol} patterns={paperPrefix} /> {name}
            </li>
          ))}
        </ul>
      </section>
      <table class="figures">
        <caption>{text.table.caption}</caption>
        <thead>
          <tr>
            {text.table.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {text.table.rows.map(([name = '', ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={text.table.head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class="sheet-notes">
        {text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </article>
  );
}
