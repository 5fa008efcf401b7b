package io.toebox.gateway.database;

import io.quarkus.test.common.QuarkusTestResource;

/** Starts the database for all tests of the module. */
@QuarkusTestResource(PostgresResource.class)
final class EveryTestHasADatabase {}
