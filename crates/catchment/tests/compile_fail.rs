//! Wrong programs do not compile, and the compiler says why in the field's terms.

#[test]
fn wrong_programs_do_not_compile() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
