// Written by `cargo xtask codegen` from crates/registry/data/amplify.txt.

//! `AWS::Amplify::Webhook` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWebhook = "AWS::Amplify::Webhook", "amplify-webhook", reference arn,
        arn "arn:${Partition}:amplify:${Region}:${Account}:webhooks/${WebhookId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^(?s).+$`
        A branch_name: str = "BranchName",
    }
    set {
        /// 1 to 20 characters; matches `^d[a-z0-9]+$`; an update replaces the resource; AWS does not show it again
        app_id: str = "AppId",
        /// at most 1000 characters; matches `^(?s)`
        description: str = "Description",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        WEBHOOK_ID: str = "WebhookId",
        WEBHOOK_URL: str = "WebhookUrl",
    }
}
