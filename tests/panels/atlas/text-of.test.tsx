import { expect, test } from 'vitest';
import { textOf } from '../../../src/panels/atlas/text-of.ts';

const Who = ({ name }: { name: string }) => <small>{name}</small>;

test('reads as a reader reads: items behind each other, small print in brackets, nothing of what is not there', () => {
  const list = (
    <ul>
      {['155', '160'].map((figure) => (
        <li key={figure}>
          <span>{figure} ha</span> <Who name="24.kg" />
        </li>
      ))}
      {false}
    </ul>
  );
  expect(textOf(list)).toBe('155 ha (24.kg); 160 ha (24.kg)');
  expect(textOf([1, null, undefined, true, ' a'])).toBe('1 a');
});
