// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Session` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSession = "AWS::Glue::Session", "glue-session", reference arn,
        arn "arn:${Partition}:glue:${Region}:${Account}:session/${SessionId}", tags List "Tags";
    new CfnSessionRequired {
        /// an update replaces the resource
        A command: SessionCommand = "Command",
        /// 1 to 255 characters; an update replaces the resource
        B id: str = "Id",
        /// 20 to 2048 characters; matches `^arn:aws[^:]*:iam::[0-9]*:role/.+$`; an update replaces the resource
        C role: str = "Role",
    }
    set {
        /// an update replaces the resource
        connections: ConnectionsList = "Connections",
        /// at most 75 keys; an update replaces the resource
        default_arguments: c::Map<str> = "DefaultArguments",
        /// at most 2048 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 255 characters; matches `^([0-9A-Za-z_]+\.)+[0-9A-Za-z_]+$`; an update replaces the resource
        glue_version: str = "GlueVersion",
        /// at least 1; an update replaces the resource
        idle_timeout: i64 = "IdleTimeout",
        /// an update replaces the resource
        max_capacity: f64 = "MaxCapacity",
        /// an update replaces the resource
        number_of_workers: i64 = "NumberOfWorkers",
        /// 1 to 128 characters; matches `^[.\-_A-Za-z0-9]+$`; an update replaces the resource; AWS does not show it again
        request_origin: str = "RequestOrigin",
        /// 1 to 255 characters; an update replaces the resource
        security_configuration: str = "SecurityConfiguration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at least 1; an update replaces the resource; AWS does not show it again
        timeout: i64 = "Timeout",
        /// an update replaces the resource
        worker_type: WorkerType = "WorkerType",
    }
    get {
        @arn "Arn",
        CREATED_ON: str = "CreatedOn",
        PROGRESS: f64 = "Progress",
        STATUS: str = "Status",
    }
}

c::property! {
    ConnectionsList, "glue-session-connectionslist";
    new {}
    set {
        /// at most 1000 items; each: at most 255 characters
        connections: c::List<str> = "Connections",
    }
}

c::property! {
    SessionCommand, "glue-session-sessioncommand";
    new {}
    set {
        /// 1 to 255 characters
        name: str = "Name",
        /// matches `^([2-3]|3[.]9)$`
        python_version: str = "PythonVersion",
    }
}

c::open_enum! {
    WorkerType {
        STANDARD = "Standard",
        G_1_X = "G.1X",
        G_2_X = "G.2X",
        G_025_X = "G.025X",
        G_4_X = "G.4X",
        G_8_X = "G.8X",
        Z_2_X = "Z.2X",
    }
}
