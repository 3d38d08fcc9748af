//! An organization trail that drains into a log-archive account.

use catchment::prelude::*;

/// Declares the stacks of both accounts.
pub fn declare(app: &App) {
    let org = Organization::new("o-exampleorgid", "111111111111");
    let management = app.stack("Management", Env::new("111111111111", "ca-central-1"));
    let archive = app.stack("LogArchive", Env::new("222222222222", "ca-central-1"));

    let key = Key::new(archive, "Key", KeyProps::new().alias("central-logs"));
    let logs = LogBucket::new(
        archive,
        "Logs",
        LogBucketProps::new(&key)
            .lock(ObjectLock::compliance(Years(7)))
            .lifecycle(
                LifecycleRule::new()
                    .transition(StorageClass::GlacierInstantRetrieval, Days(90))
                    .expire_after(Years(7).into())
                    .expire_noncurrent_after(Days(30)),
            ),
    );
    Trail::new(
        management,
        "OrgTrail",
        TrailProps::new(&logs).organization(&org).encrypt_with(&key),
    );
}
