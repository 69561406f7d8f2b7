import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SheetText } from '../../core/share/sheet-text.ts';
import './paper.css';

export type PaperProps = {
  text: SheetText;
  picture: SVGSVGElement;
  /** Each with its sign, 34 × 18. */
  legend: readonly { readonly sign: SVGElement; readonly text: string }[];
};

/** Puts the sheet for the printer into its room; the stylesheet shows it on paper only. */
export const mountPaper = (room: Element, props: PaperProps): void => render(<Paper {...props} />, room);

/** Takes the sheet away again. */
export const clearPaper = (room: Element): void => render(null, room);

/** Holds an element that another room has drawn. */
function Drawn({ element, box }: { element: SVGElement; box?: string }) {
  const frame = useRef<HTMLDivElement & SVGSVGElement>(null);
  useLayoutEffect(() => frame.current?.replaceChildren(element), [element]);
  return box ? (
    <svg ref={frame} class="swatch" viewBox={box} aria-hidden="true" />
  ) : (
    <div class="sheet-map" ref={frame} />
  );
}

function Paper({ text, picture, legend }: PaperProps) {
  return (
    <article class="sheet">
      <header>
        <h1>
          {text.title} <small>{text.subtitle}</small>
        </h1>
        <p class="verdict">{text.headline}</p>
        {text.notSaid && <p class="sheet-not-said">{text.notSaid}</p>}
      </header>
      <Drawn element={picture} />
      <div class="sheet-beside">
        {text.table && <SheetTable table={text.table} />}
        <section class="sheet-legend">
          <h2>{text.legendName}</h2>
          <ul>
            {legend.map(({ sign, text: name }) => (
              <li key={name}>
                <Drawn element={sign} box="0 0 34 18" /> {name}
              </li>
            ))}
          </ul>
        </section>
      </div>
      <footer class="sheet-notes">
        {text.notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </footer>
    </article>
  );
}

function SheetTable({ table }: { table: NonNullable<SheetText['table']> }) {
  return (
    <table class="figures">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={table.head[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
