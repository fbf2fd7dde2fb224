import {ContextEvent, type Context} from '@lit/context';
import type {TemplateElement} from './template-element.js';

/** Reads what the nearest provider says, and draws its element again when that changes. */
export class ContextReader<Value> {
  /** What the provider said last; nothing without a provider. */
  value: Value | undefined;

  readonly #host: TemplateElement;
  readonly #context: Context<unknown, Value>;
  #leave: (() => void) | undefined;

  constructor(host: TemplateElement, context: Context<unknown, Value>) {
    this.#host = host;
    this.#context = context;
  }

  ask(): void {
    this.#host.dispatchEvent(new ContextEvent(this.#context, this.#host, this.#take, true));
  }

  /** Off the page, an element has no provider. */
  leave(): void {
    this.#leave?.();
    this.value = undefined;
  }

  readonly #take = (value: Value, leave?: () => void): void => {
    this.#leave = leave;
    this.value = value;
    this.#host.requestUpdate();
  };
}
