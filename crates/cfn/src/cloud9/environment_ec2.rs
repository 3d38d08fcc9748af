// Written by `cargo xtask codegen` from crates/registry/data/cloud9.txt.

//! `AWS::Cloud9::EnvironmentEC2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentId`.
    CfnEnvironmentEC2 = "AWS::Cloud9::EnvironmentEC2", "cloud9-environmentec2", reference name,
        arn "arn:${Partition}:cloud9:${Region}:${Account}:environment:${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 0 to 20160; an update replaces the resource; AWS does not show it again
        automatic_stop_time_minutes: i64 = "AutomaticStopTimeMinutes",
        /// an update replaces the resource
        connection_type: ConnectionType = "ConnectionType",
        /// 1 to 200 characters
        description: str = "Description",
        /// at most 512 characters; an update replaces the resource; AWS does not show it again
        image_id: str = "ImageId",
        /// 5 to 20 characters; matches `^[a-z]+[1-9][.][a-z0-9]+$`; an update replaces the resource; AWS does not show it again
        instance_type: str = "InstanceType",
        /// 1 to 60 characters
        name: str = "Name",
        /// an update replaces the resource
        owner_arn: str = "OwnerArn",
        /// an update replaces the resource; AWS does not show it again
        repositories: c::List<Repository> = "Repositories",
        /// 15 to 24 characters; matches `^(subnet-[0-9a-f]{8}|subnet-[0-9a-f]{17})$`; an update replaces the resource; AWS does not show it again
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENVIRONMENT_ID: c::Name<CfnEnvironmentEC2> = "EnvironmentId",
        ID: str = "Id",
        NAME: str = "Name",
    }
}

c::property! {
    Repository, "cloud9-environmentec2-repository";
    new RepositoryRequired {
        /// at most 1000 characters
        A path_component: str = "PathComponent",
        /// at most 1000 characters
        B repository_url: str = "RepositoryUrl",
    }
    set {}
}

c::open_enum! {
    ConnectionType {
        CONNECT_SSH = "CONNECT_SSH",
        CONNECT_SSM = "CONNECT_SSM",
    }
}
