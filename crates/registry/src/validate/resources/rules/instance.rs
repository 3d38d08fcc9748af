//! Instances of EC2 and their volumes.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text, target};
use crate::validate::walk;

/// An instance needs an image: `ImageId`, or a launch template that has one.
const IMAGE: &str = "ec2/image";

/// Volumes of the types `gp2`, `st1`, `sc1` and `standard` have no `Iops` to set.
const IOPS: &str = "ec2/ignored-iops";

/// A volume of EBS has no virtual name: that is for instance stores.
const VIRTUAL_NAME: &str = "ec2/ignored-virtual-name";

/// Checks an `AWS::EC2::Instance`.
pub(super) fn instance(here: &Here<'_, '_, '_>) {
    volumes(here, &["BlockDeviceMappings", "*"]);
    here.together(
        ["ImageId", "LaunchTemplate"],
        &mut |[image, template], place| {
            if image.is_some() || walk::is_open(here.properties) {
                return ControlFlow::Continue(());
            }
            let without = match template {
                None => true,
                Some(template) => template_without_image(here, template),
            };
            if !without {
                return ControlFlow::Continue(());
            }
            let finding = Diagnostic::error(IMAGE, "the instance has no `ImageId`")
                .help("give the id of an image, here or in the launch template");
            here.report(place, here.properties, finding);
            ControlFlow::Break(())
        },
    );
}

/// Whether a launch template of this template certainly has no image.
fn template_without_image<'t>(
    here: &Here<'_, '_, 't>,
    template: &'t crate::template::Node,
) -> bool {
    let reference = template
        .get("LaunchTemplateId")
        .or_else(|| template.get("LaunchTemplateName"));
    let data = reference
        .and_then(|reference| here.context.resources.get(target(reference)?))
        .filter(|resource| resource.type_name == Some("AWS::EC2::LaunchTemplate"))
        .and_then(|resource| resource.property("LaunchTemplateData"));
    data.is_some_and(|data| {
        data.as_map().is_some() && !walk::is_function(data) && data.get("ImageId").is_none()
    })
}

/// Checks the block devices at a path.
pub(super) fn volumes(here: &Here<'_, '_, '_>, path: &[&str]) {
    here.at(path, &mut |device, place| {
        if let (Some(name), Some(volume)) = (device.get("VirtualName"), device.get("Ebs"))
            && !walk::is_function(volume)
            && volume.as_map().is_some()
        {
            let message = "`VirtualName` is ignored for a volume of EBS";
            let finding = Diagnostic::warning(VIRTUAL_NAME, message)
                .help("leave `VirtualName` out, or `Ebs` for an instance store");
            here.report(&place.key("VirtualName"), name, finding);
        }
        let Some(volume) = device.get("Ebs") else {
            return;
        };
        let place = place.key("Ebs");
        walk::together(
            here.context,
            volume,
            ["VolumeType", "Iops"],
            &place,
            &mut |[kind, iops], place| {
                let fixed = kind
                    .and_then(known_text)
                    .filter(|kind| matches!(*kind, "gp2" | "st1" | "sc1" | "standard"));
                if let (Some(kind), Some(iops)) = (fixed, iops) {
                    let message = format!("`Iops` is ignored for a volume of the type `{kind}`");
                    let finding = Diagnostic::warning(IOPS, message)
                        .help("leave `Iops` out, or use `gp3`, `io1` or `io2`");
                    here.report(&place.key("Iops"), iops, finding);
                }
                ControlFlow::Continue(())
            },
        );
    });
}
