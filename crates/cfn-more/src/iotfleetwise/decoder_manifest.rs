// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! `AWS::IoTFleetWise::DecoderManifest` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnDecoderManifest = "AWS::IoTFleetWise::DecoderManifest", "iotfleetwise-decodermanifest", reference name, name_property "Name",
        arn "arn:${Partition}:iotfleetwise:${Region}:${Account}:decoder-manifest/${Name}", tags List "Tags";
    new CfnDecoderManifestRequired {
        /// an update replaces the resource
        A model_manifest_arn: str = "ModelManifestArn",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        default_for_unmapped_signals: DefaultForUnmappedSignalsType = "DefaultForUnmappedSignals",
        /// 1 to 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// 1 to 5000 items
        network_interfaces: c::List<NetworkInterfaces> = "NetworkInterfaces",
        /// 1 to 5000 items
        signal_decoders: c::List<SignalDecoders> = "SignalDecoders",
        status: ManifestStatus = "Status",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFICATION_TIME: str = "LastModificationTime",
    }
}

c::property! {
    CanInterface, "iotfleetwise-decodermanifest-caninterface";
    new {
        /// 1 to 100 characters
        A name: str = "Name",
    }
    set {
        /// 1 to 50 characters
        protocol_name: str = "ProtocolName",
        /// 1 to 50 characters
        protocol_version: str = "ProtocolVersion",
    }
}

c::property! {
    CanSignal, "iotfleetwise-decodermanifest-cansignal";
    new CanSignalRequired {
        A factor: c::Json = "Factor",
        B is_big_endian: c::Json = "IsBigEndian",
        C is_signed: c::Json = "IsSigned",
        D length: c::Json = "Length",
        E message_id: c::Json = "MessageId",
        F offset: c::Json = "Offset",
        G start_bit: c::Json = "StartBit",
    }
    set {
        /// 1 to 100 characters
        name: str = "Name",
        signal_value_type: SignalValueType = "SignalValueType",
    }
}

c::property! {
    CustomDecodingInterface, "iotfleetwise-decodermanifest-customdecodinginterface";
    new {
        /// 1 to 100 characters; matches `^[a-zA-Z0-9\-_:]+$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    CustomDecodingSignal, "iotfleetwise-decodermanifest-customdecodingsignal";
    new {
        /// 1 to 150 characters; matches `^[a-zA-Z0-9_\-#:.]+$`; does not match `^(?:.*\.\.)`
        A id: str = "Id",
    }
    set {}
}

c::property! {
    /// Exactly one of `InterfaceId` with `Type` with `CanInterface`, `InterfaceId` with `Type` with `ObdInterface`, `InterfaceId` with `Type` with `CustomDecodingInterface`.
    NetworkInterfaces, "iotfleetwise-decodermanifest-networkinterfaces";
    new {}
    set {
        can_interface: CanInterface = "CanInterface",
        custom_decoding_interface: CustomDecodingInterface = "CustomDecodingInterface",
        /// 1 to 50 characters
        interface_id: str = "InterfaceId",
        obd_interface: ObdInterface = "ObdInterface",
        r#type: NetworkInterfacesType = "Type",
    }
}

c::property! {
    ObdInterface, "iotfleetwise-decodermanifest-obdinterface";
    new ObdInterfaceRequired {
        /// 1 to 100 characters
        A name: str = "Name",
        B request_message_id: c::Json = "RequestMessageId",
    }
    set {
        dtc_request_interval_seconds: c::Json = "DtcRequestIntervalSeconds",
        has_transmission_ecu: c::Json = "HasTransmissionEcu",
        /// 1 to 50 characters
        obd_standard: str = "ObdStandard",
        pid_request_interval_seconds: c::Json = "PidRequestIntervalSeconds",
        use_extended_ids: c::Json = "UseExtendedIds",
    }
}

c::property! {
    ObdSignal, "iotfleetwise-decodermanifest-obdsignal";
    new ObdSignalRequired {
        A byte_length: c::Json = "ByteLength",
        B offset: c::Json = "Offset",
        C pid: c::Json = "Pid",
        D pid_response_length: c::Json = "PidResponseLength",
        E scaling: c::Json = "Scaling",
        F service_mode: c::Json = "ServiceMode",
        G start_byte: c::Json = "StartByte",
    }
    set {
        bit_mask_length: c::Json = "BitMaskLength",
        bit_right_shift: c::Json = "BitRightShift",
        is_signed: c::Json = "IsSigned",
        signal_value_type: SignalValueType = "SignalValueType",
    }
}

c::property! {
    /// Exactly one of `FullyQualifiedName` with `InterfaceId` with `Type` with `CanSignal`, `FullyQualifiedName` with `InterfaceId` with `Type` with `ObdSignal`, `FullyQualifiedName` with `InterfaceId` with `Type` with `CustomDecodingSignal`.
    SignalDecoders, "iotfleetwise-decodermanifest-signaldecoders";
    new {}
    set {
        can_signal: CanSignal = "CanSignal",
        custom_decoding_signal: CustomDecodingSignal = "CustomDecodingSignal",
        /// 1 to 150 characters
        fully_qualified_name: str = "FullyQualifiedName",
        /// 1 to 50 characters
        interface_id: str = "InterfaceId",
        obd_signal: ObdSignal = "ObdSignal",
        r#type: SignalDecodersType = "Type",
    }
}

c::open_enum! {
    DefaultForUnmappedSignalsType {
        CUSTOM_DECODING = "CUSTOM_DECODING",
    }
}

c::open_enum! {
    ManifestStatus {
        ACTIVE = "ACTIVE",
        DRAFT = "DRAFT",
    }
}

c::open_enum! {
    SignalValueType {
        INTEGER = "INTEGER",
        FLOATING_POINT = "FLOATING_POINT",
    }
}

c::open_enum! {
    NetworkInterfacesType {
        CAN_INTERFACE = "CAN_INTERFACE",
    }
}

c::open_enum! {
    SignalDecodersType {
        CAN_SIGNAL = "CAN_SIGNAL",
    }
}
