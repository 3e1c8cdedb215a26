import type { Handlers } from '../call.ts';
import { applianceHandlers } from './storage/appliances.ts';
import { storageConfigurationHandlers } from './storage/configuration.ts';
import { storageContentHandlers } from './storage/content.ts';
import { downloadHandlers } from './storage/download.ts';
import { fileRestoreHandlers } from './storage/file-restore.ts';
import { importHandlers } from './storage/import.ts';
import { storageStatusHandlers } from './storage/status.ts';
import { uploadHandlers } from './storage/upload.ts';

export const storageHandlers: Handlers = {
  ...applianceHandlers,
  ...storageConfigurationHandlers,
  ...storageContentHandlers,
  ...downloadHandlers,
  ...fileRestoreHandlers,
  ...importHandlers,
  ...storageStatusHandlers,
  ...uploadHandlers,
};
