/**
 * The look of the prompt's buttons in a colour scheme: the contrast of their text, as WCAG reckons it, and whether "Not now" has the ground of the
 * dialog, not the grey of a button that is switched off.
 */
export function looksOfButtons(page, scheme) {
  return page.evaluate((wanted) => {
    const host = document.querySelector('[data-axero-prompt]');
    host.style.setProperty('color-scheme', wanted, 'important');
    const numbers = (color) => color.match(/[\d.]+/g).map(Number);
    const light = (color) => {
      const [r, g, b] = numbers(color).map((part) =>
        part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element) => {
      const color = getComputedStyle(element).backgroundColor;
      return numbers(color)[3] === 0 ? ground(element.parentElement) : color;
    };
    const dialog = host.shadowRoot.querySelector('dialog');
    const [dismiss, main] = host.shadowRoot.querySelectorAll('button');
    const contrasts = [dismiss, main].map((button) => {
      const [low, high] = [light(getComputedStyle(button).color), light(ground(button))].sort(
        (a, b) => a - b,
      );
      return (high + 0.05) / (low + 0.05);
    });
    return {
      lowest: Math.min(...contrasts),
      plain: ground(dismiss) === ground(dialog),
      ground: ground(dialog),
    };
  }, scheme);
}
