import {css} from 'lit';

/** A notice in the place of an element, and the grey lines while it loads. */
export const notice = css`
  slot:has(+ .notice) {
    display: block;
    margin-block-end: var(--_space-2);
  }

  .notice {
    display: grid;
    gap: var(--_space-2);
    justify-items: start;
    padding: var(--_space-4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .notice p {
    display: flex;
    gap: var(--_space-2);
  }

  .notice button {
    min-block-size: 44px;
    padding: var(--_space-2) var(--_space-4);
    border: 2px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .notice a {
    padding-block: var(--_space-2);
  }

  .line {
    block-size: 1em;
    margin-block: var(--_space-2);
    border-radius: var(--_radius-small);
    background: var(--_surface-sunken);
  }
`;
