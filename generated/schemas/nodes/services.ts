import { Type } from '../../../src/schema.ts';
import type * as t from '../../types/nodes/services.ts';

export const GetServices = Type.Object<t.GetServicesParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
}, { additionalProperties: false });

export const GetServicesByService = Type.Object<t.GetServicesByServiceParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'], description: 'Name of the system service' }),
}, { additionalProperties: false });

export const GetState = Type.Object<t.GetStateParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'], description: 'Name of the system service' }),
}, { additionalProperties: false });

export const PostReload = Type.Object<t.PostReloadParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'], description: 'Name of the system service' }),
}, { additionalProperties: false });

export const PostRestart = Type.Object<t.PostRestartParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'], description: 'Name of the system service' }),
}, { additionalProperties: false });

export const PostStart = Type.Object<t.PostStartParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'], description: 'Name of the system service' }),
}, { additionalProperties: false });

export const PostStop = Type.Object<t.PostStopParams>({
  node: Type.String({ format: 'pve-node', description: 'Name of the node' }),
  service: Type.String({ enum: ['chrony', 'corosync', 'cron', 'ksmtuned', 'lxcfs', 'postfix', 'proxmox-firewall', 'pve-cluster', 'pve-firewall', 'pve-ha-crm', 'pve-ha-lrm', 'pve-lxc-syscalld', 'pvedaemon', 'pvefw-logger', 'pveproxy', 'pvescheduler', 'pvestatd', 'qmeventd', 'spiceproxy', 'sshd', 'syslog', 'systemd-journald', 'systemd-timesyncd'], description: 'Name of the system service' }),
}, { additionalProperties: false });
