// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::UserHierarchyStructure` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `UserHierarchyStructureArn`; it takes no tags.
    CfnUserHierarchyStructure = "AWS::Connect::UserHierarchyStructure", "connect-userhierarchystructure", reference arn;
    new {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
    }
    set {
        user_hierarchy_structure: UserHierarchyStructure = "UserHierarchyStructure",
    }
    get {
        @arn "UserHierarchyStructureArn",
        USER_HIERARCHY_STRUCTURE_ARN: c::Arn<CfnUserHierarchyStructure> = "UserHierarchyStructureArn",
    }
}

c::property! {
    LevelFive, "connect-userhierarchystructure-levelfive";
    new {
        A name: str = "Name",
    }
    set {
        hierarchy_level_arn: str = "HierarchyLevelArn",
        hierarchy_level_id: str = "HierarchyLevelId",
    }
}

c::property! {
    LevelFour, "connect-userhierarchystructure-levelfour";
    new {
        A name: str = "Name",
    }
    set {
        hierarchy_level_arn: str = "HierarchyLevelArn",
        hierarchy_level_id: str = "HierarchyLevelId",
    }
}

c::property! {
    LevelOne, "connect-userhierarchystructure-levelone";
    new {
        A name: str = "Name",
    }
    set {
        hierarchy_level_arn: str = "HierarchyLevelArn",
        hierarchy_level_id: str = "HierarchyLevelId",
    }
}

c::property! {
    LevelThree, "connect-userhierarchystructure-levelthree";
    new {
        A name: str = "Name",
    }
    set {
        hierarchy_level_arn: str = "HierarchyLevelArn",
        hierarchy_level_id: str = "HierarchyLevelId",
    }
}

c::property! {
    LevelTwo, "connect-userhierarchystructure-leveltwo";
    new {
        A name: str = "Name",
    }
    set {
        hierarchy_level_arn: str = "HierarchyLevelArn",
        hierarchy_level_id: str = "HierarchyLevelId",
    }
}

c::property! {
    UserHierarchyStructure, "connect-userhierarchystructure-userhierarchystructure";
    new {}
    set {
        level_five: LevelFive = "LevelFive",
        level_four: LevelFour = "LevelFour",
        level_one: LevelOne = "LevelOne",
        level_three: LevelThree = "LevelThree",
        level_two: LevelTwo = "LevelTwo",
    }
}
