'use strict';

const cdk = require('aws-cdk-lib');
const {
  aws_ec2: ec2,
  aws_ecs: ecs,
  aws_ecs_patterns: pat,
  aws_autoscaling: asg,
  aws_secretsmanager: sm,
  aws_applicationautoscaling: aas,
} = cdk;

module.exports = (s) => {
  const v = new ec2.Vpc(s, 'V', { maxAzs: 2 });
  const c = new ecs.Cluster(s, 'C', { vpc: v, containerInsights: true });
  c.addDefaultCloudMapNamespace({ name: 'foo.local' });
  new pat.ApplicationLoadBalancedFargateService(s, 'S', {
    cluster: c,
    taskImageOptions: {
      image: ecs.ContainerImage.fromRegistry('nginx'),
      secrets: { A: ecs.Secret.fromSecretsManager(new sm.Secret(s, 'Sec')) },
    },
    circuitBreaker: { rollback: true },
    cpu: 512,
    memoryLimitMiB: 1024,
  }).service
    .autoScaleTaskCount({ maxCapacity: 4 })
    .scaleOnCpuUtilization('x', { targetUtilizationPercent: 50 });
  new pat.QueueProcessingFargateService(s, 'Q', { cluster: c, image: ecs.ContainerImage.fromRegistry('x') });
  new pat.ScheduledFargateTask(s, 'ST', {
    cluster: c,
    schedule: aas.Schedule.rate(cdk.Duration.hours(1)),
    scheduledFargateTaskImageOptions: { image: ecs.ContainerImage.fromRegistry('x') },
  });
  new pat.NetworkLoadBalancedFargateService(s, 'NL', {
    cluster: c,
    taskImageOptions: { image: ecs.ContainerImage.fromRegistry('x') },
  });
  const td = new ecs.Ec2TaskDefinition(s, 'TD', { networkMode: ecs.NetworkMode.BRIDGE });
  td.addContainer('c', {
    image: ecs.ContainerImage.fromRegistry('x'),
    memoryLimitMiB: 128,
    portMappings: [{ containerPort: 80, hostPort: 0 }],
    healthCheck: { command: ['true'] },
    logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'a' }),
  });
  c.addAsgCapacityProvider(
    new ecs.AsgCapacityProvider(s, 'CP', {
      autoScalingGroup: new asg.AutoScalingGroup(s, 'AG', {
        vpc: v,
        instanceType: new ec2.InstanceType('t3.small'),
        machineImage: ecs.EcsOptimizedImage.amazonLinux2(),
        maxCapacity: 3,
      }),
    }),
  );
  new ecs.Ec2Service(s, 'ES', { cluster: c, taskDefinition: td });
};
