import { createComponent } from '@lit/react';
import * as React from 'react';

const EVENTS = {
  onAxeroLoad: 'axero-load',
  onAxeroError: 'axero-error',
  onAxeroSelect: 'axero-select',
  onAxeroBeforeChange: 'axero-before-change',
  onAxeroChange: 'axero-change',
} as const;

/** The properties of an element in React: its own, what every element has in React, and its events. */
export type ElementProps<E extends HTMLElement> = Partial<Omit<E, keyof HTMLElement>> &
  Pick<React.HTMLAttributes<E>, 'children' | 'className' | 'dir' | 'hidden' | 'id' | 'lang' | 'style'> & {
    [K in keyof typeof EVENTS]?: (event: CustomEvent) => void;
  };

/**
 * Makes a React component of an element, for React 18, which passes neither properties nor events to one. React 19 needs none.
 *
 * ```tsx
 * const People = elementInReact('axero-people', AxeroPeople);
 * <People heading="People" search limit={6} onAxeroSelect={(event) => console.log(event.detail.item)} />
 * ```
 */
export function elementInReact<E extends HTMLElement>(
  tagName: string,
  elementClass: new () => E,
): React.ForwardRefExoticComponent<ElementProps<E> & React.RefAttributes<E>> {
  const component = createComponent({ react: React, tagName, elementClass, events: EVENTS });
  return component as unknown as ReturnType<typeof elementInReact<E>>;
}
