import { vi } from 'vitest';

/** An element that keeps what it is given. */
export class Part {
  readonly name: string;
  readonly attributes = new Map<string, string>();
  readonly children: (Part | string)[] = [];

  constructor(name: string) {
    this.name = name;
  }
  setAttribute(name: string, value: string) {
    this.attributes.set(name, value);
  }
  append(...children: (Part | string)[]) {
    this.children.push(...children);
  }
  prepend(...children: (Part | string)[]) {
    this.children.unshift(...children);
  }
  /** This and all within, in order. */
  all(): Part[] {
    return [this, ...this.children.flatMap((child) => (typeof child === 'string' ? [] : child.all()))];
  }
}

/** A document for drawing in; colours are their own names. */
export function fakeSvg(): void {
  vi.stubGlobal('document', {
    createElementNS: (_: string, name: string) => new Part(name),
    documentElement: {},
  });
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: (name: string) => name.slice(2) }));
}

/** What was drawn, to be asked about. */
export const partsOf = (drawn: readonly unknown[]): Part[] => (drawn as Part[]).flatMap((part) => part.all());
