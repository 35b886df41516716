/** The style sheet of a panel that lies over a page; a policy that forbids style elements allows it. */
export const PANEL_STYLE = `
:host {
  all: initial;
  position: fixed;
  inset: auto 16px 16px auto;
  z-index: 2147483000;
  width: min(600px, calc(100vw - 32px));
  color-scheme: light dark;
  --ink: #1b1f24;
  --dim: #57606a;
  --line: #d0d7de;
  --ground: #fff;
}
@media (prefers-color-scheme: dark) {
  :host { --ink: #e6edf3; --dim: #9ba7b4; --line: #3d444d; --ground: #151b23; }
}
section {
  max-height: min(80vh, 720px);
  overflow: auto;
  box-sizing: border-box;
  padding: 12px 16px;
  border: 1px solid var(--line);
  border-radius: 12px;
  font: 14px/1.5 system-ui;
  color: var(--ink);
  background: var(--ground);
  box-shadow: 0 8px 24px #0004;
}
header { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
h2 { margin: 0; font-size: 16px; }
p { margin: 6px 0; }
button {
  min-height: 32px;
  padding: 0 12px;
  border: 1px solid var(--dim);
  border-radius: 6px;
  font: inherit;
  color: inherit;
  background: none;
  cursor: pointer;
}
button:hover { border-color: var(--ink); }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
