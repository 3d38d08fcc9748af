// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Notification` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNotification = "AWS::Connect::Notification", "connect-notification", reference arn, tags List "Tags";
    new {
        A content: NotificationContent = "Content",
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        B instance_arn: str = "InstanceArn",
    }
    set {
        /// matches `^[0-9]+$`; an update replaces the resource
        expires_at: str = "ExpiresAt",
        /// an update replaces the resource
        priority: Priority = "Priority",
        /// at most 200 items; no item twice; each: matches `^.{0,2048}$`; an update replaces the resource
        recipients: c::List<str> = "Recipients",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
    }
}

c::property! {
    NotificationContent, "connect-notification-notificationcontent";
    new {}
    set {
        /// matches `^.{0,500}$`
        de_de: str = "DeDE",
        /// matches `^.{0,500}$`
        en_us: str = "EnUS",
        /// matches `^.{0,500}$`
        es_es: str = "EsES",
        /// matches `^.{0,500}$`
        fr_fr: str = "FrFR",
        /// matches `^.{0,500}$`
        id_id: str = "IdID",
        /// matches `^.{0,500}$`
        it_it: str = "ItIT",
        /// matches `^.{0,500}$`
        ja_jp: str = "JaJP",
        /// matches `^.{0,500}$`
        ko_kr: str = "KoKR",
        /// matches `^.{0,500}$`
        pt_br: str = "PtBR",
        /// matches `^.{0,500}$`
        zh_cn: str = "ZhCN",
        /// matches `^.{0,500}$`
        zh_tw: str = "ZhTW",
    }
}

c::open_enum! {
    Priority {
        HIGH = "HIGH",
        LOW = "LOW",
    }
}
