import {css} from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: var(--_space-5);
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-4);
    min-inline-size: 0;
    margin: 0;
  }

  .filters .field {
    flex: 1 1 12rem;
    max-inline-size: 20rem;
  }

  .filters .wide {
    flex: 1 0 100%;
    max-inline-size: none;
    justify-items: start;
  }

  .wide .input {
    max-inline-size: 41rem;
  }

  .near[aria-pressed='true'] {
    background: var(--_surface-sunken);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space-5);
  }

  .cards[aria-busy='true'] {
    opacity: 0.6;
  }

  .cards > li {
    display: grid;
    grid-template-rows: auto;
    /* Below a distance the card has all the room, so that those in a row begin at the same height. */
    grid-auto-rows: 1fr;
    gap: var(--_space-1);
    min-inline-size: 0;
  }

  .space {
    min-block-size: 30rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface-sunken);
  }

  .empty {
    display: grid;
    gap: var(--_space-4);
    justify-items: start;
  }

  .more {
    display: grid;
    gap: var(--_space-3);
    justify-items: center;
  }
`;
