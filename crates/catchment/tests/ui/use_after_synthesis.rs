//! Adding to an app that is synthesized.

use catchment::core::{App, Env, RawResource};

fn main() {
    let app = App::new();
    let stack = app.stack("Logs", Env::agnostic());
    let _assembly = app.synth();
    stack.add_raw("Late", RawResource::new("AWS::SNS::Topic"));
}
