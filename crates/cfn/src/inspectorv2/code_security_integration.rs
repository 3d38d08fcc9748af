// Written by `cargo xtask codegen` from crates/registry/data/inspectorv2.txt.

//! `AWS::InspectorV2::CodeSecurityIntegration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCodeSecurityIntegration = "AWS::InspectorV2::CodeSecurityIntegration", "inspectorv2-codesecurityintegration", reference arn, tags Map "Tags";
    new {}
    set {
        /// an update replaces the resource; AWS does not show it again
        create_integration_details: CreateDetails = "CreateIntegrationDetails",
        /// 1 to 60 characters; matches `^[a-zA-Z0-9-_$:.]*$`
        name: str = "Name",
        tags: c::Map<str> = "Tags",
        r#type: IntegrationType = "Type",
        /// AWS does not show it again
        update_integration_details: UpdateDetails = "UpdateIntegrationDetails",
    }
    get {
        @arn "Arn",
        AUTHORIZATION_URL: str = "AuthorizationUrl",
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: c::Json = "Status",
        STATUS_REASON: str = "StatusReason",
    }
}

c::property! {
    CreateDetails, "inspectorv2-codesecurityintegration-createdetails";
    new {
        A gitlab_self_managed: CreateGitLabSelfManagedIntegrationDetail = "gitlabSelfManaged",
    }
    set {}
}

c::property! {
    CreateGitLabSelfManagedIntegrationDetail, "inspectorv2-codesecurityintegration-creategitlabselfmanagedintegrationdetail";
    new CreateGitLabSelfManagedIntegrationDetailRequired {
        A access_token: str = "accessToken",
        /// matches `^https://[-a-zA-Z0-9()@:%_+.\~#?\&//=]{1,1024}$`
        B instance_url: str = "instanceUrl",
    }
    set {}
}

c::property! {
    /// Exactly one of `gitlabSelfManaged`, `github`.
    UpdateDetails, "inspectorv2-codesecurityintegration-updatedetails";
    new {}
    set {
        github: UpdateGitHubIntegrationDetail = "github",
        gitlab_self_managed: UpdateGitLabSelfManagedIntegrationDetail = "gitlabSelfManaged",
    }
}

c::property! {
    UpdateGitHubIntegrationDetail, "inspectorv2-codesecurityintegration-updategithubintegrationdetail";
    new UpdateGitHubIntegrationDetailRequired {
        /// 1 to 1024 characters
        A code: str = "code",
        /// 1 to 1024 characters
        B installation_id: str = "installationId",
    }
    set {}
}

c::property! {
    UpdateGitLabSelfManagedIntegrationDetail, "inspectorv2-codesecurityintegration-updategitlabselfmanagedintegrationdetail";
    new {
        /// 1 to 1024 characters
        A auth_code: str = "authCode",
    }
    set {}
}

c::open_enum! {
    IntegrationType {
        GITLAB_SELF_MANAGED = "GITLAB_SELF_MANAGED",
        GITHUB = "GITHUB",
    }
}
