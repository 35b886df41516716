import { css } from 'lit';

export const styles = css`
  .photo {
    flex: none;
    width: 72px;
    height: 56px;
    border-radius: var(--_radius);
    object-fit: cover;
  }
  .detail {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    height: 1.45em;
    overflow: hidden;
  }
  .slides {
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    scrollbar-width: none;
  }
  .slides .list {
    display: flex;
    gap: 0;
  }
  .slides .item {
    flex: 0 0 100%;
    flex-direction: column;
    scroll-snap-align: start;
  }
  .slides .words {
    flex: none;
    width: 100%;
  }
  .slides .photo {
    width: 100%;
    height: 200px;
    background: var(--_border);
  }
  .slides:focus-visible {
    outline-offset: -2px;
  }
  .turns {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 1.5);
    min-height: 36px;
    margin-top: var(--_space);
  }
  .turn {
    width: 36px;
    padding: 0;
    font-size: 1.25em;
    line-height: 1;
  }
  @media (prefers-reduced-motion: no-preference) {
    .slides {
      scroll-behavior: smooth;
    }
  }
  :host([layout='cards']) .list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
  }
  :host([layout='cards']) .item {
    flex-direction: column;
    padding: calc(var(--_space) * 1.5);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  :host([layout='cards']) .words {
    width: 100%;
  }
  :host([layout='cards']) .photo {
    width: 100%;
    height: 120px;
    background: var(--_border);
  }
`;
