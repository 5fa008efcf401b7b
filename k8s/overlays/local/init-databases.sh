#!/bin/sh
# Runs once, on an empty data folder: one database and one role per service.
set -eu
psql -v ON_ERROR_STOP=1 -v catalog="$CATALOG_PASSWORD" -v fit="$FIT_PASSWORD" -v gateway="$GATEWAY_PASSWORD" -U postgres <<'SQL'
create role catalog login password :'catalog';
create database catalog owner catalog;
revoke connect on database catalog from public;
create role fit login password :'fit';
create database fit owner fit;
revoke connect on database fit from public;
create role gateway login password :'gateway';
create database gateway owner gateway;
revoke connect on database gateway from public;
SQL
