package vn.sen.platform.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AskingTooOftenTest {
    private static final long SECOND = 1_000_000_000;

    private final AtomicLong now = new AtomicLong(7 * SECOND);
    private final Throttle throttle = new Throttle(3, now::get);

    private int askTimes(String who, int perMinute, int times) {
        int wait = 0;
        for (int i = 0; i < times; i++) {
            wait = throttle.ask(who, perMinute);
        }
        return wait;
    }

    @Test
    void aMinutesWorthMayBeAskedAtOnceAndNoMore() {
        assertEquals(0, askTimes("10.0.0.1", 20, 20));
        assertEquals(3, throttle.ask("10.0.0.1", 20));
        assertEquals(0, throttle.ask("10.0.0.2", 20), "others do not wait for it");
    }

    @Test
    void whoWaitsAsToldMayAskAgainOnce() {
        int wait = askTimes("10.0.0.1", 20, 21);
        now.addAndGet(wait * SECOND);
        assertEquals(0, throttle.ask("10.0.0.1", 20));
        assertTrue(throttle.ask("10.0.0.1", 20) > 0);
    }

    @Test
    void aPauseGivesNoMoreThanAMinutesWorth() {
        askTimes("10.0.0.1", 20, 20);
        now.addAndGet(3600 * SECOND);
        assertEquals(0, askTimes("10.0.0.1", 20, 20));
        assertTrue(throttle.ask("10.0.0.1", 20) > 0);
    }

    @Test
    void manyAddressesShareWhatNewcomersHave() {
        for (int i = 0; i < 3; i++) {
            throttle.ask("10.0.0." + i, 20);
        }
        int refused = 0;
        for (int i = 0; i < 1_000; i++) {
            refused += throttle.ask("10.1.0." + i, 20) > 0 ? 1 : 0;
        }
        assertEquals(980, refused);
        assertEquals(4, throttle.known(), "memory is bounded");
    }

    @Test
    void whoHasBeenQuietIsForgotten() {
        for (int i = 0; i < 3; i++) {
            throttle.ask("10.0.0." + i, 20);
        }
        now.addAndGet(61 * SECOND);
        assertEquals(0, askTimes("10.1.0.1", 20, 20));
        assertEquals(0, throttle.ask("10.1.0.2", 20));
        assertEquals(3, throttle.known());
    }

    @Test
    void aProxyOfThisMachineIsBelievedAndAStrangerIsNot() {
        assertEquals("203.0.113.9", address("127.0.0.1", "198.51.100.1, 203.0.113.9"));
        assertEquals("203.0.113.9", address("203.0.113.9", "198.51.100.1"));
        assertEquals("198.51.100.1", address("192.0.2.7", "198.51.100.1"));
        assertEquals("127.0.0.1", address("127.0.0.1", null));
        assertEquals("127.0.0.1", address("127.0.0.1", "kẻ lạ"));
    }

    @Test
    void oneNetworkOfTheNewProtocolIsOneAsker() {
        assertEquals(address("2001:db8:1:2:aaaa::1", null), address("2001:db8:1:2:bbbb::9", null));
        assertTrue(!address("2001:db8:1:2::1", null).equals(address("2001:db8:1:3::1", null)));
    }

    private static String address(String remote, @Nullable String told) {
        HttpServletRequest request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                AskingTooOftenTest.class.getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (proxy, method, arguments) ->
                                        method.getName().equals("getRemoteAddr") ? remote : told);
        return Address.of(request, Set.of("192.0.2.7"));
    }
}
