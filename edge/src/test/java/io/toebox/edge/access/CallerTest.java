package io.toebox.edge.access;

import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CallerTest {

    @ParameterizedTest
    @EnumSource(Caller.Role.class)
    void eachRoleMayUseWhatIsForIt(Caller.Role role) {
        var expected =
                switch (role) {
                    case ANYBODY, SHELF -> Set.of(Access.PUBLIC);
                    case SHOP -> Set.of(Access.PUBLIC, Access.SHOP);
                    case OPERATOR -> Set.of(Access.PUBLIC, Access.SHOP, Access.OPERATOR);
                    case SERVICE -> Set.of(Access.PUBLIC, Access.INTERNAL);
                };
        for (var access : Access.values()) {
            assertThat(caller(role).mayUse(access)).as("%s %s", role, access).isEqualTo(expected.contains(access));
        }
    }

    @ParameterizedTest
    @EnumSource(Caller.Role.class)
    void onlyOperatorsAndOurServicesSeeShopsThatAreNotTheirs(Caller.Role role) {
        boolean seesAll = role == Caller.Role.OPERATOR || role == Caller.Role.SERVICE;

        assertThat(caller(role).maySee("another")).isEqualTo(seesAll);
        assertThat(caller(role).maySee("own")).isEqualTo(seesAll || isOfShop(role));
    }

    @ParameterizedTest
    @EnumSource(Caller.Role.class)
    void aShopIsNamedByThoseThatBelongToOne(Caller.Role role) {
        assertThatThrownBy(() -> new Caller(role, isOfShop(role) ? null : "own"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Caller caller(Caller.Role role) {
        return new Caller(role, isOfShop(role) ? "own" : null);
    }

    private static boolean isOfShop(Caller.Role role) {
        return role == Caller.Role.SHOP || role == Caller.Role.SHELF;
    }
}
