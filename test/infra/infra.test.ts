// One file, one process: loading CDK takes longer than all of these tests together.
import "./access.ts";
import "./alarms.ts";
import "./examples.ts";
import "./resources.ts";
import "./rules.ts";
import "./settings.ts";
