import {ContextConsumer, type Context} from '@lit/context';
import type {ReactiveControllerHost} from 'lit';

/** Follows the value of the nearest provider, and forgets it when the host leaves the provider. */
export class SubscribedContext<Type extends Context<unknown, unknown>> extends ContextConsumer<
  Type,
  ReactiveControllerHost & HTMLElement
> {
  constructor(host: ReactiveControllerHost & HTMLElement, context: Type) {
    super(host, {context, subscribe: true});
  }

  /** A consumer of Lit keeps its last value. */
  override hostDisconnected(): void {
    super.hostDisconnected();
    this.value = undefined;
  }
}
