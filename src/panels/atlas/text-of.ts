import type { ComponentChildren, VNode } from 'preact';

const isNode = (child: unknown): child is VNode<{ children?: ComponentChildren }> =>
  typeof child === 'object' && child !== null && 'type' in child && 'props' in child;

/** What a reader reads of a panel's part, as plain text: items behind each other, small print in brackets. */
export function textOf(child: ComponentChildren): string {
  if (typeof child === 'string' || typeof child === 'number') return String(child);
  if (Array.isArray(child)) return child.map(textOf).join('');
  if (!isNode(child)) return '';
  const { type, props } = child;
  if (typeof type === 'function') return textOf((type as (own: object) => ComponentChildren)(props));
  if (type === 'ul') {
    const items = [props.children].flat(2).map(textOf);
    return items.filter((item) => item !== '').join('; ');
  }
  const inside = textOf(props.children);
  return type === 'small' ? `(${inside})` : inside;
}
