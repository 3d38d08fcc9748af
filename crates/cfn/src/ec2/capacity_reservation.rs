// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::CapacityReservation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags.
    CfnCapacityReservation = "AWS::EC2::CapacityReservation", "ec2-capacityreservation", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:capacity-reservation/${CapacityReservationId}";
    new CfnCapacityReservationRequired {
        A instance_count: i64 = "InstanceCount",
        /// an update replaces the resource
        B instance_platform: InstancePlatform = "InstancePlatform",
        /// an update replaces the resource
        C instance_type: str = "InstanceType",
    }
    set {
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// an update replaces the resource
        availability_zone_id: str = "AvailabilityZoneId",
        /// an update replaces the resource
        ebs_optimized: bool = "EbsOptimized",
        end_date: str = "EndDate",
        end_date_type: EndDateType = "EndDateType",
        /// an update replaces the resource
        ephemeral_storage: bool = "EphemeralStorage",
        instance_match_criteria: InstanceMatchCriteria = "InstanceMatchCriteria",
        /// matches `^arn:aws([a-z-]+)?:outposts:[a-z0-9-]+:[0-9]{12}:outpost/op-[a-f0-9]{17}$`; an update replaces the resource
        out_post_arn: str = "OutPostArn",
        /// matches `^arn:aws([a-z-]+)?:ec2:[a-z0-9-]+:[0-9]{12}:placement-group/^.{1,255}$`; an update replaces the resource
        placement_group_arn: str = "PlacementGroupArn",
        tag_specifications: c::List<TagSpecification> = "TagSpecifications",
        /// an update replaces the resource
        tenancy: Tenancy = "Tenancy",
        /// AWS does not show it again
        unused_reservation_billing_owner_id: str = "UnusedReservationBillingOwnerId",
    }
    get {
        @arn "CapacityReservationArn",
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        AVAILABLE_INSTANCE_COUNT: i64 = "AvailableInstanceCount",
        CAPACITY_ALLOCATION_SET: c::List<c::Json> = list "CapacityAllocationSet",
        CAPACITY_RESERVATION_ARN: c::Arn<CfnCapacityReservation> = "CapacityReservationArn",
        CAPACITY_RESERVATION_FLEET_ID: str = "CapacityReservationFleetId",
        COMMITMENT_INFO: c::Json = "CommitmentInfo",
        CREATE_DATE: str = "CreateDate",
        DELIVERY_PREFERENCE: str = "DeliveryPreference",
        ID: c::Name<CfnCapacityReservation> = "Id",
        INSTANCE_TYPE: str = "InstanceType",
        OWNER_ID: str = "OwnerId",
        RESERVATION_TYPE: str = "ReservationType",
        START_DATE: str = "StartDate",
        STATE: str = "State",
        TENANCY: str = "Tenancy",
        TOTAL_INSTANCE_COUNT: i64 = "TotalInstanceCount",
    }
}

c::property! {
    TagSpecification, "ec2-capacityreservation-tagspecification";
    new {}
    set {
        resource_type: TagSpecificationResourceType = "ResourceType",
        tags: c::List<c::Tag> = "Tags",
    }
}

c::open_enum! {
    InstancePlatform {
        LINUX_WITH_SQL_SERVER_ENTERPRISE = "Linux with SQL Server Enterprise",
        LINUX_WITH_SQL_SERVER_STANDARD = "Linux with SQL Server Standard",
        LINUX_WITH_SQL_SERVER_WEB = "Linux with SQL Server Web",
        LINUX_UNIX = "Linux/UNIX",
        RHEL_WITH_HA = "RHEL with HA",
        RHEL_WITH_HA_AND_SQL_SERVER_ENTERPRISE = "RHEL with HA and SQL Server Enterprise",
        RHEL_WITH_HA_AND_SQL_SERVER_STANDARD = "RHEL with HA and SQL Server Standard",
        RHEL_WITH_SQL_SERVER_ENTERPRISE = "RHEL with SQL Server Enterprise",
        RHEL_WITH_SQL_SERVER_STANDARD = "RHEL with SQL Server Standard",
        RHEL_WITH_SQL_SERVER_WEB = "RHEL with SQL Server Web",
        RED_HAT_ENTERPRISE_LINUX = "Red Hat Enterprise Linux",
        SUSE_LINUX = "SUSE Linux",
        UBUNTU_PRO = "Ubuntu Pro",
        WINDOWS = "Windows",
        WINDOWS_WITH_SQL_SERVER = "Windows with SQL Server",
        WINDOWS_WITH_SQL_SERVER_ENTERPRISE = "Windows with SQL Server Enterprise",
        WINDOWS_WITH_SQL_SERVER_STANDARD = "Windows with SQL Server Standard",
        WINDOWS_WITH_SQL_SERVER_WEB = "Windows with SQL Server Web",
    }
}

c::open_enum! {
    EndDateType {
        LIMITED = "limited",
        UNLIMITED = "unlimited",
    }
}

c::open_enum! {
    InstanceMatchCriteria {
        OPEN = "open",
        TARGETED = "targeted",
    }
}

c::open_enum! {
    Tenancy {
        DEDICATED = "dedicated",
        DEFAULT = "default",
    }
}

c::open_enum! {
    TagSpecificationResourceType {
        APPLICATION_STATUS_CHECK = "application-status-check",
        CAPACITY_BLOCK = "capacity-block",
        CAPACITY_MANAGER_DATA_EXPORT = "capacity-manager-data-export",
        CAPACITY_RESERVATION = "capacity-reservation",
        CAPACITY_RESERVATION_CANCELLATION_QUOTE = "capacity-reservation-cancellation-quote",
        CAPACITY_RESERVATION_FLEET = "capacity-reservation-fleet",
        CAPACITY_RESERVATION_MODIFICATION_QUOTE = "capacity-reservation-modification-quote",
        CARRIER_GATEWAY = "carrier-gateway",
        CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
        COIP_POOL = "coip-pool",
        CUSTOMER_GATEWAY = "customer-gateway",
        DECLARATIVE_POLICIES_REPORT = "declarative-policies-report",
        DEDICATED_HOST = "dedicated-host",
        DHCP_OPTIONS = "dhcp-options",
        EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway",
        ELASTIC_GPU = "elastic-gpu",
        ELASTIC_IP = "elastic-ip",
        EXPORT_IMAGE_TASK = "export-image-task",
        EXPORT_INSTANCE_TASK = "export-instance-task",
        FLEET = "fleet",
        FPGA_IMAGE = "fpga-image",
        HOST_RESERVATION = "host-reservation",
        IMAGE = "image",
        IMAGE_USAGE_REPORT = "image-usage-report",
        IMPORT_IMAGE_TASK = "import-image-task",
        IMPORT_SNAPSHOT_TASK = "import-snapshot-task",
        INSTANCE = "instance",
        INSTANCE_CONNECT_ENDPOINT = "instance-connect-endpoint",
        INSTANCE_EVENT_WINDOW = "instance-event-window",
        INTERNET_GATEWAY = "internet-gateway",
        IPAM = "ipam",
        IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN = "ipam-external-resource-verification-token",
        IPAM_INTERNET_REGISTRY_ASSOCIATION = "ipam-internet-registry-association",
        IPAM_POLICY = "ipam-policy",
        IPAM_POOL = "ipam-pool",
        IPAM_POOL_ALLOCATION = "ipam-pool-allocation",
        IPAM_PREFIX_LIST_RESOLVER = "ipam-prefix-list-resolver",
        IPAM_PREFIX_LIST_RESOLVER_TARGET = "ipam-prefix-list-resolver-target",
        IPAM_RESOURCE_DISCOVERY = "ipam-resource-discovery",
        IPAM_RESOURCE_DISCOVERY_ASSOCIATION = "ipam-resource-discovery-association",
        IPAM_SCOPE = "ipam-scope",
        IPV4POOL_EC2 = "ipv4pool-ec2",
        IPV6POOL_EC2 = "ipv6pool-ec2",
        KEY_PAIR = "key-pair",
        LAUNCH_TEMPLATE = "launch-template",
        LOCAL_GATEWAY = "local-gateway",
        LOCAL_GATEWAY_ROUTE_TABLE = "local-gateway-route-table",
        LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION = "local-gateway-route-table-virtual-interface-group-association",
        LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE = "local-gateway-virtual-interface",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP = "local-gateway-virtual-interface-group",
        MAC_MODIFICATION_TASK = "mac-modification-task",
        NATGATEWAY = "natgateway",
        NETWORK_ACL = "network-acl",
        NETWORK_INSIGHTS_ACCESS_SCOPE = "network-insights-access-scope",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS = "network-insights-access-scope-analysis",
        NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis",
        NETWORK_INSIGHTS_PATH = "network-insights-path",
        NETWORK_INTERFACE = "network-interface",
        OUTPOST_LAG = "outpost-lag",
        PLACEMENT_GROUP = "placement-group",
        PREFIX_LIST = "prefix-list",
        REPLACE_ROOT_VOLUME_TASK = "replace-root-volume-task",
        RESERVED_INSTANCES = "reserved-instances",
        ROUTE_SERVER = "route-server",
        ROUTE_SERVER_ENDPOINT = "route-server-endpoint",
        ROUTE_SERVER_PEER = "route-server-peer",
        ROUTE_TABLE = "route-table",
        SECONDARY_INTERFACE = "secondary-interface",
        SECONDARY_NETWORK = "secondary-network",
        SECONDARY_SUBNET = "secondary-subnet",
        SECURITY_GROUP = "security-group",
        SECURITY_GROUP_RULE = "security-group-rule",
        SERVICE_LINK_VIRTUAL_INTERFACE = "service-link-virtual-interface",
        SNAPSHOT = "snapshot",
        SPOT_FLEET_REQUEST = "spot-fleet-request",
        SPOT_INSTANCES_REQUEST = "spot-instances-request",
        SUBNET = "subnet",
        SUBNET_CIDR_RESERVATION = "subnet-cidr-reservation",
        TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
        TRAFFIC_MIRROR_FILTER_RULE = "traffic-mirror-filter-rule",
        TRAFFIC_MIRROR_SESSION = "traffic-mirror-session",
        TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
        TRANSIT_GATEWAY = "transit-gateway",
        TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
        TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
        TRANSIT_GATEWAY_METERING_POLICY = "transit-gateway-metering-policy",
        TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
        TRANSIT_GATEWAY_POLICY_TABLE = "transit-gateway-policy-table",
        TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
        TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT = "transit-gateway-route-table-announcement",
        VERIFIED_ACCESS_ENDPOINT = "verified-access-endpoint",
        VERIFIED_ACCESS_ENDPOINT_TARGET = "verified-access-endpoint-target",
        VERIFIED_ACCESS_GROUP = "verified-access-group",
        VERIFIED_ACCESS_INSTANCE = "verified-access-instance",
        VERIFIED_ACCESS_POLICY = "verified-access-policy",
        VERIFIED_ACCESS_TRUST_PROVIDER = "verified-access-trust-provider",
        VOLUME = "volume",
        VPC = "vpc",
        VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = "vpc-block-public-access-exclusion",
        VPC_ENCRYPTION_CONTROL = "vpc-encryption-control",
        VPC_ENDPOINT = "vpc-endpoint",
        VPC_ENDPOINT_CONNECTION = "vpc-endpoint-connection",
        VPC_ENDPOINT_CONNECTION_DEVICE_TYPE = "vpc-endpoint-connection-device-type",
        VPC_ENDPOINT_SERVICE = "vpc-endpoint-service",
        VPC_ENDPOINT_SERVICE_PERMISSION = "vpc-endpoint-service-permission",
        VPC_FLOW_LOG = "vpc-flow-log",
        VPC_PEERING_CONNECTION = "vpc-peering-connection",
        VPN_CONCENTRATOR = "vpn-concentrator",
        VPN_CONNECTION = "vpn-connection",
        VPN_CONNECTION_DEVICE_TYPE = "vpn-connection-device-type",
        VPN_GATEWAY = "vpn-gateway",
    }
}
