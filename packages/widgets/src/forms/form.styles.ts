import {css} from 'lit';

/** Sections, needs, choices, steppers, summaries: what the pledge form and changing a pledge share. */
export const formStyles = css`
  .section {
    display: grid;
    gap: var(--_space-5);
  }

  .heading {
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.25;
  }

  #title {
    font-size: 1.5em;
  }

  .need .heading {
    font-size: 1em;
  }

  /* Focused by program, to be read out; there is nothing to press. */
  .heading:focus {
    outline: 0;
    box-shadow: none;
  }

  legend {
    inline-size: 100%;
    padding: 0;
  }

  fieldset.section {
    gap: var(--_space-4);
    padding-block-start: var(--_space-3);
  }

  fieldset.section > legend {
    padding-block-end: var(--_space-3);
  }

  /* Floating, it stands within the border: at a mistake the bar begins beside the question, not half below it. */
  .invalid > legend {
    float: inline-start;
  }

  form,
  p {
    max-inline-size: 42rem;
  }

  .label {
    padding-block-end: var(--_space-1);
  }

  /* Between what takes several lines; one line is no taller for it. */
  .choice {
    padding-block: var(--_space-2);
  }

  /* Under the words, not under the box. */
  .choice + .hint {
    margin-block-start: calc(-1 * var(--_space-2));
    padding-inline-start: 36px;
  }

  .lead {
    font-size: 1.125em;
  }

  /* Live regions are there before they are filled, and take no room until then. */
  [role]:has(.error) + .buttons {
    margin-block-start: var(--_space-5);
  }

  .hint {
    display: block;
    font-weight: 400;
  }

  .needs {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .need {
    display: grid;
    gap: var(--_space-2) var(--_space-4);
    padding: var(--_space-3) var(--_space-4);
  }

  .need + .need {
    border-block-start: 1px solid var(--_line);
  }

  .chosen {
    background: var(--_surface-sunken);
  }

  .need:first-child {
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }

  .need:last-child {
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }

  .need .field > .field + .field {
    margin-block-start: var(--_space-2);
  }

  .answer .field {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
  }

  /* All alike: whether the number fits beside its label does not depend on how long the label is. */
  .answer .label {
    flex: 1 1 5rem;
  }

  .answer .error {
    flex-basis: 100%;
  }

  /* Tall enough for a thumb, and no further from the title than before. */
  summary {
    min-block-size: 44px;
    margin-block: calc(-1 * var(--_space-2));
    padding-block: var(--_space-3);
    color: var(--_link);
    cursor: pointer;
  }

  details p + p {
    margin-block-start: var(--_space-2);
  }

  .pair {
    display: grid;
    gap: var(--_space-4);
  }

  /* Below its field, so that two fields side by side stand on one line. */
  .pair .hint {
    order: 1;
  }

  @container (min-inline-size: 34rem) {
    .need:has(.answer) {
      grid-template-columns: 1fr 11rem;
    }

    .need > :not(:first-child, .answer) {
      grid-column: 1 / -1;
    }

    .answer .field {
      display: grid;
    }

    .answer .label {
      color: var(--_text-quiet);
      font-size: 0.875em;
      font-weight: 400;
    }

    .pair {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }

  #summary {
    border: 3px solid var(--_error);
    background: var(--_surface);
  }

  #summary a {
    display: block;
    padding-block: var(--_space-2);
    color: var(--_error);
    font-weight: 600;
  }

  .buttons,
  .stepper,
  .need .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
  }

  .choices {
    display: grid;
    gap: var(--_space-1);
  }

  .kind {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-2);
    font-size: 0.875em;
  }

  /* As wide as an amount. */
  [inputmode='decimal'] {
    max-inline-size: 10rem;
  }

  .stepper .input {
    inline-size: 3.5rem;
    padding-inline: 0;
    text-align: center;
  }

  .stepper .button {
    padding: 0;
    border: 1px solid var(--_line-strong);
    font-size: 1.25em;
  }

  .need .choices .choice {
    gap: var(--_space-2);
    padding-inline: var(--_space-3);
    border: 1px solid var(--_line-strong);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }

  .need .choices .choice:has(:checked) {
    outline: 2px solid var(--_accent);
  }

  .stepper .button[aria-disabled],
  .choice:has(:disabled) {
    color: var(--_text-quiet);
    cursor: default;
  }

  .badge {
    display: inline-block;
    padding-inline: var(--_space-2);
    border: 1px solid var(--_line);
    border-radius: 1rem;
    font-size: 0.875em;
  }
`;
