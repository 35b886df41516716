#!/usr/bin/env node
// @ts-check
import { dispatch } from './frame/dispatch.mjs';
import { thisTerminal } from './frame/terminal.mjs';

process.exitCode = await dispatch(process.argv.slice(2), thisTerminal());
