'use strict';

const cdk = require('aws-cdk-lib');
const {
  aws_s3: s3,
  aws_ec2: ec2,
  aws_ecs: ecs,
  aws_dynamodb: ddb,
  aws_kinesis: kinesis,
  aws_kinesisfirehose: fh,
  aws_efs: efs,
  aws_msk: msk,
  aws_opensearchservice: os,
  aws_glue: glue,
  aws_batch: batch,
  aws_fsx: fsx,
} = cdk;

const { fn } = require('../function.js');

module.exports = (s, hasEnvironment) => {
  const v = new ec2.Vpc(s, 'V', { maxAzs: 2 });
  const k = new kinesis.Stream(s, 'K', { encryption: kinesis.StreamEncryption.KMS });
  const b = new s3.Bucket(s, 'B');
  new fh.DeliveryStream(s, 'F', {
    source: new fh.KinesisStreamSource(k),
    destination: new fh.S3Bucket(b, {
      compression: fh.Compression.GZIP,
      bufferingInterval: cdk.Duration.minutes(2),
    }),
  });
  new fh.DeliveryStream(s, 'F2', {
    destination: new fh.S3Bucket(b, {
      dataOutputPrefix: 'a/',
      processor: new fh.LambdaFunctionProcessor(fn(s)),
    }),
    encryption: fh.StreamEncryption.awsOwnedKey(),
  });
  new ddb.TableV2(s, 'T', {
    partitionKey: { name: 'a', type: ddb.AttributeType.STRING },
    sortKey: { name: 'b', type: ddb.AttributeType.NUMBER },
    globalSecondaryIndexes: [{ indexName: 'global', partitionKey: { name: 'c', type: ddb.AttributeType.STRING } }],
    localSecondaryIndexes: [{ indexName: 'local', sortKey: { name: 'd', type: ddb.AttributeType.STRING } }],
    billing: ddb.Billing.provisioned({
      readCapacity: ddb.Capacity.autoscaled({ maxCapacity: 4 }),
      writeCapacity: ddb.Capacity.autoscaled({ maxCapacity: 4 }),
    }),
    replicas: hasEnvironment ? [{ region: 'us-east-1' }] : undefined,
  });
  const t = new ddb.Table(s, 'T2', {
    partitionKey: { name: 'a', type: ddb.AttributeType.STRING },
    sortKey: { name: 'z', type: ddb.AttributeType.STRING },
    timeToLiveAttribute: 'x',
  });
  t.addGlobalSecondaryIndex({
    indexName: 'global',
    partitionKey: { name: 'b', type: ddb.AttributeType.BINARY },
    projectionType: ddb.ProjectionType.KEYS_ONLY,
  });
  t.addLocalSecondaryIndex({ indexName: 'local', sortKey: { name: 'q', type: ddb.AttributeType.STRING } });
  t.autoScaleReadCapacity({ minCapacity: 1, maxCapacity: 3 }).scaleOnUtilization({
    targetUtilizationPercent: 70,
  });
  new os.Domain(s, 'O', {
    version: os.EngineVersion.OPENSEARCH_2_13,
    capacity: { dataNodes: 2, multiAzWithStandbyEnabled: false },
    zoneAwareness: { enabled: true },
    enforceHttps: true,
    nodeToNodeEncryption: true,
    encryptionAtRest: { enabled: true },
    fineGrainedAccessControl: { masterUserName: 'a' },
    logging: { slowSearchLogEnabled: true },
  });
  new efs.FileSystem(s, 'E', { vpc: v, lifecyclePolicy: efs.LifecyclePolicy.AFTER_14_DAYS }).addAccessPoint(
    'ap',
    { path: '/a', createAcl: { ownerGid: '1', ownerUid: '1', permissions: '755' } },
  );
  new fsx.LustreFileSystem(s, 'FL', {
    vpc: v,
    vpcSubnet: v.privateSubnets[0],
    storageCapacityGiB: 1200,
    lustreConfiguration: { deploymentType: fsx.LustreDeploymentType.SCRATCH_2 },
  });
  new msk.CfnCluster(s, 'MS', {
    clusterName: 'm',
    kafkaVersion: '3.6.0',
    numberOfBrokerNodes: 2,
    brokerNodeGroupInfo: {
      clientSubnets: ['subnet-12345678', 'subnet-12345679'],
      instanceType: 'kafka.m5.large',
    },
  });
  new batch.JobQueue(s, 'JQ', {
    computeEnvironments: [
      { order: 1, computeEnvironment: new batch.FargateComputeEnvironment(s, 'CE', { vpc: v }) },
    ],
  });
  new batch.EcsJobDefinition(s, 'JD', {
    container: new batch.EcsFargateContainerDefinition(s, 'CD', {
      image: ecs.ContainerImage.fromRegistry('x'),
      cpu: 0.25,
      memory: cdk.Size.mebibytes(512),
    }),
  });
  new glue.CfnDatabase(s, 'GD', { catalogId: '111111111111', databaseInput: { name: 'd' } });
  new glue.CfnCrawler(s, 'GC', { role: 'r', targets: { s3Targets: [{ path: 's3://a' }] } });
};
