import { SCENE_TOKEN } from '../../src/simulator/scene/access.ts';
import { bodyText } from '../../src/simulator/wire/wire.ts';
import type { World } from './world.ts';

/** Sends `VERB /path` to the simulated cluster past the server, as somebody else does at the same time; resolves to the `data` of the answer. */
export const elsewhere = async (
  { simulator }: Pick<World, 'simulator'>,
  request: string,
  form: Readonly<Record<string, string>> = {},
  token: string = SCENE_TOKEN,
): Promise<unknown> => {
  const [method = '', path = ''] = request.split(' ');
  const answer = await simulator.handle({
    method,
    target: `/api2/json${path}`,
    headers: [['Authorization', `PVEAPIToken=${token}`]],
    body: new TextEncoder().encode(new URLSearchParams(form).toString()),
  });
  if (answer.status !== 200) throw new Error(`${request}: ${answer.status} ${answer.reason}`);
  return (JSON.parse(bodyText(answer)) as { data: unknown }).data;
};
