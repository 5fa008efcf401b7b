package io.toebox.catalog.imports;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.database.DatabaseAdmin;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.findings;
import static io.toebox.catalog.imports.ImportClient.land;
import static io.toebox.catalog.imports.ImportClient.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Every row of a file is either in the catalogue or in the report. */
@QuarkusTest
class ImportAccountingTest {

    @Inject
    FreshCatalogue catalogue;

    @Inject
    DatabaseAdmin database;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void eachRowOfAShoeThatCannotBeMadeIsReportedAndItsStockIsNotKept() {
        var rows = new StringBuilder("slug,size_system,size,gtin,quantity\n");
        for (int i = 0; i < 20; i++) {
            rows.append("nobody-knows-this,us,%s,%s,3\n".formatted(7 + i / 2.0, FeedGenerator.gtin(i)));
        }

        var job = land(rows.toString(), "?lastGender=men&shop=main-street");

        assertThat(job.getInt("rows.read")).isEqualTo(20);
        assertThat(job.getInt("rows.refused")).isEqualTo(20);
        assertThat(job.getInt("stockChanged")).isZero();
        assertThat(findings(location(job)))
                .filteredOn(f -> f.get("severity").equals("error"))
                .extracting(f -> f.get("line"))
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 21).boxed().toList());
        assertThat(given().get("/v1/shops/main-street/stock").jsonPath().getList("items"))
                .isEmpty();
    }

    @Test
    void rowsBeyondTheMostOneShoeMayHaveAreEachReported() {
        String one = "Example,Glider 1,men,us,9,D\n";
        String file = "brand,model,last_gender,size_system,size,width\n" + one.repeat(5_002);

        var job = land(file, "?assumeShoes=true");

        assertThat(job.getInt("rows.refused")).isEqualTo(2);
        assertThat(job.getInt("shoes.added")).isEqualTo(1);
        assertThat(findings(location(job)))
                .filteredOn(f -> f.get("code").equals("too-many-rows"))
                .extracting(f -> f.get("line"))
                .containsExactly(5_002, 5_003);
    }

    @Test
    void aShoeThatAlwaysTakesTooLongIsReportedRowByRowAndTheOthersLand() {
        database.change("""
                create function too_slow() returns trigger language plpgsql as $$
                begin raise exception 'canceling statement due to statement timeout' using errcode = '57014'; end $$;
                create trigger too_slow before insert on shoe for each row when (new.slug = 'example-glider-1')
                execute function too_slow();""");
        try {
            String file = """
                    brand,model,last_gender,size_system,size
                    Example,Glider 1,men,us,9
                    Example,Glider 1,men,us,10
                    Example,Slider 2,men,us,9
                    """;

            var job = land(file, "?assumeShoes=true");

            assertThat(job.getInt("rows.refused")).isEqualTo(2);
            assertThat(job.getInt("shoes.added")).isEqualTo(1);
            assertThat(findings(location(job)))
                    .extracting(f -> f.get("code"), f -> f.get("line"))
                    .containsExactly(tuple("not-landed", 2), tuple("not-landed", 3));
            assertThat(given().get("/v1/shoes").jsonPath().<String>getList("items.slug"))
                    .isEqualTo(List.of("example-slider-2"));
        } finally {
            database.change("drop trigger too_slow on shoe; drop function too_slow();");
        }
    }
}
