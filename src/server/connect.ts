import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { jsonSchemaValidator } from '@modelcontextprotocol/sdk/validation/types.js';

export interface ConnectOptions {
  /** The program that runs the server, and its arguments. */
  readonly command: string;
  readonly args: readonly string[];
  readonly version: string;
}

/** A result as a model gets it. */
export interface Result {
  readonly text: string;
  readonly isError: boolean;
}

/** A connection to a server of ours: what the demo needs of a client. */
export interface Connection {
  tools(): Promise<readonly { readonly name: string; readonly title: string }[]>;
  call(name: string, args: Readonly<Record<string, unknown>>, onProgress?: (message: string) => void): Promise<Result>;
  close(): Promise<void>;
}

/** Starts a server and connects a client to it over stdio, as Claude Desktop or VS Code do. */
export const connect = async ({ command, args, version }: ConnectOptions): Promise<Connection> => {
  const client = new Client({ name: 'proxmox-ve-mcp-demo', version }, { jsonSchemaValidator: trusting });
  await client.connect(new StdioClientTransport({ command, args: [...args], stderr: 'inherit' }));
  return {
    async tools() {
      const { tools } = await client.listTools();
      return tools.map(({ name, title = name }) => ({ name, title }));
    },
    async call(name, given, onProgress) {
      const result = await client.callTool(
        { name, arguments: given },
        undefined,
        onProgress ? { onprogress: ({ message = '' }) => onProgress(message) } : {},
      );
      const content = Array.isArray(result.content) ? (result.content as { type: string; text?: string }[]) : [];
      return { text: content.map(({ text = '' }) => text).join('\n'), isError: result.isError === true };
    },
    close: () => client.close(),
  };
};

/** No tool of ours declares the form of its output, so there is nothing to check. */
const trusting: jsonSchemaValidator = {
  getValidator: () => (data) => ({ valid: true, data: data as never, errorMessage: undefined }),
};
