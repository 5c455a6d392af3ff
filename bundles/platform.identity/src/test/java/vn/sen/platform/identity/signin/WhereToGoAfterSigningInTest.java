package vn.sen.platform.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhereToGoAfterSigningInTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://xau.example",
                "//xau.example",
                "/\\xau.example",
                "javascript:alert(1)",
                "/login/out",
                "/a b"
            })
    void never_to_another_server_or_back_to_the_sign_in(String wanted) {
        assertEquals("/", Destination.of(wanted));
    }

    @Test
    void to_the_page_that_asked_for_it() {
        assertEquals("/inspections/x?tab=2", Destination.of("/inspections/x?tab=2"));
        assertEquals(
                "/login/second-factor?next=%2Finspections%3Fa%3D1",
                Destination.with("/login/second-factor", "/inspections?a=1").toString());
    }

    @Test
    void browsers_are_named_as_people_know_them() {
        assertEquals(
                "Edge · Windows",
                Browser.of(
                        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like"
                                + " Gecko) Chrome/95.0 Safari/537.36 Edg/95.0"));
        assertEquals("", Browser.of(null));
    }
}
