import type { Handlers } from '../call.ts';
import { cloudInitHandlers } from './guests/cloud-init.ts';
import { configHandlers } from './guests/config.ts';
import { currentHandlers } from './guests/current.ts';
import { featureHandlers } from './guests/feature.ts';
import { interfaceHandlers } from './guests/interfaces.ts';
import { moveHandlers } from './guests/move.ts';
import { resizeHandlers } from './guests/resize.ts';
import { unlinkHandlers } from './guests/unlink.ts';

export { hasAgent, missingFile, presentGuest } from './guests/present.ts';

export const guestHandlers: Handlers = {
  ...cloudInitHandlers,
  ...configHandlers,
  ...currentHandlers,
  ...featureHandlers,
  ...interfaceHandlers,
  ...moveHandlers,
  ...resizeHandlers,
  ...unlinkHandlers,
};
