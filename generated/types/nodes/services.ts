export interface GetServicesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetServicesResult = {
    "active-state": string;
    desc: string;
    name: string;
    service: string;
    state: string;
    "unit-state": string;
}[];
export interface GetServicesByServiceParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the system service
     * @enum {string}
     */
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
export type GetServicesByServiceResult = {
    subdir: string;
}[];
export interface GetStateParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the system service
     * @enum {string}
     */
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
export interface GetStateResult {
    "active-state": string;
    desc: string;
    name: string;
    service: string;
    state: string;
    "unit-state": string;
}
export interface PostReloadParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the system service
     * @enum {string}
     */
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
export type PostReloadResult = string;
export interface PostRestartParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the system service
     * @enum {string}
     */
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
export type PostRestartResult = string;
export interface PostStartParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the system service
     * @enum {string}
     */
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
export type PostStartResult = string;
export interface PostStopParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * @description Name of the system service
     * @enum {string}
     */
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
}
export type PostStopResult = string;
