// @ts-nocheck
// Generated from fault-rules.schema.json by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../validation/schema-error.js'
export const validateFaultRules: SchemaValidator = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"array","errorMessage":"must be a list of rules","items":{"$ref":"#/definitions/rule"},"definitions":{"rule":{"type":"object","errorMessage":"must be an object","required":["fault"],"additionalProperties":false,"properties":{"match":{"$ref":"#/definitions/match"},"fault":{"$ref":"#/definitions/fault"},"times":{"$ref":"#/definitions/count"},"loses":{"enum":["request","answer"],"errorMessage":"must be request or answer"}}},"match":{"type":"object","errorMessage":"must be an object","additionalProperties":false,"properties":{"to":{"enum":["target"],"errorMessage":"must be target, or left out"},"operation":{"type":"string","allOf":[{"pattern":"\\S","errorMessage":"must not be empty"},{"pattern":"^[\\s\\S]{0,1000}$","errorMessage":"must be a text of at most 1000 characters"}]},"method":{"$ref":"#/definitions/text"},"path":{"type":"string","allOf":[{"pattern":"^[/*]","errorMessage":"must be a path that begins with '/' or '*'"},{"pattern":"^[\\s\\S]{0,1000}$","errorMessage":"must be a path of at most 1000 characters that begins with '/' or '*'"}]},"nth":{"$ref":"#/definitions/count"},"every":{"$ref":"#/definitions/count"},"first":{"$ref":"#/definitions/count"},"probability":{"type":"number","minimum":0,"maximum":1,"errorMessage":"must be a number from 0 to 1"}}},"fault":{"type":"object","errorMessage":"must be an object","discriminator":{"propertyName":"kind"},"oneOf":[{"required":["kind","status"],"additionalProperties":false,"properties":{"kind":{"const":"status"},"status":{"type":"integer","minimum":400,"maximum":599,"errorMessage":"must be a status from 400 to 599"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"throttle"},"retryAfter":{"anyOf":[{"type":"integer","minimum":0},{"enum":["date","none"]}],"errorMessage":"must be a whole number of seconds, date or none"},"scope":{"$ref":"#/definitions/headerText"},"information":{"$ref":"#/definitions/headerText"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"claimsChallenge"},"claims":{"type":"string","errorMessage":"must be a JSON object in a text"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"latency"},"ms":{"$ref":"#/definitions/delay"},"min":{"$ref":"#/definitions/delay"},"max":{"$ref":"#/definitions/delay"}},"oneOf":[{"required":["ms"],"properties":{"min":false,"max":false}},{"required":["min","max"],"properties":{"ms":false}}],"errorMessage":"must have either 'ms', or 'min' and 'max'"},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"reset"}}},{"required":["kind","bytesPerSecond"],"additionalProperties":false,"properties":{"kind":{"const":"slowBody"},"bytesPerSecond":{"$ref":"#/definitions/count"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"malformedJson"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"gatewayPage"},"status":{"enum":[502,503,504],"errorMessage":"must be 502, 503 or 504"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"staleRead"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"lostUpdate"}}}]},"text":{"type":"string","pattern":"\\S","patternErrorMessage":"must not be empty"},"headerText":{"type":"string","pattern":"^ *[!-~][ -~]*$","errorMessage":"must be a text of plain ASCII characters"},"count":{"type":"integer","minimum":1,"errorMessage":"must be a whole number from 1"},"delay":{"type":"number","minimum":0,"maximum":2147483647,"errorMessage":"must be a number of milliseconds from 0 to 2147483647"}},"$id":"fault-rules.schema.json"};
const schema12 = {"type":"object","errorMessage":"must be an object","required":["fault"],"additionalProperties":false,"properties":{"match":{"$ref":"#/definitions/match"},"fault":{"$ref":"#/definitions/fault"},"times":{"$ref":"#/definitions/count"},"loses":{"enum":["request","answer"],"errorMessage":"must be request or answer"}}};
const schema15 = {"type":"integer","minimum":1,"errorMessage":"must be a whole number from 1"};
const schema13 = {"type":"object","errorMessage":"must be an object","additionalProperties":false,"properties":{"to":{"enum":["target"],"errorMessage":"must be target, or left out"},"operation":{"type":"string","allOf":[{"pattern":"\\S","errorMessage":"must not be empty"},{"pattern":"^[\\s\\S]{0,1000}$","errorMessage":"must be a text of at most 1000 characters"}]},"method":{"$ref":"#/definitions/text"},"path":{"type":"string","allOf":[{"pattern":"^[/*]","errorMessage":"must be a path that begins with '/' or '*'"},{"pattern":"^[\\s\\S]{0,1000}$","errorMessage":"must be a path of at most 1000 characters that begins with '/' or '*'"}]},"nth":{"$ref":"#/definitions/count"},"every":{"$ref":"#/definitions/count"},"first":{"$ref":"#/definitions/count"},"probability":{"type":"number","minimum":0,"maximum":1,"errorMessage":"must be a number from 0 to 1"}}};
const schema14 = {"type":"string","pattern":"\\S","patternErrorMessage":"must not be empty"};
const pattern0 = new RegExp("\\S", "u");
const pattern1 = new RegExp("^[\\s\\S]{0,1000}$", "u");
const pattern3 = new RegExp("^[/*]", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "to") || (key0 === "operation")) || (key0 === "method")) || (key0 === "path")) || (key0 === "nth")) || (key0 === "every")) || (key0 === "first")) || (key0 === "probability"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(!(data0 === "target")){
const err1 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/enum",keyword:"enum",params:{allowedValues: schema13.properties.to.enum},message:"must be equal to one of the allowed values",schema:schema13.properties.to.enum,parentSchema:schema13.properties.to,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.operation !== undefined){
let data1 = data.operation;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.operation.type,parentSchema:schema13.properties.operation,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/allOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema13.properties.operation.allOf[0],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern1.test(data1)){
const err4 = {instancePath:instancePath+"/operation",schemaPath:"#/properties/operation/allOf/1/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,1000}$"},message:"must match pattern \""+"^[\\s\\S]{0,1000}$"+"\"",schema:"^[\\s\\S]{0,1000}$",parentSchema:schema13.properties.operation.allOf[1],data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.method !== undefined){
let data2 = data.method;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema14.type,parentSchema:schema14,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 !== "string"){
const err7 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema13.properties.path.type,parentSchema:schema13.properties.path,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
const err8 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/allOf/0/pattern",keyword:"pattern",params:{pattern: "^[/*]"},message:"must match pattern \""+"^[/*]"+"\"",schema:"^[/*]",parentSchema:schema13.properties.path.allOf[0],data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err9 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/allOf/1/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,1000}$"},message:"must match pattern \""+"^[\\s\\S]{0,1000}$"+"\"",schema:"^[\\s\\S]{0,1000}$",parentSchema:schema13.properties.path.allOf[1],data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.nth !== undefined){
let data4 = data.nth;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/nth",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/nth",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.every !== undefined){
let data5 = data.every;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/every",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/every",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.first !== undefined){
let data6 = data.first;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/first",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/first",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.probability !== undefined){
let data7 = data.probability;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema13.properties.probability,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema13.properties.probability,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/probability",schemaPath:"#/properties/probability/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema13.properties.probability.type,parentSchema:schema13.properties.probability,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","errorMessage":"must be an object","discriminator":{"propertyName":"kind"},"oneOf":[{"required":["kind","status"],"additionalProperties":false,"properties":{"kind":{"const":"status"},"status":{"type":"integer","minimum":400,"maximum":599,"errorMessage":"must be a status from 400 to 599"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"throttle"},"retryAfter":{"anyOf":[{"type":"integer","minimum":0},{"enum":["date","none"]}],"errorMessage":"must be a whole number of seconds, date or none"},"scope":{"$ref":"#/definitions/headerText"},"information":{"$ref":"#/definitions/headerText"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"claimsChallenge"},"claims":{"type":"string","errorMessage":"must be a JSON object in a text"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"latency"},"ms":{"$ref":"#/definitions/delay"},"min":{"$ref":"#/definitions/delay"},"max":{"$ref":"#/definitions/delay"}},"oneOf":[{"required":["ms"],"properties":{"min":false,"max":false}},{"required":["min","max"],"properties":{"ms":false}}],"errorMessage":"must have either 'ms', or 'min' and 'max'"},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"reset"}}},{"required":["kind","bytesPerSecond"],"additionalProperties":false,"properties":{"kind":{"const":"slowBody"},"bytesPerSecond":{"$ref":"#/definitions/count"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"malformedJson"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"gatewayPage"},"status":{"enum":[502,503,504],"errorMessage":"must be 502, 503 or 504"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"staleRead"}}},{"required":["kind"],"additionalProperties":false,"properties":{"kind":{"const":"lostUpdate"}}}]};
const schema19 = {"type":"string","pattern":"^ *[!-~][ -~]*$","errorMessage":"must be a text of plain ASCII characters"};
const schema21 = {"type":"number","minimum":0,"maximum":2147483647,"errorMessage":"must be a number of milliseconds from 0 to 2147483647"};
const pattern5 = new RegExp("^ *[!-~][ -~]*$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.kind;
if(typeof tag0 == "string"){
if(tag0 === "status"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[0].required,parentSchema:schema18.oneOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.status === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'",schema:schema18.oneOf[0].required,parentSchema:schema18.oneOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "status"))){
const err2 = {instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if("status" !== data0){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "status"},message:"must be equal to constant",schema:"status",parentSchema:schema18.oneOf[0].properties.kind,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema18.oneOf[0].properties.status.type,parentSchema:schema18.oneOf[0].properties.status,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 599 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599",schema:599,parentSchema:schema18.oneOf[0].properties.status,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 400 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 400},message:"must be >= 400",schema:400,parentSchema:schema18.oneOf[0].properties.status,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else if(tag0 === "throttle"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[1].required,parentSchema:schema18.oneOf[1],data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "kind") || (key1 === "retryAfter")) || (key1 === "scope")) || (key1 === "information"))){
const err8 = {instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[1],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if("throttle" !== data2){
const err9 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "throttle"},message:"must be equal to constant",schema:"throttle",parentSchema:schema18.oneOf[1].properties.kind,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.retryAfter !== undefined){
let data3 = data.retryAfter;
const _errs11 = errors;
let valid5 = false;
const _errs12 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/oneOf/1/properties/retryAfter/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema18.oneOf[1].properties.retryAfter.anyOf[0].type,parentSchema:schema18.oneOf[1].properties.retryAfter.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/oneOf/1/properties/retryAfter/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema18.oneOf[1].properties.retryAfter.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs14 = errors;
if(!((data3 === "date") || (data3 === "none"))){
const err12 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/oneOf/1/properties/retryAfter/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema18.oneOf[1].properties.retryAfter.anyOf[1].enum},message:"must be equal to one of the allowed values",schema:schema18.oneOf[1].properties.retryAfter.anyOf[1].enum,parentSchema:schema18.oneOf[1].properties.retryAfter.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err13 = {instancePath:instancePath+"/retryAfter",schemaPath:"#/oneOf/1/properties/retryAfter/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema18.oneOf[1].properties.retryAfter.anyOf,parentSchema:schema18.oneOf[1].properties.retryAfter,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
}
if(data.scope !== undefined){
let data4 = data.scope;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
const err14 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/headerText/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",schema:"^ *[!-~][ -~]*$",parentSchema:schema19,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/headerText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.information !== undefined){
let data5 = data.information;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err16 = {instancePath:instancePath+"/information",schemaPath:"#/definitions/headerText/pattern",keyword:"pattern",params:{pattern: "^ *[!-~][ -~]*$"},message:"must match pattern \""+"^ *[!-~][ -~]*$"+"\"",schema:"^ *[!-~][ -~]*$",parentSchema:schema19,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/information",schemaPath:"#/definitions/headerText/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema19.type,parentSchema:schema19,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else if(tag0 === "claimsChallenge"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[2].required,parentSchema:schema18.oneOf[2],data};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key2 in data){
if(!((key2 === "kind") || (key2 === "claims"))){
const err19 = {instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[2],data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if("claimsChallenge" !== data6){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "claimsChallenge"},message:"must be equal to constant",schema:"claimsChallenge",parentSchema:schema18.oneOf[2].properties.kind,data:data6};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.claims !== undefined){
let data7 = data.claims;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/claims",schemaPath:"#/oneOf/2/properties/claims/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema18.oneOf[2].properties.claims.type,parentSchema:schema18.oneOf[2].properties.claims,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
}
else if(tag0 === "latency"){
const _errs27 = errors;
let valid11 = false;
let passing0 = null;
const _errs28 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ms === undefined){
const err22 = {instancePath,schemaPath:"#/oneOf/3/oneOf/0/required",keyword:"required",params:{missingProperty: "ms"},message:"must have required property '"+"ms"+"'",schema:schema18.oneOf[3].oneOf[0].required,parentSchema:schema18.oneOf[3].oneOf[0],data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.min !== undefined){
const err23 = {instancePath:instancePath+"/min",schemaPath:"#/oneOf/3/oneOf/0/properties/min/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema18.oneOf[3].oneOf[0].properties.min,data:data.min};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.max !== undefined){
const err24 = {instancePath:instancePath+"/max",schemaPath:"#/oneOf/3/oneOf/0/properties/max/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema18.oneOf[3].oneOf[0].properties.max,data:data.max};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid11 = true;
passing0 = 0;
}
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.min === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/3/oneOf/1/required",keyword:"required",params:{missingProperty: "min"},message:"must have required property '"+"min"+"'",schema:schema18.oneOf[3].oneOf[1].required,parentSchema:schema18.oneOf[3].oneOf[1],data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.max === undefined){
const err26 = {instancePath,schemaPath:"#/oneOf/3/oneOf/1/required",keyword:"required",params:{missingProperty: "max"},message:"must have required property '"+"max"+"'",schema:schema18.oneOf[3].oneOf[1].required,parentSchema:schema18.oneOf[3].oneOf[1],data};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.ms !== undefined){
const err27 = {instancePath:instancePath+"/ms",schemaPath:"#/oneOf/3/oneOf/1/properties/ms/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:false,parentSchema:schema18.oneOf[3].oneOf[1].properties.ms,data:data.ms};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid1 = _errs29 === errors;
if(_valid1 && valid11){
valid11 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid11 = true;
passing0 = 1;
}
}
if(!valid11){
const err28 = {instancePath,schemaPath:"#/oneOf/3/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf",schema:schema18.oneOf[3].oneOf,parentSchema:schema18.oneOf[3],data};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err29 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[3].required,parentSchema:schema18.oneOf[3],data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data){
if(!((((key3 === "kind") || (key3 === "ms")) || (key3 === "min")) || (key3 === "max"))){
const err30 = {instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[3],data};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.kind !== undefined){
let data11 = data.kind;
if("latency" !== data11){
const err31 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "latency"},message:"must be equal to constant",schema:"latency",parentSchema:schema18.oneOf[3].properties.kind,data:data11};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.ms !== undefined){
let data12 = data.ms;
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 2147483647 || isNaN(data12)){
const err32 = {instancePath:instancePath+"/ms",schemaPath:"#/definitions/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema21,data:data12};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err33 = {instancePath:instancePath+"/ms",schemaPath:"#/definitions/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21,data:data12};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/ms",schemaPath:"#/definitions/delay/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema21.type,parentSchema:schema21,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.min !== undefined){
let data13 = data.min;
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 2147483647 || isNaN(data13)){
const err35 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema21,data:data13};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err36 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/min",schemaPath:"#/definitions/delay/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema21.type,parentSchema:schema21,data:data13};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.max !== undefined){
let data14 = data.max;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 2147483647 || isNaN(data14)){
const err38 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/delay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},message:"must be <= 2147483647",schema:2147483647,parentSchema:schema21,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/delay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema21,data:data14};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/max",schemaPath:"#/definitions/delay/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema21.type,parentSchema:schema21,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else if(tag0 === "reset"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err41 = {instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[4].required,parentSchema:schema18.oneOf[4],data};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key4 in data){
if(!(key4 === "kind")){
const err42 = {instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[4],data};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.kind !== undefined){
let data15 = data.kind;
if("reset" !== data15){
const err43 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "reset"},message:"must be equal to constant",schema:"reset",parentSchema:schema18.oneOf[4].properties.kind,data:data15};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else if(tag0 === "slowBody"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err44 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[5].required,parentSchema:schema18.oneOf[5],data};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.bytesPerSecond === undefined){
const err45 = {instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: "bytesPerSecond"},message:"must have required property '"+"bytesPerSecond"+"'",schema:schema18.oneOf[5].required,parentSchema:schema18.oneOf[5],data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key5 in data){
if(!((key5 === "kind") || (key5 === "bytesPerSecond"))){
const err46 = {instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[5],data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.kind !== undefined){
let data16 = data.kind;
if("slowBody" !== data16){
const err47 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/5/properties/kind/const",keyword:"const",params:{allowedValue: "slowBody"},message:"must be equal to constant",schema:"slowBody",parentSchema:schema18.oneOf[5].properties.kind,data:data16};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.bytesPerSecond !== undefined){
let data17 = data.bytesPerSecond;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err48 = {instancePath:instancePath+"/bytesPerSecond",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data17};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err49 = {instancePath:instancePath+"/bytesPerSecond",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data17};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
}
}
else if(tag0 === "malformedJson"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err50 = {instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[6].required,parentSchema:schema18.oneOf[6],data};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key6 in data){
if(!(key6 === "kind")){
const err51 = {instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[6],data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.kind !== undefined){
let data18 = data.kind;
if("malformedJson" !== data18){
const err52 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/6/properties/kind/const",keyword:"const",params:{allowedValue: "malformedJson"},message:"must be equal to constant",schema:"malformedJson",parentSchema:schema18.oneOf[6].properties.kind,data:data18};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else if(tag0 === "gatewayPage"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err53 = {instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[7].required,parentSchema:schema18.oneOf[7],data};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key7 in data){
if(!((key7 === "kind") || (key7 === "status"))){
const err54 = {instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[7],data};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.kind !== undefined){
let data19 = data.kind;
if("gatewayPage" !== data19){
const err55 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/7/properties/kind/const",keyword:"const",params:{allowedValue: "gatewayPage"},message:"must be equal to constant",schema:"gatewayPage",parentSchema:schema18.oneOf[7].properties.kind,data:data19};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.status !== undefined){
let data20 = data.status;
if(!(((data20 === 502) || (data20 === 503)) || (data20 === 504))){
const err56 = {instancePath:instancePath+"/status",schemaPath:"#/oneOf/7/properties/status/enum",keyword:"enum",params:{allowedValues: schema18.oneOf[7].properties.status.enum},message:"must be equal to one of the allowed values",schema:schema18.oneOf[7].properties.status.enum,parentSchema:schema18.oneOf[7].properties.status,data:data20};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else if(tag0 === "staleRead"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err57 = {instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[8].required,parentSchema:schema18.oneOf[8],data};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key8 in data){
if(!(key8 === "kind")){
const err58 = {instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[8],data};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.kind !== undefined){
let data21 = data.kind;
if("staleRead" !== data21){
const err59 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/8/properties/kind/const",keyword:"const",params:{allowedValue: "staleRead"},message:"must be equal to constant",schema:"staleRead",parentSchema:schema18.oneOf[8].properties.kind,data:data21};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else if(tag0 === "lostUpdate"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err60 = {instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'",schema:schema18.oneOf[9].required,parentSchema:schema18.oneOf[9],data};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key9 in data){
if(!(key9 === "kind")){
const err61 = {instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema18.oneOf[9],data};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.kind !== undefined){
let data22 = data.kind;
if("lostUpdate" !== data22){
const err62 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/9/properties/kind/const",keyword:"const",params:{allowedValue: "lostUpdate"},message:"must be equal to constant",schema:"lostUpdate",parentSchema:schema18.oneOf[9].properties.kind,data:data22};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "kind", tagValue: tag0},message:"value of tag \"kind\" must be in oneOf",schema:schema18.discriminator,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "kind", tagValue: tag0},message:"tag \"kind\" must be string",schema:schema18.discriminator,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fault === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fault"},message:"must have required property '"+"fault"+"'",schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "match") || (key0 === "fault")) || (key0 === "times")) || (key0 === "loses"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.match !== undefined){
if(!(validate12(data.match, {instancePath:instancePath+"/match",parentData:data,parentDataProperty:"match",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
if(data.fault !== undefined){
if(!(validate14(data.fault, {instancePath:instancePath+"/fault",parentData:data,parentDataProperty:"fault",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined){
let data2 = data.times;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err2 = {instancePath:instancePath+"/times",schemaPath:"#/definitions/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema15.type,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err3 = {instancePath:instancePath+"/times",schemaPath:"#/definitions/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema15,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.loses !== undefined){
let data3 = data.loses;
if(!((data3 === "request") || (data3 === "answer"))){
const err4 = {instancePath:instancePath+"/loses",schemaPath:"#/properties/loses/enum",keyword:"enum",params:{allowedValues: schema12.properties.loses.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.loses.enum,parentSchema:schema12.properties.loses,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="fault-rules.schema.json" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
