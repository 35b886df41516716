import { renderHtml } from 'axero-widget-sdk/html';
import { noChange, nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class Sanitized extends Directive {
  private shown: string | undefined;

  render(_html: string): unknown {
    return nothing;
  }

  override update({ element }: ElementPart, [html]: [string]): unknown {
    if (html !== this.shown) {
      this.shown = html;
      void renderHtml(element, html);
    }
    return noChange;
  }
}

/** Fills an element without children of its own with HTML of the site, without anything that could run: `<div ${sanitized(html)}></div>`. */
export const sanitized = directive(Sanitized);
