import type { ToldPair } from '../../core/my-data/two-lists/differences.ts';
import type { DataWords } from '../../i18n/my-data/my-data.en.ts';
import { type ComparedProps, mostListed, titleOf } from './compared-props.ts';
import { ZoomTo } from './zoom-to.tsx';

type Props = Pick<ComparedProps, 'own' | 'file' | 'comparing' | 'intents'> & {
  pairs: readonly ToldPair[];
  summary: string;
  note: string;
  open?: boolean;
};

/** Pairs of parcels with their areas side by side, the ground in common and how far the outlines lie apart. */
export function PairTable({ own, file, comparing, intents, pairs, summary, note, open = false }: Props) {
  if (pairs.length === 0) return null;
  const { lists } = own;
  const listed = pairs.slice(0, mostListed);
  return (
    <details open={open}>
      <summary>{summary}</summary>
      <p class="note">{note}</p>
      {listed.length < pairs.length && <p class="note">{lists.cut(listed.length, pairs.length)}</p>}
      <table class="pair-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{lists.thisList}</th>
            <th scope="col">{lists.otherList}</th>
          </tr>
        </thead>
        {listed.map((pair) => (
          <tbody key={`${pair.a.feature} ${pair.b.feature}`}>
            <tr>
              <td>{lists.by[pair.by]}</td>
              {([file.id, comparing.with] as const).map((list, index) => {
                const parcel = index === 0 ? pair.a : pair.b;
                return (
                  <th key={list} scope="col">
                    {titleOf(own, parcel)} <ZoomTo own={own} list={list} parcel={parcel} intents={intents} />
                  </th>
                );
              })}
            </tr>
            <Areas name={lists.stated} a={pair.a.statedHa} b={pair.b.statedHa} area={lists.statedArea} />
            <Areas name={lists.measured} a={pair.a.measuredHa} b={pair.b.measuredHa} area={lists.area} />
            <Remarks lists={lists} pair={pair} />
          </tbody>
        ))}
      </table>
    </details>
  );
}

type AreasProps = {
  name: string;
  a: number | null;
  b: number | null;
  area: (hectares: number | null) => string;
};

function Areas({ name, a, b, area }: AreasProps) {
  if (a === null && b === null) return null;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figure">{area(a)}</td>
      <td class="figure">{area(b)}</td>
    </tr>
  );
}

function Remarks({ lists, pair }: { lists: DataWords['lists']; pair: ToldPair }) {
  const { sharedHa, distanceM, differences } = pair;
  const facts = [
    ...(sharedHa === null || sharedHa === 0 ? [] : [lists.shared(sharedHa)]),
    ...(distanceM === null ? [] : [lists.apart(distanceM)]),
  ];
  const remarks = differences.map((difference) => lists.difference[difference]);
  if (facts.length + remarks.length === 0) return null;
  return (
    <tr>
      <td colSpan={3}>
        {facts.join(', ')}
        {remarks.length > 0 && <strong class="pair-remarks">{remarks.join(', ')}</strong>}
      </td>
    </tr>
  );
}
