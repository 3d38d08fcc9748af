'use strict';

const cdk = require('aws-cdk-lib');
const { aws_ec2: ec2, aws_rds: rds, aws_elasticache: ec, aws_docdb: docdb } = cdk;

module.exports = (s) => {
  const v = new ec2.Vpc(s, 'V', { maxAzs: 2 });
  const i = new rds.DatabaseInstance(s, 'I', {
    engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16 }),
    vpc: v,
    multiAz: true,
    storageEncrypted: true,
    monitoringInterval: cdk.Duration.seconds(60),
    cloudwatchLogsExports: ['postgresql'],
    allocatedStorage: 100,
    maxAllocatedStorage: 200,
    enablePerformanceInsights: true,
  });
  i.addRotationSingleUser();
  new rds.DatabaseCluster(s, 'C', {
    engine: rds.DatabaseClusterEngine.auroraMysql({ version: rds.AuroraMysqlEngineVersion.VER_3_07_1 }),
    vpc: v,
    writer: rds.ClusterInstance.serverlessV2('w'),
    readers: [rds.ClusterInstance.provisioned('r')],
    serverlessV2MinCapacity: 0.5,
    serverlessV2MaxCapacity: 4,
    backtrackWindow: cdk.Duration.hours(1),
  });
  new rds.DatabaseInstanceReadReplica(s, 'RR', {
    sourceDatabaseInstance: i,
    vpc: v,
    instanceType: new ec2.InstanceType('t3.medium'),
  });
  new rds.DatabaseProxy(s, 'P', {
    proxyTarget: rds.ProxyTarget.fromInstance(i),
    secrets: [i.secret],
    vpc: v,
  });
  new rds.ParameterGroup(s, 'PG', {
    engine: rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0 }),
    parameters: { a: 'b' },
  }).bindToInstance({});
  new docdb.DatabaseCluster(s, 'D', {
    masterUser: { username: 'adm' },
    vpc: v,
    instanceType: new ec2.InstanceType('r5.large'),
  });
  new ec.CfnReplicationGroup(s, 'RG', {
    replicationGroupDescription: 'd',
    numCacheClusters: 2,
    automaticFailoverEnabled: true,
    cacheNodeType: 'cache.t3.micro',
    engine: 'redis',
  });
  new ec.CfnServerlessCache(s, 'SC', { engine: 'valkey', serverlessCacheName: 'a' });
};
