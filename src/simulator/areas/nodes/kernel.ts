/** The kernel that nodes run. */
export const KERNEL = '6.17.4-1-pve';
