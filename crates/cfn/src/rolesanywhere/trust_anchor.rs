// Written by `cargo xtask codegen` from crates/registry/data/rolesanywhere.txt.

//! `AWS::RolesAnywhere::TrustAnchor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrustAnchorId`.
    CfnTrustAnchor = "AWS::RolesAnywhere::TrustAnchor", "rolesanywhere-trustanchor", reference name,
        arn "arn:${Partition}:rolesanywhere:${Region}:${Account}:trust-anchor/${TrustAnchorId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[ a-zA-Z0-9-_]*$`
        A name: str = "Name",
        B source: Source = "Source",
    }
    set {
        enabled: bool = "Enabled",
        /// at most 50 items
        notification_settings: c::List<NotificationSetting> = "NotificationSettings",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TrustAnchorArn",
        TRUST_ANCHOR_ARN: c::Arn<CfnTrustAnchor> = "TrustAnchorArn",
        TRUST_ANCHOR_ID: c::Name<CfnTrustAnchor> = "TrustAnchorId",
    }
}

c::property! {
    NotificationSetting, "rolesanywhere-trustanchor-notificationsetting";
    new {
        A enabled: bool = "Enabled",
        B event: NotificationEvent = "Event",
    }
    set {
        channel: NotificationChannel = "Channel",
        /// 1 to 360
        threshold: f64 = "Threshold",
    }
}

c::property! {
    Source, "rolesanywhere-trustanchor-source";
    new {
        A source_data: SourceData = "SourceData",
        B source_type: TrustAnchorType = "SourceType",
    }
    set {}
}

c::property! {
    /// Exactly one of `X509CertificateData`, `AcmPcaArn`.
    SourceData, "rolesanywhere-trustanchor-sourcedata";
    new {}
    set {
        acm_pca_arn: str = "AcmPcaArn",
        x509_certificate_data: str = "X509CertificateData",
    }
}

c::open_enum! {
    NotificationChannel {
        ALL = "ALL",
    }
}

c::open_enum! {
    NotificationEvent {
        CA_CERTIFICATE_EXPIRY = "CA_CERTIFICATE_EXPIRY",
        END_ENTITY_CERTIFICATE_EXPIRY = "END_ENTITY_CERTIFICATE_EXPIRY",
    }
}

c::open_enum! {
    TrustAnchorType {
        AWS_ACM_PCA = "AWS_ACM_PCA",
        CERTIFICATE_BUNDLE = "CERTIFICATE_BUNDLE",
    }
}
