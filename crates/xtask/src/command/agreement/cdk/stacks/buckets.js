'use strict';

const cdk = require('aws-cdk-lib');
const { aws_s3: s3, aws_kms: kms } = cdk;

const { fn } = require('../function.js');

module.exports = (s) => {
  const k = new kms.Key(s, 'K', { enableKeyRotation: true, alias: 'a/b' });
  const lb = new s3.Bucket(s, 'LB', { objectOwnership: s3.ObjectOwnership.OBJECT_WRITER });
  const b = new s3.Bucket(s, 'B', {
    encryptionKey: k,
    versioned: true,
    enforceSSL: true,
    blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL,
    serverAccessLogsBucket: lb,
    lifecycleRules: [
      {
        expiration: cdk.Duration.days(30),
        transitions: [{ storageClass: s3.StorageClass.GLACIER, transitionAfter: cdk.Duration.days(7) }],
        noncurrentVersionExpiration: cdk.Duration.days(3),
      },
    ],
    cors: [{ allowedMethods: [s3.HttpMethods.GET], allowedOrigins: ['*'] }],
    autoDeleteObjects: true,
    removalPolicy: cdk.RemovalPolicy.DESTROY,
    inventories: [{ destination: { bucket: lb } }],
    metrics: [{ id: 'm' }],
    intelligentTieringConfigurations: [{ name: 'x', archiveAccessTierTime: cdk.Duration.days(90) }],
  });
  b.addEventNotification(s3.EventType.OBJECT_CREATED, new cdk.aws_s3_notifications.LambdaDestination(fn(s)));
  new s3.Bucket(s, 'W', {
    websiteIndexDocument: 'index.html',
    publicReadAccess: true,
    blockPublicAccess: new s3.BlockPublicAccess({
      blockPublicAcls: false,
      blockPublicPolicy: false,
      ignorePublicAcls: false,
      restrictPublicBuckets: false,
    }),
  });
};
