import {css} from 'lit';

/** What stands around the questions of the pledge form; the questions' own sheet is in `forms/`. */
export const styles = css`
  .steps {
    padding-inline-start: 1.5rem;
  }

  /* Live regions are there before they are filled, and take no room until then. */
  .lead + [role] > .notice {
    margin-block-start: var(--_space-5);
  }
`;
