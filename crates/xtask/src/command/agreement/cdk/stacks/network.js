'use strict';

const { aws_ec2: ec2 } = require('aws-cdk-lib');

module.exports = (s) => {
  const v = new ec2.Vpc(s, 'V', {
    maxAzs: 3,
    natGateways: 1,
    flowLogs: { a: { destination: ec2.FlowLogDestination.toCloudWatchLogs() } },
    subnetConfiguration: [
      { name: 'p', subnetType: ec2.SubnetType.PUBLIC },
      { name: 'r', subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
      { name: 'i', subnetType: ec2.SubnetType.PRIVATE_ISOLATED },
    ],
    ipProtocol: ec2.IpProtocol.DUAL_STACK,
  });
  v.addGatewayEndpoint('s3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
  v.addInterfaceEndpoint('ssm', { service: ec2.InterfaceVpcEndpointAwsService.SSM });
  const sg = new ec2.SecurityGroup(s, 'SG', { vpc: v });
  sg.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcpRange(80, 90));
  sg.addIngressRule(ec2.Peer.anyIpv6(), ec2.Port.allIcmp());
  sg.addIngressRule(sg, ec2.Port.allTraffic());
  new ec2.Instance(s, 'I', {
    vpc: v,
    instanceType: new ec2.InstanceType('t3.micro'),
    machineImage: ec2.MachineImage.latestAmazonLinux2023(),
    requireImdsv2: true,
    blockDevices: [
      {
        deviceName: '/dev/xvda',
        volume: ec2.BlockDeviceVolume.ebs(50, { encrypted: true, volumeType: ec2.EbsDeviceVolumeType.GP3 }),
      },
    ],
  });
  new ec2.BastionHostLinux(s, 'BH', { vpc: v });
  v.addVpnConnection('vpn', { ip: '1.2.3.4' });
  new ec2.ClientVpnEndpoint(s, 'CV', {
    vpc: v,
    cidr: '10.100.0.0/16',
    serverCertificateArn:
      'arn:aws:acm:eu-west-1:111111111111:certificate/12345678-1234-1234-1234-123456789012',
    clientCertificateArn:
      'arn:aws:acm:eu-west-1:111111111111:certificate/12345678-1234-1234-1234-123456789012',
  });
  new ec2.NetworkAcl(s, 'N', { vpc: v }).addEntry('e', {
    cidr: ec2.AclCidr.anyIpv4(),
    ruleNumber: 100,
    traffic: ec2.AclTraffic.tcpPort(80),
  });
  new ec2.PrefixList(s, 'PL', { entries: [{ cidr: '10.0.0.0/8' }] });
  new ec2.KeyPair(s, 'KP');
};
