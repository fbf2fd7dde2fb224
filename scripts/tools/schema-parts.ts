import type {GenericSchema} from 'valibot';

/** A schema of valibot, with what stands inside the kinds of schemas that a guide has. */
export type Schema = GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly value?: Schema;
  readonly options?: readonly (Schema | string)[];
  readonly pipe?: readonly {readonly type: string; readonly requirement?: unknown; readonly message?: unknown}[];
};
