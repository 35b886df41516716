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
  }
`;
