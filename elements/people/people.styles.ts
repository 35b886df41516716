import { css } from 'lit';

export const styles = css`
  .list {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
  }
`;
