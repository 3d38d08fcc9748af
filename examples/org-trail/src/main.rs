//! An organization trail that drains into a log-archive account.

use catchment::prelude::*;

fn main() -> ExitCode {
    catchment::run(|app| {
        let management = app.stack("Management", Env::new("111111111111", "ca-central-1"));
        let topic = management.add_raw("TrailTopic", RawResource::new("AWS::SNS::Topic"));
        management.output("TrailTopicName", topic.get_att_raw("TopicName"));
    })
}
