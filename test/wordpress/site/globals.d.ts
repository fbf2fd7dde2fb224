/* These packages are installed in `test/wordpress/` only; these are the parts in use, so that types are checked without them. */

declare module '@php-wasm/node' {
  export function loadNodeRuntime(
    phpVersion: string,
    options: {emscriptenOptions: {processId: number}},
  ): Promise<number>;
  export function createNodeFsMountHandler(folder: string): unknown;
}

declare module '@wp-playground/wordpress' {
  interface Php {
    mount(folder: string, handler: unknown): Promise<unknown>;
    run(request: {code: string}): Promise<{text: string; errors: string}>;
    defineConstant(name: string, value: string | number | boolean): void;
  }

  interface PhpResponse {
    httpStatusCode: number;
    headers: Record<string, string[]>;
    bytes: Uint8Array;
  }

  interface RewriteRule {
    match: RegExp;
    replacement: string;
  }

  interface PhpRequestHandler {
    rewriteRules: readonly RewriteRule[];
    request(request: {
      method: string;
      url: string;
      headers: Record<string, string>;
      body?: Uint8Array;
    }): Promise<PhpResponse>;
    getPrimaryPhp(): Promise<Php>;
  }

  export function getFileNotFoundActionForWordPress(uri: string): unknown;
  export function bootWordPressAndRequestHandler(options: {
    createPhpRuntime: () => Promise<number>;
    phpVersion: string;
    siteUrl: string;
    documentRoot: string;
    maxPhpInstances: number;
    wordpressInstallMode: 'install-from-existing-files-if-needed';
    sqliteIntegrationPluginZip: File;
    getFileNotFoundAction: (uri: string) => unknown;
    cookieStore: false;
    constants: Record<string, string | number | boolean>;
    onPHPInstanceCreated: (php: Php) => Promise<void>;
  }): Promise<PhpRequestHandler>;
}
