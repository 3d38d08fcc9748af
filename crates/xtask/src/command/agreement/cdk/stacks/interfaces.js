'use strict';

const {
  aws_cognito: cognito,
  aws_apigateway: apigw,
  aws_apigatewayv2: gw2,
  aws_apigatewayv2_integrations: gwi,
  aws_logs: logs,
  aws_appsync: appsync,
} = require('aws-cdk-lib');

const { fn } = require('../function.js');

module.exports = (s) => {
  const f = fn(s);
  const a = new apigw.LambdaRestApi(s, 'R', {
    handler: f,
    proxy: false,
    deployOptions: {
      tracingEnabled: true,
      loggingLevel: apigw.MethodLoggingLevel.INFO,
      accessLogDestination: new apigw.LogGroupLogDestination(new logs.LogGroup(s, 'LG')),
    },
    defaultCorsPreflightOptions: { allowOrigins: ['*'] },
  });
  const up = new cognito.UserPool(s, 'UP', {
    selfSignUpEnabled: true,
    mfa: cognito.Mfa.OPTIONAL,
    passwordPolicy: { minLength: 12 },
    signInAliases: { email: true },
    customAttributes: { a: new cognito.StringAttribute({ minLen: 1 }) },
    lambdaTriggers: { postConfirmation: f },
  });
  up.addClient('c', { oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: ['https://x'] } });
  up.addDomain('d', { cognitoDomain: { domainPrefix: 'abc' } });
  a.root
    .addResource('x')
    .addMethod('GET', new apigw.LambdaIntegration(f), {
      authorizer: new apigw.CognitoUserPoolsAuthorizer(s, 'Au', { cognitoUserPools: [up] }),
      requestParameters: { 'method.request.querystring.a': true },
      requestValidatorOptions: { validateRequestBody: true },
    });
  a.addUsagePlan('u', { throttle: { rateLimit: 1, burstLimit: 2 } }).addApiKey(a.addApiKey('k'));
  a.addModel('M', { schema: { type: apigw.JsonSchemaType.OBJECT } });
  const h = new gw2.HttpApi(s, 'H', { corsPreflight: { allowOrigins: ['*'] } });
  h.addRoutes({ path: '/y', integration: new gwi.HttpLambdaIntegration('i', f) });
  const w = new gw2.WebSocketApi(s, 'WS', {
    connectRouteOptions: { integration: new gwi.WebSocketLambdaIntegration('j', f) },
  });
  new gw2.WebSocketStage(s, 'WSS', { webSocketApi: w, stageName: 'p', autoDeploy: true });
  const g = new appsync.GraphqlApi(s, 'G', {
    name: 'g',
    definition: { schema: { bind: () => ({ apiId: 'x', definition: 'type Query{a:String}' }) } },
    xrayEnabled: true,
  });
  g.addNoneDataSource('n').createResolver('re', {
    typeName: 'Query',
    fieldName: 'a',
    requestMappingTemplate: appsync.MappingTemplate.fromString('{}'),
    responseMappingTemplate: appsync.MappingTemplate.fromString('{}'),
  });
};
