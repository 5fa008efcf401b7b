package io.toebox.catalog.platform;

import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.contract.ExampleRunner;

/** The service answers the examples of its contract as the contract says. */
@QuarkusTest
class ContractExamplesTest {

    @Inject
    FreshCatalogue catalogue;

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    /** An import's address is known only once its file is there: its examples are compared where a file is sent. */
    @TestFactory
    Stream<DynamicTest> examples() {
        catalogue.seeded();
        return ExampleRunner.ofService().testsExcept("getImport", "listImportFindings");
    }
}
