import {css} from 'lit';

/** The frame of one's own pledge; buttons are in `controls`. */
export const styles = css`
  /* The script puts it before what is on the page, which does not expect it. */
  :host {
    margin-block-end: var(--_space-5);
  }

  .pledge {
    display: grid;
    gap: var(--_space-4);
    padding: clamp(var(--_space-4), 5cqi, var(--_space-5));
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  #title {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.25;
  }

  /* Focused by program, to be read out; there is nothing to press. */
  #title:focus {
    outline: 0;
    box-shadow: none;
  }

  .item,
  .buttons {
    display: flex;
    gap: var(--_space-2);
    padding-block: var(--_space-1);
  }

  .buttons {
    flex-wrap: wrap;
    align-items: center;
  }

  .mark {
    display: block;
    color: var(--_error);
  }

  #title .icon {
    color: var(--_success);
  }
`;
