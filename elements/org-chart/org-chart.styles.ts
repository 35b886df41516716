import { css } from 'lit';

export const styles = css`
  .list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .person {
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .chosen {
    border-color: var(--_accent);
  }
  /* The line between two levels. */
  .below {
    position: relative;
    margin-top: calc(var(--_space) * 2);
  }
  .below::before {
    position: absolute;
    top: calc(var(--_space) * -2);
    inset-inline-start: calc(var(--_space) + var(--_avatar) / 2);
    height: calc(var(--_space) * 2);
    border-inline-start: 2px solid var(--_border);
    content: '';
  }
  .reports {
    margin-block: 0;
    padding-top: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .foot:empty {
    display: none;
  }
  .none {
    margin: var(--_space) 0 0;
  }
`;
