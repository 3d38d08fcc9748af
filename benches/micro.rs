//! Where the time goes: building the tree, resolving references, writing.
//!
//! `cargo bench -p catchment-benches` compares with the previous run.

use catchment::core::{
    App, Assembly, CrossStackReferences, Env, IntoValue, Json, RawResource, StackProps, Value,
    WriteOptions,
};
use catchment_benches::declare;
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

const STACKS: usize = 100;
const RESOURCES: usize = 200;

fn declared() -> App {
    let app = App::new();
    for index in 0..STACKS {
        declare(&app, index);
    }
    app
}

fn tree(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("tree");
    group.bench_function("100 stacks", |bench| {
        bench.iter_batched(|| (), |()| declared(), BatchSize::LargeInput);
    });
    group.finish();
}

/// A stack of resources, each with the value that `value` makes of the resource before it.
fn chain(consumer_is_other: bool, refers: bool) -> App {
    let app = App::new();
    let env = || Env::new("111111111111", "ca-central-1");
    let producer = app.stack("Producer", env());
    let props = StackProps::new()
        .env(env())
        .references(CrossStackReferences::StackOutput);
    let consumer = app.stack("Consumer", props);
    consumer.add_raw("Any", RawResource::new("Test::Any"));
    let target = if consumer_is_other {
        consumer
    } else {
        producer
    };
    let first = producer.add_raw("First", RawResource::new("Test::First"));
    for index in 0..RESOURCES {
        let value: Value<Json> = match refers {
            true => first.get_att_raw("Arn"),
            false => "arn:aws:test:::first".into_value(),
        };
        let resource = RawResource::new("Test::Uses").property("Value", value);
        target.add_raw(&format!("Uses{index}"), resource);
    }
    app
}

fn references(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("references");
    for (name, is_other, refers) in [
        ("none", false, false),
        ("within a stack", false, true),
        ("across stacks", true, true),
    ] {
        group.bench_function(name, |bench| {
            bench.iter_batched(
                || chain(is_other, refers),
                App::synth,
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

fn written(assembly: &Assembly) -> usize {
    assembly
        .stacks()
        .map(|stack| stack.template_pretty().len())
        .sum()
}

fn serialization(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("serialization");
    group.bench_function("synthesize 100 stacks", |bench| {
        bench.iter_batched(declared, App::synth, BatchSize::LargeInput);
    });
    let Ok(assembly) = declared().synth() else {
        return;
    };
    group.bench_function("indent 100 templates", |bench| {
        bench.iter(|| written(&assembly));
    });
    let folder = std::env::temp_dir().join("catchment-bench");
    group.bench_function("write 100 stacks", |bench| {
        bench.iter(|| assembly.write(&folder, &WriteOptions::new()));
    });
    group.finish();
}

criterion_group!(benches, tree, references, serialization);
criterion_main!(benches);
