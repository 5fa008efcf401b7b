package io.toebox.edge.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The committed documents of the services: what a developer may expect of them, and what they have promised. */
class CommittedDocumentsTest {

    private static final String RELEASED = "src/test/contract/released.yaml";
    private static final Path KNOWN = Path.of("src/test/contract");

    /**
     * What is not right yet is listed, and the list is exact: who mends a place strikes it off. Write the lists anew with {@code
     * ./mvnw test -pl edge -am -Dtest=CommittedDocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Dcontract.update} and read the difference: it may only get shorter.
     */
    @ParameterizedTest
    @MethodSource("services")
    void disappointsOnlyWhereItIsKnown(String service) throws IOException {
        var places = disappointments(service);
        var known = KNOWN.resolve(service + "-known.txt");
        if (System.getProperty("contract.update") != null) {
            Files.createDirectories(KNOWN);
            Files.write(known, places);
        }
        System.out.println(service + ": " + places.size() + " known places to mend in the contract");
        assertThat(places).isEqualTo(Files.readAllLines(known));
    }

    /** The gateway's document borrows schemas of the services; they are judged where they are written. */
    private static List<String> disappointments(String service) {
        var documents = Committed.documents();
        var places = new ArrayList<String>();
        for (var expectation : Expectation.values()) {
            var found = new ArrayList<>(expectation.places(documents.get(service)));
            if (service.equals("gateway")) {
                Committed.SERVICES.stream()
                        .filter(other -> !other.equals(service))
                        .map(documents::get)
                        .flatMap(other -> expectation.places(other).stream())
                        .filter(place -> !place.matches("(info|servers|GET|POST|PUT|PATCH|DELETE)( .*)?"))
                        .forEach(found::remove);
            }
            found.forEach(place -> places.add(expectation + ": " + place));
        }
        return places;
    }

    /**
     * What was released is kept. A change that breaks clients needs a new major {@code info.version}; the released document is
     * replaced by the committed one when a version is released, in the change that writes the CHANGELOG.
     */
    @ParameterizedTest
    @MethodSource("services")
    void breaksNoClientOfTheReleasedDocument(String service) {
        var released = Committed.read(RELEASED).get(service);
        var document = Committed.documents().get(service);
        assertThat(document.majorVersion()).isGreaterThanOrEqualTo(released.majorVersion());
        if (document.majorVersion() == released.majorVersion()) {
            assertThat(BreakingChanges.between(released, document))
                    .as("changes of %s that break clients of %s/%s", service, service, RELEASED)
                    .isEmpty();
        }
    }

    static Stream<String> services() {
        return Committed.SERVICES.stream();
    }
}
