import { type Axero, AxeroError, type CallOptions } from 'axero-widget-sdk';
import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { define } from '../base/define.ts';
import { AxeroElement } from '../base/element.ts';
import { typeButtons } from '../base/keys.ts';
import { baseStyles } from '../base/styles/base.styles.ts';
import { typesIn } from '../search/hits.ts';
import { makeOutput } from '../template/container.ts';
import { hasPermissions, hasRole, permissionsIn, type Target, wordsIn } from './conditions.ts';
import { styles } from './gate.styles.ts';
import { en } from './gate.texts.ts';

/** The answer to the question of a gate. */
interface Answer {
  readonly isAllowed: boolean;
}

/**
 * Shows what is inside it only to people who may do something, or who have a role. Other people see nothing: `hide-when` is
 * `empty` here. With `hide-when=""` they see a sentence, or what has `slot="empty"`.
 *
 * A gate keeps a page tidy; it protects nothing: what is inside is in the source of the page, and the site itself refuses what a user may not do.
 * Children are visible until the script runs, and elements among them begin to load at once. Inside a `<template>` nothing exists before the answer;
 * scripts in it are left out. Without an answer of the site nothing is shown.
 *
 * @tagname axero-gate
 * @attr permission - What the user has to be allowed to do: `Create`, `Update` or `AdminEntityUpdate`; several with commas have to be given all.
 * @attr type - The kind of item that the permission is for, by name, such as `Article`.
 * @attr {number} item - The id of an item that the permission is for. Default: the kind as a whole.
 * @attr {number} space - The id of a space that the permission is for; 0 is the top-level community.
 * @attr in-role - The names of roles, separated by commas, of which the user has to have one.
 * @slot output - Used by the element itself for what is in its `<template>`.
 */
export class AxeroGate extends AxeroElement<Answer> {
  static override styles = [baseStyles, styles];
  static override textsName = 'gate';
  static override english = en;
  static override showsChildren = true;
  static override queryProperties = ['permission', 'type', 'item', 'space', 'inRole'];
  static override properties: PropertyDeclarations = {
    permission: {},
    type: {},
    item: { type: Number },
    space: { type: Number },
    inRole: { attribute: 'in-role' },
  };

  declare permission: string | undefined;
  declare type: string | undefined;
  declare item: number | undefined;
  declare space: number | undefined;
  declare inRole: string | undefined;

  private output: HTMLElement | undefined;

  constructor() {
    super();
    this.hideWhen = 'empty';
  }

  private get target(): Target {
    const [EntityType] = typesIn(this.type);
    return {
      ...(EntityType === undefined ? {} : { EntityType }),
      ...(Number.isInteger(this.item) ? { EntityID: this.item as number } : {}),
      ...(Number.isInteger(this.space) ? { SpaceID: this.space as number } : {}),
    };
  }

  protected override async query(axero: Axero, options: CallOptions): Promise<Answer> {
    const names = permissionsIn(this.permission);
    const roles = wordsIn(this.inRole);
    if (names.length === 0 && roles.length === 0)
      throw new AxeroError(
        'bad-argument',
        '<axero-gate> needs a condition: permission="Create" with a type or a space, or in-role="Editors".',
      );
    const given = await Promise.all([
      hasPermissions(axero, names, this.target, options),
      hasRole(axero, roles, options),
    ]);
    return { isAllowed: given.every(Boolean) };
  }

  protected override isEmpty({ isAllowed }: Answer): boolean {
    return !isAllowed;
  }

  private get template(): HTMLTemplateElement | undefined {
    return this.querySelector<HTMLTemplateElement>(':scope > template') ?? undefined;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { template } = this;
    const isShown = this.data !== undefined && (this.state === 'ready' || this.state === 'stale');
    if (!isShown || !template) {
      this.output?.remove();
      this.output = undefined;
    } else if (!this.output?.isConnected) this.writeOutput(template);
  }

  /** Writes the template into the page itself, where its style sheets apply. */
  private writeOutput(template: HTMLTemplateElement): void {
    const content = document.importNode(template.content, true);
    for (const script of content.querySelectorAll('script')) script.remove();
    typeButtons(content);
    this.output = makeOutput(this);
    this.output.slot = 'output';
    this.output.append(content);
    this.append(this.output);
  }

  protected override renderContent(): unknown {
    return html`<slot></slot>${this.template ? html`<slot name="output"></slot>` : nothing}`;
  }

  /** The children take their room and cannot be seen, so that nothing jumps when they may be. */
  protected override renderSkeleton(): unknown {
    return this.template
      ? html`<div><span class="bone"></span></div>`
      : html`<div class="veil" inert><slot></slot></div>`;
  }
}

define('axero-gate', AxeroGate);
