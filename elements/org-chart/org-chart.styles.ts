import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 210px), 1fr));
    gap: var(--_space);
    margin-top: var(--_space);
  }
  .person {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.25);
    min-width: 0;
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
  .words {
    flex: 1;
    min-width: 0;
  }
  .name,
  .detail {
    display: block;
    height: 1.45em;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .name {
    font-weight: 600;
  }
  .letter {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    font-weight: 600;
  }
  .person button {
    flex: none;
    min-height: 32px;
    padding: 2px 10px;
    font-size: 0.875em;
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
  .wide {
    width: 70%;
  }
  .narrow {
    width: 45%;
  }
`;
