'use strict';

const {
  aws_codepipeline: cp,
  aws_codepipeline_actions: cpa,
  aws_codebuild: cb,
  aws_codecommit: cc,
  aws_ecr: ecr,
  aws_codedeploy: cd,
} = require('aws-cdk-lib');

module.exports = (s) => {
  const r = new cc.Repository(s, 'Re', { repositoryName: 'r' });
  const so = new cp.Artifact(),
    bo = new cp.Artifact();
  const p = new cb.PipelineProject(s, 'PP', {
    environment: { buildImage: cb.LinuxBuildImage.STANDARD_7_0, privileged: true },
    environmentVariables: { A: { value: 'b' } },
    cache: cb.Cache.local(cb.LocalCacheMode.SOURCE),
  });
  new cp.Pipeline(s, 'P', {
    crossAccountKeys: true,
    pipelineType: cp.PipelineType.V2,
    stages: [
      {
        stageName: 'S',
        actions: [new cpa.CodeCommitSourceAction({ actionName: 'a', repository: r, output: so })],
      },
      {
        stageName: 'B',
        actions: [
          new cpa.CodeBuildAction({ actionName: 'b', project: p, input: so, outputs: [bo] }),
          new cpa.ManualApprovalAction({ actionName: 'm', runOrder: 2 }),
        ],
      },
      {
        stageName: 'D',
        actions: [
          new cpa.CloudFormationCreateUpdateStackAction({
            actionName: 'd',
            stackName: 'x',
            templatePath: bo.atPath('t.yaml'),
            adminPermissions: true,
          }),
        ],
      },
    ],
  });
  new ecr.Repository(s, 'E', { imageScanOnPush: true, lifecycleRules: [{ maxImageCount: 3 }] });
  new cd.ServerDeploymentGroup(s, 'DG', { autoRollback: { failedDeployment: true } });
};
