package vn.sen.platform.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.platform.api.problem.Problem;
import vn.sen.platform.api.problem.RequestProblem;

class OpeningAPathToEverybodyTest {
    private static final PublicPaths LIBRARY =
            PublicPaths.of(new String[] {"/pages/tra-cuu/*", "/api/public", "/pages/look-up/* 20"});

    @Test
    void whatIsNotDeclaredIsClosed() {
        Problem refused =
                assertThrows(
                        Problem.class,
                        () -> PublicDoor.require(PublicPaths.of(null), Route.of("/agencies")));
        assertEquals(RequestProblem.UNAUTHENTICATED, refused.code());
        assertTrue(LIBRARY.to("/pages").isEmpty());
        assertTrue(LIBRARY.to("/pages/new").isEmpty());
        assertTrue(LIBRARY.to("/api").isEmpty());
    }

    @Test
    void aPathWithAStarOpensWhatLiesBelow() {
        assertTrue(LIBRARY.to("/pages/tra-cuu").isPresent());
        assertTrue(LIBRARY.to("/pages/tra-cuu/1.012783/in").isPresent());
        assertFalse(LIBRARY.to("/pages/tra-cuu-noi-bo").isPresent());
    }

    @Test
    void aPathWithoutAStarOpensItselfAlone() {
        assertTrue(LIBRARY.to("/api/public").isPresent());
        assertFalse(LIBRARY.to("/api/public/all").isPresent());
    }

    @Test
    void aPlaceCanBeOpenAltogether() {
        PublicPaths all = PublicPaths.of("/* unlimited");
        assertEquals(Optional.of(-1), all.to("/pages").map(PublicPaths.PublicPath::perMinute));
        assertTrue(all.to("/api/anything").isPresent());
    }

    @Test
    void aPathCanHaveItsOwnNumber() {
        assertEquals(
                Optional.of(20),
                LIBRARY.to("/pages/look-up/x").map(PublicPaths.PublicPath::perMinute));
        assertEquals(
                Optional.of(0),
                LIBRARY.to("/pages/tra-cuu").map(PublicPaths.PublicPath::perMinute));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pages/tra-cuu/../new",
                "/pages/tra-cuu/%2e%2E/new",
                "/pages/tra-cuu/%2Fnew",
                "/pages/tra-cuu//new",
                "/pages/tra-cuu/;a=b/new",
                "/pages/tra-cuu/..%5Cnew"
            })
    void aPathThatReadsInTwoWaysStaysClosed(String inner) {
        assertTrue(LIBRARY.to(inner).isEmpty(), inner);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages/x", "/pages/{id}", "/pages/*/x", "/pages x", "/pages often"})
    void aDeclarationThatMeansNothingIsRefused(String declared) {
        assertThrows(IllegalArgumentException.class, () -> PublicPaths.of(declared));
    }
}
