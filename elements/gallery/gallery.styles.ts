import { css } from 'lit';

export const styles = css`
  .list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 150px), 1fr));
    gap: calc(var(--_space) * 1.5);
  }
  .tile {
    position: relative;
    display: block;
    width: 100%;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  a.tile {
    color: inherit;
  }
  .picture,
  .picture.bone {
    display: block;
    width: 100%;
    height: auto;
    aspect-ratio: 4 / 3;
    border-radius: var(--_radius);
    object-fit: cover;
    background: var(--_border);
  }
  .name {
    display: block;
    height: 1.45em;
    margin-top: 4px;
    overflow: hidden;
    line-height: 1.45;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .play {
    position: absolute;
    top: 8px;
    inset-inline-start: 8px;
    width: 28px;
    height: 28px;
    border-radius: 50%;
    background: rgb(0 0 0 / 0.7);
    color: #fff;
    font-size: 12px;
    line-height: 28px;
    text-align: center;
  }
  dialog {
    width: min(1100px, 94vw);
    max-width: none;
    max-height: 94vh;
    padding: calc(var(--_space) * 2);
    border: 0;
    border-radius: var(--_radius);
    background: #16191d;
    color: #f2f2f2;
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.75);
  }
  figure {
    margin: 0;
  }
  .large {
    display: block;
    width: 100%;
    max-height: 72vh;
    object-fit: contain;
    background: #000;
  }
  figcaption {
    margin: var(--_space) 0;
    overflow-wrap: anywhere;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space);
  }
  .bar button {
    border-color: rgb(255 255 255 / 0.5);
  }
  dialog :focus-visible {
    outline-color: #8fc1f2;
  }
  .place {
    margin-inline-end: auto;
  }
  .half {
    width: 50%;
  }
`;
