export interface GetFabricsByFabricParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric: string;
}
export type GetFabricsByFabricResult = {
    subdir: string;
}[];
export interface GetFabricsInterfacesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric: string;
}
export type GetFabricsInterfacesResult = {
    name: string;
    state: string;
    type: string;
}[];
export interface GetFabricsNeighborsParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric: string;
}
export type GetFabricsNeighborsResult = {
    neighbor: string;
    status: string;
    uptime: string;
}[];
export interface GetFabricsRoutesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /**
     * Format: pve-sdn-fabric-id
     * @description Identifier of the SDN fabric
     */
    fabric: string;
}
export type GetFabricsRoutesResult = {
    route: string;
    via: string[];
}[];
export interface GetSdnParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetSdnResult = {
    [key: string]: unknown;
}[];
export interface GetVnetsByVnetParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the VNet */
    vnet: string;
}
export type GetVnetsByVnetResult = {
    subdir: string;
}[];
export interface GetVnetsMacVrfParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description Name of the VNet */
    vnet: string;
}
export type GetVnetsMacVrfResult = {
    /** Format: ip */
    ip: string;
    /** Format: mac-addr */
    mac: string;
    /** Format: ip */
    nexthop: string;
}[];
export interface GetZonesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
}
export type GetZonesResult = {
    status: string;
    zone: string;
}[];
export interface GetZonesBridgesParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the SDN zone, or localnetwork for the node's own bridges */
    zone: string;
}
export type GetZonesBridgesResult = {
    name: string;
    ports: {
        index?: string;
        name: string;
        primary_vlan?: number | string;
        vlans?: string[];
        vmid?: number | string;
    }[];
    vlan_filtering: string;
}[];
export interface GetZonesByZoneParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the SDN zone */
    zone: string;
}
export type GetZonesByZoneResult = {
    subdir: string;
}[];
export interface GetZonesContentParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the SDN zone */
    zone: string;
}
export type GetZonesContentResult = {
    status?: string;
    statusmsg?: string;
    vnet: string;
}[];
export interface GetZonesIpVrfParams {
    /**
     * Format: pve-node
     * @description Name of the node
     */
    node: string;
    /** @description ID of the SDN zone */
    zone: string;
}
export type GetZonesIpVrfResult = {
    /** Format: CIDR */
    ip: string;
    metric: number | string;
    nexthops: string[];
    protocol: string;
}[];
