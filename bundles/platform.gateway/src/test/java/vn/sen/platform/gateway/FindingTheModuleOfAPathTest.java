package vn.sen.platform.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FindingTheModuleOfAPathTest {
    @Test
    void pagesAndApiAreApart() {
        assertEquals(new Route("agencies", "/pages/1/edit", false), Route.of("/agencies/1/edit"));
        assertEquals(new Route("agencies", "/api/1", true), Route.of("/api/v1/agencies/1"));
        assertEquals(new Route("home", "/pages", false), Route.of("/"));
        assertEquals(new Route("health", "/pages/ready", true), Route.of("/health/ready"));
    }

    @Test
    void theIconIsFoundWhereNoPageNamesIt() {
        assertEquals(
                new Route("assets", "/pages/always/lotus.svg", false), Route.of("/favicon.ico"));
    }
}
