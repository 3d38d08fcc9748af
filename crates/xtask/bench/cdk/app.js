// The benchmark's stack in aws-cdk-lib, with L2 constructs.
//
// usage: node app.js COUNT OUTDIR
// Writes COUNT stacks into OUTDIR as a cloud assembly.
// CDK_VALIDATION=false turns off the template validation that aws-cdk-lib runs by default.
'use strict';

const cdk = require('aws-cdk-lib');
const cloudtrail = require('aws-cdk-lib/aws-cloudtrail');
const ec2 = require('aws-cdk-lib/aws-ec2');
const firehose = require('aws-cdk-lib/aws-kinesisfirehose');
const iam = require('aws-cdk-lib/aws-iam');
const kinesis = require('aws-cdk-lib/aws-kinesis');
const kms = require('aws-cdk-lib/aws-kms');
const logs = require('aws-cdk-lib/aws-logs');
const destinations = require('aws-cdk-lib/aws-logs-destinations');
const s3 = require('aws-cdk-lib/aws-s3');

const ENV = { account: '111111111111', region: 'eu-central-1' };

function store(stack, index) {
  const key = new kms.Key(stack, 'Key', {
    alias: `alias/logs-${index}`,
    description: 'Encrypts the central logs',
    enableKeyRotation: true,
    rotationPeriod: cdk.Duration.days(365),
    pendingWindow: cdk.Duration.days(30),
  });
  key.grantEncryptDecrypt(new iam.ServicePrincipal('cloudtrail.amazonaws.com'));
  key.grantEncryptDecrypt(new iam.ServicePrincipal('delivery.logs.amazonaws.com'));
  key.grantEncryptDecrypt(new iam.ServicePrincipal(`logs.${ENV.region}.amazonaws.com`));
  const bucket = new s3.Bucket(stack, 'Logs', {
    encryption: s3.BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    versioned: true,
    objectLockDefaultRetention: s3.ObjectLockRetention.compliance(cdk.Duration.days(365)),
    lifecycleRules: [{
      id: 'colder-classes',
      transitions: [
        { storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: cdk.Duration.days(30) },
        { storageClass: s3.StorageClass.GLACIER, transitionAfter: cdk.Duration.days(90) },
      ],
      expiration: cdk.Duration.days(2555),
    }],
  });
  return { key, bucket };
}

function trail(stack, { key, bucket }) {
  new cloudtrail.Trail(stack, 'Trail', {
    bucket,
    encryptionKey: key,
    enableFileValidation: true,
    includeGlobalServiceEvents: true,
    isMultiRegionTrail: true,
  });
}

function pipeline(stack, { key, bucket }) {
  const stream = new kinesis.Stream(stack, 'Stream', {
    shardCount: 2,
    retentionPeriod: cdk.Duration.hours(48),
    encryption: kinesis.StreamEncryption.KMS,
    encryptionKey: key,
  });
  const role = new iam.Role(stack, 'DeliveryRole', {
    assumedBy: new iam.ServicePrincipal('firehose.amazonaws.com'),
  });
  new firehose.DeliveryStream(stack, 'Delivery', {
    role,
    source: new firehose.KinesisStreamSource(stream),
    destination: new firehose.S3Bucket(bucket, {
      role,
      encryptionKey: key,
      compression: firehose.Compression.GZIP,
      bufferingInterval: cdk.Duration.seconds(300),
      bufferingSize: cdk.Size.mebibytes(64),
      dataOutputPrefix: 'flow/',
      errorOutputPrefix: 'errors/',
      loggingConfig: new firehose.DisableLogging(),
    }),
  });
  const group = new logs.LogGroup(stack, 'AppLogs', {
    encryptionKey: key,
    retention: logs.RetentionDays.ONE_YEAR,
  });
  group.addSubscriptionFilter('Forward', {
    destination: new destinations.KinesisDestination(stream),
    filterPattern: logs.FilterPattern.allEvents(),
  });
}

function network(stack, { bucket }) {
  const vpc = new ec2.Vpc(stack, 'Vpc', {
    ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16'),
    subnetConfiguration: [],
    natGateways: 0,
    createInternetGateway: false,
    restrictDefaultSecurityGroup: false,
    availabilityZones: [],
  });
  vpc.addFlowLog('FlowLog', {
    destination: ec2.FlowLogDestination.toS3(bucket, 'vpc/'),
    trafficType: ec2.FlowLogTrafficType.ALL,
    maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE,
  });
}

const [count, outdir] = process.argv.slice(2);
// No metadata resource and no bootstrap rule: the other programs write none either.
const app = new cdk.App({
  outdir,
  analyticsReporting: false,
  context: {
    '@aws-cdk/aws-s3:createDefaultLoggingPolicy': true,
  },
});
for (let index = 0; index < Number(count); index += 1) {
  const stack = new cdk.Stack(app, `Logs${index}`, {
    env: ENV,
    synthesizer: new cdk.DefaultStackSynthesizer({ generateBootstrapVersionRule: false }),
  });
  const archive = store(stack, index);
  trail(stack, archive);
  pipeline(stack, archive);
  network(stack, archive);
}
app.synth();
