/** A style sheet of the shadow root: a policy that forbids style elements allows it. */
export const STYLE = `
:host {
  all: initial;
  position: fixed;
  inset: auto 16px 16px auto;
  z-index: 2147483000;
  width: min(680px, calc(100vw - 32px));
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
  max-height: min(80vh, 760px);
  overflow: auto;
  box-sizing: border-box;
  padding: 12px 16px;
  border: 1px solid var(--line);
  border-radius: 12px;
  font: 14px/1.5 system-ui;
  color: var(--ink);
  background: var(--ground);
  box-shadow: 0 8px 24px rgb(0 0 0 / .25);
}
header { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
h2 { margin: 0; font-size: 16px; }
p { margin: 6px 0; }
[hidden] { display: none; }
progress { width: 100%; }
details { margin: 8px 0; border-top: 1px solid var(--line); padding-top: 8px; }
summary { font-weight: 600; cursor: pointer; }
pre {
  max-height: 320px;
  overflow: auto;
  margin: 8px 0;
  padding: 8px;
  border: 1px solid var(--line);
  font: 12px/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
}
button {
  min-height: 32px;
  margin-inline-end: 8px;
  padding: 0 12px;
  border: 1px solid var(--dim);
  border-radius: 6px;
  font: inherit;
  color: inherit;
  background: none;
  cursor: pointer;
}
button:hover { background: color-mix(in srgb, currentcolor 10%, transparent); }
:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
`;
