import { css } from 'lit';

export const styles = css`
  .veil {
    min-height: 1.45em;
    visibility: hidden;
  }
  .bone {
    width: 60%;
  }
`;
