import { parentPort } from "node:worker_threads";
import { fileReader, openGazetteer } from "@mapwright/intake";
import { workThrough } from "@mapwright/publish/beside";
import { type FileToJudge, judgeHere } from "@mapwright/usecases";

// The other end of the reading room.
const judge = judgeHere({ files: fileReader, gazetteer: openGazetteer() });
if (parentPort !== null) workThrough(parentPort, (file: FileToJudge, tell) => judge(file, tell));
