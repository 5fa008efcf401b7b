package io.toebox.fit.fits;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.UpperStretch;

import static org.assertj.core.api.Assertions.assertThat;

class FitRankingRequestTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                       | false",
                "{\"filters\":{}}                                             | false",
                "{\"filters\":{\"includeDiscontinued\":true}}                   | true",
                "{\"filters\":{\"inStockAt\":\"a\"}}                              | true",
                "{\"filters\":{\"inStockAt\":\"a\",\"includeDiscontinued\":false}}  | false",
            })
    void aShoeNoLongerMadeIsWantedWhenItIsAskedForOrThere(String request, boolean isWanted) throws IOException {
        var read = new ObjectMapper().readValue(request, FitRankingRequest.class);
        assertThat(read.wants(card(false))).isEqualTo(isWanted);
        assertThat(read.wants(card(true))).isTrue();
    }

    private static ShoeCard card(boolean isCurrent) {
        var shoe = new Shoe("s", "A", Shoe.LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of());
        return new ShoeCard(shoe, null, null, null, null, isCurrent, null, null, null, null);
    }
}
