"""Drives a simulated cluster through proxmoxer: one line of JSON for each step that was done."""

import json
import sys
import time

from proxmoxer import ProxmoxAPI
from proxmoxer.core import ResourceException

host, port, user, token, secret, password = sys.argv[1:]


def told(step, **facts):
    print(json.dumps({"step": step, **facts}), flush=True)


pve = ProxmoxAPI(host, port=int(port), user=user, token_name=token, token_value=secret, verify_ssl=False)
told("nodes", names=sorted(node["node"] for node in pve.nodes.get()))
node = pve.nodes("pve1")


def finish(upid):
    """Follows a task to its end and gives its exit status."""
    for _ in range(200):
        status = node.tasks(upid).status.get()
        if status["status"] == "stopped":
            return status["exitstatus"]
        time.sleep(0.05)
    return "still running"


vmid = int(pve.cluster.nextid.get())
disk = {"scsi0": "local-lvm:8", "scsihw": "virtio-scsi-single", "net0": "virtio,bridge=vmbr0"}
told("create", exit=finish(node.qemu.create(vmid=vmid, name="made-by-proxmoxer", memory=1024, **disk)))

vm = node.qemu(vmid)
vm.config.set(cores=2, description="öffnet um 8 Uhr", tags="proxmoxer;test")
config = vm.config.get()
told("configure", cores=config["cores"], description=config["description"], tags=config["tags"], disk=config["scsi0"])

told("start", exit=finish(vm.status.start.post()), status=vm.status.current.get()["status"])
told("snapshot", exit=finish(vm.snapshot.create(snapname="before", description="before the change")))
told("snapshots", names=[entry["name"] for entry in vm.snapshot.get()])

copy = vmid + 1
told("clone", exit=finish(vm.clone.create(newid=copy, name="copy", full=1)))
told("copy", name=node.qemu(copy).config.get()["name"], status=node.qemu(copy).status.current.get()["status"])

try:
    vm.delete()
    told("delete-running", refused=False)
except ResourceException as error:
    told("delete-running", refused=True, status=error.status_code, reason=error.content)

try:
    vm.config.set(cores="many")
except ResourceException as error:
    told("bad", status=error.status_code, reason=error.content)

told("stop", exit=finish(vm.status.stop.post()))
told("delete", exit=finish(vm.delete()), copy=finish(node.qemu(copy).delete()))
told("gone", left=[guest["vmid"] for guest in pve.cluster.resources.get(type="vm") if guest["vmid"] in (vmid, copy)])

ticket = ProxmoxAPI(host, port=int(port), user="root@pam", password=password, verify_ssl=False)
ticket.pools.create(poolid="by-ticket")
told("ticket", pools=[pool["poolid"] for pool in ticket.pools.get()])
