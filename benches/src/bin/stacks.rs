//! Catchment as `catchment::run` runs it: declares COUNT stacks, synthesizes, checks the templates
//! against the CloudFormation registry and writes them.

use catchment::RegistryValidator;
use catchment::core::App;

fn main() -> anyhow::Result<()> {
    let app = App::new();
    app.validate_with(RegistryValidator);
    catchment_benches::write(app)
}
