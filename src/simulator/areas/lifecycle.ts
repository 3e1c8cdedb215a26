import { forBothKinds, type Handlers } from '../call.ts';
import { createContainer } from './lifecycle/create-container.ts';
import { createVm } from './lifecycle/create-vm.ts';
import { destroy } from './lifecycle/destroy.ts';

export const lifecycleHandlers: Handlers = {
  'POST /nodes/{node}/qemu': createVm,
  'POST /nodes/{node}/lxc': createContainer,
  ...forBothKinds('DELETE /{vmid}', destroy),
};
