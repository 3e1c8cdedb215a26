const PROTOCOLS = new Set(
  (
    'ip hopopt icmp igmp ggp ipencap st tcp egp igp pup udp hmp xns-idp rdp iso-tp4 dccp xtp ddp idpr-cmtp ipv6 ipv6-route ipv6-frag ' +
    'idrp rsvp gre esp ah skip ipv6-icmp icmpv6 ipv6-nonxt ipv6-opts rspf vmtp eigrp ospf ax.25 ipip etherip encap pim ipcomp vrrp l2tp ' +
    'isis sctp fc mobility-header udplite mpls-in-ip manet hip shim6 wesp rohc ethernet mptcp'
  ).split(' '),
);

/** Whether a rule may name this protocol: by its name, or by its number. */
export const isProtocol = (text: string): boolean =>
  PROTOCOLS.has(text.toLowerCase()) || (/^\d{1,3}$/.test(text) && Number(text) <= 255);

/** Protocols that have ports, by name and number. */
export const WITH_PORTS: ReadonlySet<string> = new Set('tcp 6 udp 17 udplite 136 dccp 33 sctp 132'.split(' '));

/** Names of the kinds of ICMP messages. */
export const ICMP_TYPES: ReadonlySet<string> = new Set(
  (
    'any echo-reply destination-unreachable network-unreachable host-unreachable protocol-unreachable port-unreachable ' +
    'fragmentation-needed source-route-failed network-unknown host-unknown network-prohibited host-prohibited ' +
    'communication-prohibited host-precedence-violation precedence-cutoff source-quench redirect network-redirect host-redirect ' +
    'echo-request router-advertisement router-solicitation time-exceeded ttl-zero-during-transit ttl-zero-during-reassembly ' +
    'parameter-problem ip-header-bad required-option-missing timestamp-request timestamp-reply address-mask-request address-mask-reply'
  ).split(' '),
);

/** Names of the kinds of ICMPv6 messages. */
export const ICMPV6_TYPES: ReadonlySet<string> = new Set(
  (
    'destination-unreachable no-route communication-prohibited beyond-scope address-unreachable port-unreachable failed-policy ' +
    'reject-route packet-too-big time-exceeded ttl-zero-during-transit ttl-zero-during-reassembly parameter-problem bad-header ' +
    'unknown-header-type unknown-option echo-request echo-reply router-solicitation router-advertisement neighbor-solicitation ' +
    'neighbour-solicitation neighbor-advertisement neighbour-advertisement redirect'
  ).split(' '),
);
