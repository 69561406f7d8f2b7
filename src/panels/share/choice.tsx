type Props<Id extends string> = {
  name: string;
  legend: string;
  isLegendHidden?: boolean;
  options: readonly (readonly [Id, string])[];
  value: Id;
  choose: (id: Id) => void;
};

/** One of a few, side by side; the arrow keys go through them. */
export function Choice<Id extends string>({
  name,
  legend,
  isLegendHidden,
  options,
  value,
  choose,
}: Props<Id>) {
  return (
    <fieldset class="choice">
      <legend class={isLegendHidden ? 'visually-hidden' : undefined}>{legend}</legend>
      <div>
        {options.map(([id, text]) => (
          <label key={id}>
            <input type="radio" name={name} checked={id === value} onChange={() => choose(id)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
